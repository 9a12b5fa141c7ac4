import type { Context } from '../core/context.js';
import { conflict, invalid, rule } from '../core/errors.js';
import type { RowClass } from '../core/row.entity.js';
import { dayOf } from '../core/time.js';
import type { Currency } from '../currencies/currency.entity.js';
import type { Deal } from '../deals/deal.entity.js';
import type { DealPart } from '../deals/dealPart.entity.js';
import { lockDeal } from '../deals/dealPart.service.js';

/** Documents of one kind that a deal may have: with the largest sum, what they add up to is still money. */
const MOST = 200;
/** Ten billion, in hundredths. */
const LARGEST = 1_000_000_000_000n;

interface NewDocument {
  dealId: string;
  currency?: Currency | null;
}

/**
 * The deal that a document is added to: 1,000 dollars that were typed before it went to euros are not 1,000 euros.
 * @throws CONFLICT deal.currency {currency}; NOT_FOUND Deal; FORBIDDEN deal.edit
 */
export async function lockDealAsSeen(ctx: Context, { dealId, currency: seen }: NewDocument): Promise<Deal> {
  const deal = await lockDeal(ctx, dealId);
  const { currency } = deal;
  if (seen && seen !== currency) throw conflict('deal.currency', { currency });
  return deal;
}

/** The sum of a document. @throws INVALID input.sum money.bounds unless it is above nothing and at most ten billion */
export function soundSum(sum: string): string {
  const kopecks = BigInt(sum.replace('.', ''));
  if (kopecks <= 0n || kopecks > LARGEST) throw invalid('input.sum', 'money.bounds');
  return sum;
}

/** The day it is now where the viewer lives. */
export const today = ({ now, viewer }: Context): string => dayOf(now, viewer.timeZone);

/** What has happened cannot have happened tomorrow. @throws INVALID `field` day.future */
export function pastDay(ctx: Context, field: string, day: string): string {
  if (day > today(ctx)) throw invalid(field, 'day.future');
  return day;
}

/** @throws RULE deal.tooManyDocuments */
export async function guardRoom(ctx: Context, kind: RowClass<DealPart>, { id: dealId }: Deal): Promise<void> {
  const count = await ctx.em.count<DealPart>(kind, { dealId });
  if (count >= MOST) throw rule('deal.tooManyDocuments', { most: MOST });
}

/** The number as it was given, else the deal's own with the next one after it that is free. */
export async function numberOf(
  ctx: Context,
  kind: RowClass<DealPart & { number: string }>,
  deal: Deal,
  given: string | null | undefined,
): Promise<string> {
  if (given) return given;
  const others = await ctx.em.find<DealPart & { number: string }>(kind, { dealId: deal.id });
  const taken = new Set(others.map(({ number }) => number));
  let next = others.length + 1;
  while (taken.has(`${deal.number}-${next}`)) next += 1;
  return `${deal.number}-${next}`;
}
