import type { Context } from '../core/context.js';
import { prepared } from '../core/postgres/prepared.js';
import { OBLIGATIONS } from '../documents/balances.service.js';
import type { Route } from '../pipelines/pipeline.service.js';
import type { Deal } from './deal.entity.js';
import { asksFacts, type Facts } from './gates.js';

/** The facts of a deal, if its stage has gates that ask for them. */
export const factsFor = async (ctx: Context, deal: Deal, route: Route): Promise<Facts | null> =>
  (await factsForAll(ctx, [deal], route)).get(deal.id) ?? null;

/** The same of many deals, in one statement. */
export async function factsForAll(ctx: Context, deals: Deal[], route: Route): Promise<Map<string, Facts>> {
  const asking = deals.filter((deal) => asksFacts(deal, route));
  return asking.length > 0 ? factsOf(ctx, asking) : new Map();
}

/** One statement for any number of deals, which the caller has seen or locked. «Today» is where who leads the deal lives. */
export async function factsOf(ctx: Context, deals: Deal[]): Promise<Map<string, Facts>> {
  const ids = deals.map(({ id }) => id);
  const rows = await prepared<Facts & { id: string }>(ctx.em, FACTS, [ids, ctx.now]);
  return new Map(rows.map(({ id, ...facts }) => [id, facts]));
}

const FACTS = `
  select d.id,
    exists (select from chain c join interaction i on i.chain_id = c.id
            where c.deal_id = d.id and i.kind <> 'NOTE') as held,
    exists (select from agreement a where a.deal_id = d.id and a.state = 'ACTIVE'
            and a.valid_from <= t.today and (a.valid_until is null or a.valid_until >= t.today)) as agreed,
    (select max(a.valid_until)::text from agreement a
     where a.deal_id = d.id and a.state = 'ACTIVE' and a.valid_until < t.today) as "agreementEndedOn",
    exists (select from quote q where q.deal_id = d.id and q.state in ('SENT', 'ACCEPTED')
            and q.valid_until >= t.today) as quoted,
    (select max(q.valid_until)::text from quote q
     where q.deal_id = d.id and q.state in ('SENT', 'ACCEPTED') and q.valid_until < t.today) as "quoteEndedOn",
    d.partner_id is not null as "hasClient",
    exists (select from legal_entity l where l.partner_id = d.partner_id) as "hasLegalEntity",
    b.orders, b.unpaid::text, b.unshipped::text,
    array(select k.kind from task k where k.deal_id = d.id
            and (k.state = 'OPEN' or k.state = 'DONE' and k.done_at >= d.stage_since)
          union select i.kind from chain c join interaction i on i.chain_id = c.id
          where c.deal_id = d.id and i.held_at >= d.stage_since) as steps
  from deal d
  join app_user u on u.id = d.owner_id
  cross join lateral (select ($2::timestamptz at time zone u.time_zone)::date as today) t
  cross join lateral (${OBLIGATIONS}) b
  where d.id = any($1::uuid[])`;
