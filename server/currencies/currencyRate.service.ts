import type { Context } from '../core/context.js';
import { conflict, invalid } from '../core/errors.js';
import { lastChange } from '../core/log/lastChange.js';
import { prepared } from '../core/postgres/prepared.js';
import { dayOf } from '../core/time.js';
import type { PublishedRates } from './cbr.js';
import { Currency } from './currency.entity.js';
import { CurrencyRate, RateSource } from './currencyRate.entity.js';
import type { SetCurrencyRateInput } from './currencyRate.inputs.js';

/** The zone in which the day of a rate begins. */
const ZONE = 'Europe/Moscow';
/** What sees to deals when a rate has come. */
export const REVALUING = 'deals.revalue';

/** The day whose rates count at a moment. */
export const rateDay = (now: Date): string => dayOf(now, ZONE);

/**
 * Roubles for one unit of each foreign currency on the day of a moment, as far as somebody has said it. Until the commit
 * no other rate is written, so who revalues behind a new one finds what was reckoned by these.
 */
export async function ratesAt(ctx: Context, moment: Date): Promise<Map<Currency, string>> {
  await prepared(ctx.em, `select pg_advisory_xact_lock_shared(hashtextextended('currency_rate', 0))`, []);
  const rows = await prepared<{ currency: Currency; rate: string }>(ctx.em, OF_DAY, [rateDay(moment)]);
  return new Map(rows.map(({ currency, rate }) => [currency, rate]));
}

/** The rate of each currency that counts on a day. @param day how the day is written there */
export const ratesOf = (day: string): string =>
  `select distinct on (currency) * from currency_rate where day <= ${day}::date order by currency, day desc`;

const OF_DAY = `select currency, rate::text as rate from (${ratesOf('$1')}) r`;

/**
 * Writes a rate down by hand; of that day it replaces what the bank has published.
 * @throws CONFLICT currencyRate.set; INVALID input.currency roubles, input.day day.future; FORBIDDEN currencyRate.set
 */
export const setCurrencyRate = (ctx: Context, input: SetCurrencyRateInput) =>
  ctx.change(async () => {
    const { currency, day, rate } = input;
    ctx.authorize('set', new CurrencyRate());
    if (currency === Currency.RUB) throw invalid('input.currency', 'roubles');
    if (day > rateDay(ctx.now)) throw invalid('input.day', 'day.future');
    const [known] = await lockDay(ctx, day, [currency]);
    await guardSeen(ctx, known, input);
    const { row } = write(ctx, known, { currency, day, rate, source: RateSource.MANUAL });
    await ctx.wake(REVALUING);
    return row;
  });

/** @throws CONFLICT currencyRate.set {rate, by, at} when another rate stands than was seen, but for the one that is wanted */
async function guardSeen(
  ctx: Context,
  known: CurrencyRate | undefined,
  { fromRate, rate: wanted }: SetCurrencyRateInput,
): Promise<void> {
  const rate = known?.rate ?? null;
  if (fromRate === undefined || rate === fromRate || rate === wanted) return;
  throw conflict('currencyRate.set', { rate, ...(known && (await lastChange(ctx, known.id, ['currencyRate.set']))) });
}

/** Takes what the bank has published for a day, but for what an admin has said of that day. @returns what has changed */
export const takeRates = (ctx: Context, { day, rates }: PublishedRates): Promise<CurrencyRate[]> =>
  ctx.change(async () => {
    const known = await lockDay(ctx, day, [...rates.keys()]);
    const written = [...rates].flatMap(([currency, rate]) => {
      const before = known.find((one) => one.currency === currency);
      if (before?.source === RateSource.MANUAL) return [];
      const { row, isNew } = write(ctx, before, { currency, day, rate, source: RateSource.CBR });
      return isNew ? [row] : [];
    });
    if (written.length > 0) await ctx.wake(REVALUING);
    return written;
  });

/** Until the commit nobody else writes rates: of one currency and day there is one. */
async function lockDay(ctx: Context, day: string, currencies: Currency[]): Promise<CurrencyRate[]> {
  await prepared(ctx.em, `select pg_advisory_xact_lock(hashtextextended('currency_rate', 0))`, []);
  return ctx.em.find(CurrencyRate, { day, currency: { $in: currencies } }, { refresh: true });
}

type Given = Pick<CurrencyRate, 'currency' | 'day' | 'rate' | 'source'>;

function write(ctx: Context, known: CurrencyRate | undefined, given: Given): { row: CurrencyRate; isNew: boolean } {
  if (known?.rate === given.rate && known.source === given.source) return { row: known, isNew: false };
  const { currency, day, source } = given;
  const before = known?.rate ?? null;
  const row = Object.assign(known ?? new CurrencyRate(), given);
  ctx.em.persist(row);
  ctx.record('currencyRate.set', row, { currency, day, source }, { rate: [before, given.rate] });
  return { row, isNew: true };
}
