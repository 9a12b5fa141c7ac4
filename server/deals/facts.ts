import type { Context } from '../core/context.js';
import { prepared } from '../core/postgres/prepared.js';
import type { Deal } from './deal.entity.js';

/** What the records of a deal prove. Money is a decimal string, in roubles. */
export interface Facts {
  /** Whether there was a contact about it; a note is none. */
  held: boolean;
  /** Whether an agreement is in force today. */
  agreed: boolean;
  /** Last day of the latest agreement that is over. */
  agreementEndedOn: string | null;
  /** Whether a quote, sent or accepted, holds today. */
  quoted: boolean;
  /** Last day of the latest quote that is over. */
  quoteEndedOn: string | null;
  hasClient: boolean;
  hasLegalEntity: boolean;
  /** How many orders are posted. */
  orders: number;
  /** Of posted orders, what has not been paid; never less than nothing. */
  unpaid: string;
  /** Of posted orders, what has not been shipped; never less than nothing. */
  unshipped: string;
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
    o.count as orders,
    greatest(o.sum - (select coalesce(sum(p.sum), 0) from payment p
                      where p.deal_id = d.id and p.paid_on is not null), 0)::numeric(15, 2)::text as unpaid,
    greatest(o.sum - (select coalesce(sum(s.sum), 0) from shipment s
                      where s.deal_id = d.id and s.shipped_on is not null), 0)::numeric(15, 2)::text as unshipped
  from deal d
  join app_user u on u.id = d.owner_id
  cross join lateral (select ($2::timestamptz at time zone u.time_zone)::date as today) t
  cross join lateral (select count(*)::int as count, coalesce(sum(o.sum), 0) as sum
                      from sales_order o where o.deal_id = d.id and o.state = 'POSTED') o
  where d.id = any($1::uuid[])`;
