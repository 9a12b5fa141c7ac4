import type { Context } from '../core/context.js';
import { type Edit, guardEdit, plainEdit } from '../core/edit.js';
import { type AppError, invalid, rule } from '../core/errors.js';
import { Currency } from '../currencies/currency.entity.js';
import { ratesAt } from '../currencies/currencyRate.service.js';
import { inRoubles, soundAmount } from '../currencies/roubles.service.js';
import type { Deal } from './deal.entity.js';

/** What a deal is worth: in roubles the sum; in another currency the amount, and the sum is what that is worth. */
export type Worth = Pick<Deal, 'currency' | 'amount' | 'sum'>;

/** As a form gives it. */
interface Given {
  currency?: Currency | null;
  amount?: string | null;
  sum?: string | null;
}

/**
 * What a new deal is worth.
 * @throws INVALID input.sum foreign, input.amount roubles, amount.bounds; RULE deal.noRate {currency}
 */
export function worthOf(ctx: Context, given: Given): Promise<Worth> {
  const { currency, amount = null, sum = null } = given;
  const worth = { currency: currency ?? Currency.RUB, amount, sum };
  const misfit = misfitOf(worth.currency, given);
  if (misfit) throw misfit;
  return valued(ctx, worth, null);
}

/** The fields of a form that say what a deal is worth: another currency forgets what was said in the one before. */
export async function worthEdits(
  ctx: Context,
  deal: Deal,
  given: Given & { version: number },
): Promise<{ edits: Edit[]; worth: Worth }> {
  const worth = askedWorth(deal, given);
  const misfit = misfitOf(worth.currency, given);
  if (misfit || given.amount != null) await guardCurrency(ctx, deal, given);
  if (misfit) throw misfit;
  return { edits: editsOf(deal, worth), worth };
}

/**
 * The worth with its sum in roubles by the rate of today; of a finished deal, by that of its last day.
 * @throws RULE deal.noRate {currency}; INVALID input.amount amount.bounds
 */
export async function valued(ctx: Context, { currency, amount, sum }: Worth, closedAt: Date | null): Promise<Worth> {
  if (currency === Currency.RUB) return { currency, amount: null, sum };
  if (amount === null) return { currency, amount, sum: null };
  const rate = (await ratesAt(ctx, closedAt ?? ctx.now)).get(currency);
  if (!rate) throw rule('deal.noRate', { currency });
  return { currency, amount, sum: inRoubles(soundAmount(amount), rate) };
}

function askedWorth(deal: Deal, given: Given): Worth {
  const currency = given.currency ?? deal.currency;
  const before = currency === deal.currency ? deal : { amount: null, sum: null };
  return {
    currency,
    amount: given.amount === undefined ? before.amount : given.amount,
    sum: given.sum === undefined ? before.sum : given.sum,
  };
}

/** Of roubles only the sum is given, of another currency only the amount. */
function misfitOf(currency: Currency, { amount, sum }: Given): AppError | null {
  if (currency === Currency.RUB) return amount == null ? null : invalid('input.amount', 'roubles');
  return sum == null ? null : invalid('input.sum', 'foreign');
}

/** A form that says nothing of the currency may have been opened before that was changed: 200 dollars are not 200 euros. @throws CONFLICT */
async function guardCurrency(ctx: Context, deal: Deal, given: Given & { version: number }): Promise<void> {
  if (given.currency != null) return;
  const seen = given.sum == null ? null : Currency.RUB;
  const edits = [plainEdit('currency', deal.currency, seen)];
  await guardEdit(ctx, deal, { version: given.version, edits, verb: 'deal.edited' });
}

function editsOf(deal: Deal, worth: Worth): Edit[] {
  const [now, next] = [typed(deal), typed(worth)];
  const amount = plainEdit('amount', words(now), words(next));
  return [plainEdit('currency', now.currency, next.currency), amount, plainEdit('sum', now.sum, next.sum)];
}

/** What somebody has typed: the sum of what is not in roubles follows from the amount. */
const typed = ({ currency, amount, sum }: Worth): Worth =>
  currency === Currency.RUB ? { currency, amount: null, sum } : { currency, amount, sum: null };

/** An amount says nothing without its currency. */
const words = ({ currency, amount }: Worth): string | null => amount && `${amount} ${currency}`;
