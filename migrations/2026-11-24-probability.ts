import { Migration } from '@mikro-orm/migrations';

/** What finished deals say about open ones: counted for the deals that are finished already, then kept by commands. */
export class ProbabilityMigration extends Migration {
  override up(): void {
    this.addSql(tables);
    this.addSql(outcomes);
    this.addSql(rates);
    this.addSql(index);
  }
}

const tables = `
create table "deal_outcome" (
  "deal_id" uuid not null,
  "won" boolean not null,
  "pipeline_id" uuid not null,
  "owner_id" uuid not null,
  "partner_id" uuid null,
  "stage_ids" uuid[] not null,
  primary key ("deal_id"));
alter table "deal_outcome" add constraint "deal_outcome_deal_id_foreign" foreign key ("deal_id") references "deal" ("id") on update cascade on delete cascade;

create table "win_rate" (
  "of" text not null,
  "subject_id" uuid not null,
  "won" int not null,
  "finished" int not null,
  primary key ("of", "subject_id"));
alter table "win_rate" add constraint "win_rate_of_check" check ("of" in ('STAGE', 'OWNER', 'PARTNER', 'PIPELINE'));`;

/** Who led a deal when it was finished is taken from who leads it now. */
const outcomes = `
insert into deal_outcome (deal_id, won, pipeline_id, owner_id, partner_id, stage_ids)
select d.id, d.status = 'WON', d.pipeline_id, d.owner_id, d.partner_id,
  array(select s.id from stage s where s.pipeline_id = d.pipeline_id and not s.removed and s.rank <= f.rank order by s.rank)
from deal d
cross join lateral (
  select coalesce(max(s.rank), 0) as rank from stage s
  where s.pipeline_id = d.pipeline_id and not s.removed and (d.status = 'WON' or s.id = d.stage_id or s.id::text in (
    select coalesce(particulars -> 'to' ->> 'stageId', particulars ->> 'stageId', particulars ->> 'stage') from event
    where entity_id = d.id and name in ('deal.created', 'deal.moved', 'deal.reopened', 'deal.pipelineChanged')))) f
where d.status <> 'IN_WORK';`;

const rates = `
insert into win_rate ("of", subject_id, won, finished)
select c."of", c.id, count(*) filter (where o.won), count(*)
from deal_outcome o cross join lateral (
  select 'STAGE' as "of", unnest(o.stage_ids) as id
  union all values ('OWNER', o.owner_id), ('PARTNER', o.partner_id), ('PIPELINE', o.pipeline_id)) c
where c.id is not null
group by 1, 2;`;

/** With the client, by whom the share differs, heads still read nothing but the index. */
const index = `
drop index deal_heads;
create index deal_heads on deal (stage_id, owner_id, team_id) include (sum, probability, next_due_at, partner_id) where status = 'IN_WORK';`;
