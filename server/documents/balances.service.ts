import type { Context } from '../core/context.js';
import { prepared } from '../core/postgres/prepared.js';

/** What a deal comes to by its documents, in its currency as decimal strings. */
export interface Balances {
  ordered: string;
  paid: string;
  shipped: string;
  unpaid: string;
  unshipped: string;
  overdue: string;
}

/**
 * What a deal `d` owes, as SQL of one row: by posted orders only; what was paid or shipped beyond them is owed by nobody.
 */
export const OBLIGATIONS = `
  select o.orders, o.ordered, p.paid, s.shipped,
    greatest(o.ordered - p.paid, 0)::numeric(15, 2) as unpaid,
    greatest(o.ordered - s.shipped, 0)::numeric(15, 2) as unshipped
  from (select count(*)::int as orders, coalesce(sum(sum), 0)::numeric(15, 2) as ordered
        from sales_order where deal_id = d.id and state = 'POSTED') o,
       (select coalesce(sum(sum), 0)::numeric(15, 2) as paid
        from payment where deal_id = d.id and paid_on is not null) p,
       (select coalesce(sum(sum), 0)::numeric(15, 2) as shipped
        from shipment where deal_id = d.id and shipped_on is not null) s`;

const BALANCES = `
  select b.ordered::text, b.paid::text, b.shipped::text, b.unpaid::text, b.unshipped::text,
    (select coalesce(sum(sum), 0)::numeric(15, 2)::text from payment
     where deal_id = d.id and paid_on is null and promised_on < ?::date) as overdue
  from deal d cross join lateral (${OBLIGATIONS}) b
  where d.id = ?`;

/** Whether the deal has a document that says a sum. */
export async function hasDocuments(ctx: Context, dealId: string): Promise<boolean> {
  const [row] = await prepared<{ has: boolean }>(ctx.em, HAS_DOCUMENTS, [dealId]);
  return row!.has;
}

const HAS_DOCUMENTS = `
  select exists (select from quote where deal_id = $1) or exists (select from sales_order where deal_id = $1)
    or exists (select from payment where deal_id = $1) or exists (select from shipment where deal_id = $1) as has`;

/** A promised payment is overdue from the day after its own. The caller has made sure that the viewer sees the deal. */
export async function balancesOf(ctx: Context, dealId: string, today: string): Promise<Balances> {
  const [row] = await ctx.em.execute<Balances[]>(BALANCES, [today, dealId]);
  return row!;
}
