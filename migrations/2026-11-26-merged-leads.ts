import { Migration } from '@mikro-orm/migrations';

/** Where a duplicate has gone, who sees what was accepted, and what of a rejected lead nobody had dealt with. */
export class MergedLeadsMigration extends Migration {
  override up(): void {
    this.addSql(columns);
    this.addSql(merged);
    this.addSql(rejected);
    this.addSql(accepted);
  }
}

const columns = `
alter table "lead" add "merged_into_id" uuid null, add "unreviewed" uuid[] not null default '{}';
alter table "lead" alter column "unreviewed" drop default;
create index "lead_merged_into_id_index" on "lead" ("merged_into_id");
alter table "lead" add constraint "lead_merged_into_id_foreign" foreign key ("merged_into_id") references "lead" ("id") on delete restrict;`;

const merged = `
update lead set merged_into_id = (e.particulars ->> 'into')::uuid
from event e where e.entity_id = lead.id and e.name = 'lead.merged' and lead.state = 'REJECTED';`;

/** So far all of them waited again for whoever reopened it. */
const rejected = `
update lead set unreviewed = m.ids
from (select c.lead_id, array_agg(i.id) as ids from chain c join interaction i on i.chain_id = c.id
      where c.deal_id is null and i.direction = 'IN' and i.reviewed group by c.lead_id) m
where m.lead_id = lead.id and lead.state = 'REJECTED';`;

const accepted = `
update lead set owner_id = d.owner_id, team_id = d.team_id, team_path = d.team_path, shared_with = d.shared_with
from deal d where d.id = lead.deal_id and lead.state = 'ACCEPTED';`;
