import { expect, it } from 'vitest';
import { byDay } from './rateList.svelte.js';
import type { RateRow } from './rates.svelte.js';

it('lists the rates of a day in the order of currencies, whichever came first', () => {
  const rate = (day: string, currency: RateRow['currency']) => ({ day, currency }) as RateRow;
  const told = [
    rate('2026-11-21', 'USD'),
    rate('2026-11-22', 'AED'),
    rate('2026-11-22', 'EUR'),
    rate('2026-11-22', 'USD'),
  ];
  expect(told.toSorted(byDay).map(({ day, currency }) => `${day} ${currency}`)).toEqual([
    '2026-11-22 USD',
    '2026-11-22 EUR',
    '2026-11-22 AED',
    '2026-11-21 USD',
  ]);
});
