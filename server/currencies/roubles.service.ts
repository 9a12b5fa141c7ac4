import { invalid } from '../core/errors.js';
import { moneyOf } from '../core/money.js';

/** Digits of a rate behind the point: as the bank tells it, of one unit. */
export const RATE_DIGITS = 6;
/** A billion units, in hundredths: worth the highest rate they are still `Money`. */
const MOST_AMOUNT = 100_000_000_000n;

/** An amount that has a worth in roubles. @throws INVALID input.amount amount.bounds above a billion */
export function soundAmount(amount: string): string {
  if (BigInt(amount.replace('.', '')) > MOST_AMOUNT) throw invalid('input.amount', 'amount.bounds');
  return amount;
}

/**
 * What an amount is worth, half-up to a kopeck.
 * @param amount decimal string with two digits behind the point
 * @param rate roubles for one unit, decimal string
 */
export function inRoubles(amount: string, rate: string): string {
  const [whole = '0', part = ''] = rate.split('.');
  const scaled = BigInt(whole + part.padEnd(RATE_DIGITS, '0').slice(0, RATE_DIGITS));
  const unit = 10n ** BigInt(RATE_DIGITS);
  const kopecks = (BigInt(amount.replace('.', '')) * scaled * 2n + unit) / (unit * 2n);
  return moneyOf(kopecks);
}
