import { dayOf } from '../server/core/time.js';
import { Currency } from '../server/currencies/currency.entity.js';
import { setCurrencyRate } from '../server/currencies/currencyRate.service.js';
import type { Chronicle } from './chronicle.js';
import { Dice } from './dice.js';
import type { Step } from './script.js';

const SEED = 20_261_124;
/** How many days ago the admin of the demo looked the rates up, and what she wrote down. */
const WRITTEN: readonly [daysAgo: number, rates: Partial<Record<Currency, string>>][] = [
  [43, { USD: '81.250000', EUR: '94.700000', CNY: '11.385000' }],
  [29, { USD: '80.640000', EUR: '93.900000', CNY: '11.290000' }],
  [15, { USD: '82.100000', EUR: '95.450000', CNY: '11.510000' }],
  [1, { USD: '81.780000', EUR: '95.120000', CNY: '11.460000' }],
];
/** In what some of the clients pay, in their order. */
const PAID_IN = [Currency.CNY, Currency.USD, Currency.EUR];
const EVERY = 7;

/** What the admin has written down of rates: the demo asks no bank. */
export function rates({ calendar, company }: Chronicle): Step[] {
  const [dice, by] = [new Dice(SEED), company.people.get('belova')!];
  return WRITTEN.map(([daysAgo, told]) => ({
    at: calendar.ago(daysAgo, dice),
    by,
    run: async (ctx) => {
      const day = dayOf(ctx.now, 'Europe/Moscow');
      for (const [currency, rate] of Object.entries(told))
        await setCurrencyRate(ctx, { currency: currency as Currency, day, rate });
    },
  }));
}

/** The worth of a deal as it stands in what its client pays in: of most clients roubles. */
export function worthIn(place: number, sum: string | null): { currency: Currency; amount: string } | null {
  if (!sum || place % EVERY !== EVERY - 1) return null;
  const currency = PAID_IN[Math.floor(place / EVERY) % PAID_IN.length]!;
  const rate = Number(WRITTEN.at(-1)![1][currency]);
  return { currency, amount: (Math.max(Math.round(Number(sum) / rate / 100), 1) * 100).toFixed(2) };
}
