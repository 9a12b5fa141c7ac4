import type { Context } from '../core/context.js';
import { prepared } from '../core/postgres/prepared.js';
import { type Deal, DealStatus } from './deal.entity.js';

/**
 * The deal is finished: it counts for its stages, owner, client and pipeline from now on. Asked last in a command, because
 * the counts of its pipeline are held until the commit.
 */
export async function countOutcome(ctx: Context, deal: Deal): Promise<void> {
  const { id, pipelineId, ownerId, partnerId, stageId, status } = deal;
  await prepared(ctx.em, COUNT, [id, status === DealStatus.WON, pipelineId, ownerId, partnerId, stageId]);
}

/** The deal is in work again: it counts no longer. */
export async function uncountOutcome(ctx: Context, { id }: Deal): Promise<void> {
  await prepared(ctx.em, UNCOUNT, [id]);
}

/**
 * Finished deals of one client become those of another, with what they count. Asked last in a command, as counting is.
 * @param dealIds these only; null = all
 * @returns ids of the deals
 */
export async function moveOutcomes(ctx: Context, [from, to]: readonly [string, string], dealIds: string[] | null) {
  const moved = await prepared<{ id: string }>(ctx.em, MOVE, [from, to, dealIds]);
  return moved.map(({ id }) => id);
}

const ADDED = `
  on conflict ("of", subject_id) do update
  set won = win_rate.won + excluded.won, finished = win_rate.finished + excluded.finished`;

/** Counts are taken in one order by all, so that two commands never wait for each other. */
const add = (outcome: string, sign: '' | '-'): string => `
  insert into win_rate ("of", subject_id, won, finished)
  select c."of", c.id, ${sign}o.won::int, ${sign}1
  from ${outcome} o cross join lateral (
    select 'STAGE' as "of", unnest(o.stage_ids) as id
    union all values ('OWNER', o.owner_id), ('PARTNER', o.partner_id), ('PIPELINE', o.pipeline_id)) c
  where c.id is not null
  order by 1, 2
  ${ADDED}`;

/** A return takes nothing back: the furthest stage counts, with all before it. A won deal has passed them all. */
const COUNT = `
  with known as (
    select $1::uuid as deal_id, $2::boolean as won, $3::uuid as pipeline_id, $4::uuid as owner_id, $5::uuid as partner_id),
  furthest as (
    select coalesce(max(s.rank), 0) as rank from stage s
    where s.pipeline_id = $3 and not s.removed and ($2 or s.id = $6::uuid or s.id::text in (
      select coalesce(particulars -> 'to' ->> 'stageId', particulars ->> 'stageId', particulars ->> 'stage') from event
      where entity_id = $1 and name in ('deal.created', 'deal.moved', 'deal.reopened', 'deal.pipelineChanged')))),
  outcome as (
    insert into deal_outcome (deal_id, won, pipeline_id, owner_id, partner_id, stage_ids)
    select k.*, array(select s.id from stage s, furthest f
                      where s.pipeline_id = k.pipeline_id and not s.removed and s.rank <= f.rank order by s.rank)
    from known k returning *)
  ${add('outcome', '')}`;

const UNCOUNT = `
  with outcome as (delete from deal_outcome where deal_id = $1 returning *)
  ${add('outcome', '-')}`;

const MOVE = `
  with moved as (
    update deal_outcome set partner_id = $2 where partner_id = $1 and ($3::uuid[] is null or deal_id = any($3::uuid[]))
    returning deal_id, won),
  counted as (
    insert into win_rate ("of", subject_id, won, finished)
    select 'PARTNER', c.id, c.sign * count(*) filter (where m.won), c.sign * count(*)
    from moved m cross join (values ($1::uuid, -1), ($2::uuid, 1)) as c(id, sign)
    group by c.id, c.sign order by c.id
    ${ADDED})
  select deal_id as id from moved`;
