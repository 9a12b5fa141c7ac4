import type { Context } from '../core/context.js';

/** What a deal comes to by its documents, in roubles as decimal strings. */
export interface Balances {
  ordered: string;
  paid: string;
  shipped: string;
  unpaid: string;
  unshipped: string;
  overdue: string;
}

const BALANCES = `
  with owed as (select coalesce(sum(sum), 0) as ordered from sales_order where deal_id = ? and state = 'POSTED'),
  money as (
    select coalesce(sum(sum) filter (where paid_on is not null), 0) as paid,
           coalesce(sum(sum) filter (where paid_on is null and promised_on < ?::date), 0) as overdue
    from payment where deal_id = ?),
  goods as (select coalesce(sum(sum), 0) as shipped from shipment where deal_id = ? and shipped_on is not null)
  select ordered::numeric(15, 2)::text as ordered, paid::numeric(15, 2)::text as paid,
         shipped::numeric(15, 2)::text as shipped, overdue::numeric(15, 2)::text as overdue,
         greatest(ordered - paid, 0)::numeric(15, 2)::text as unpaid,
         greatest(ordered - shipped, 0)::numeric(15, 2)::text as unshipped
  from owed, money, goods`;

/**
 * Of posted orders only; what was paid or shipped beyond them is owed by nobody. A promised payment is overdue from the
 * day after its own. The caller has made sure that the viewer sees the deal.
 */
export async function balancesOf(ctx: Context, dealId: string, today: string): Promise<Balances> {
  const [row] = await ctx.em.execute<Balances[]>(BALANCES, [dealId, today, dealId, dealId]);
  return row!;
}
