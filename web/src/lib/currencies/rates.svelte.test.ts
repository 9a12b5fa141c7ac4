import { beforeEach, expect, it, vi } from 'vitest';
import { ownSum } from './ownSum.js';
import { CurrencyRates } from './rates.svelte.js';

let told: Record<string, string>;
let hear: (change: { entity: string; name: string }) => void;
const dollars = ownSum('100.00', 'USD');

const windowOf = () => {
  const ask = vi.fn(() =>
    Promise.resolve({
      currentRates: Object.entries(told).map(([currency, rate]) => ({
        id: currency,
        currency,
        rate,
        day: '2026-11-22',
      })),
    }),
  );
  const live = { onReset: vi.fn(), onChanges: (listener: typeof hear) => (hear = listener) };
  return { ask, rates: new CurrencyRates({ ask, live } as never) };
};

beforeEach(() => {
  told = { USD: '97.549900' };
});

it('are asked for when something is not in roubles, and not before', async () => {
  const { ask, rates } = windowOf();
  expect([rates.worthOf(ownSum('5.00', 'RUB')), rates.worthOf(dollars)]).toEqual(['5.00', null]);
  expect(ask).not.toHaveBeenCalled();
  rates.want();
  rates.want();
  await vi.waitFor(() => expect(rates.worthOf(dollars)).toBe('9754.99'));
  expect(ask).toHaveBeenCalledOnce();
});

it('are followed: by their own events, and by those of the deals that a new day revalues', async () => {
  const { ask, rates } = windowOf();
  rates.want();
  await vi.waitFor(() => expect(rates.known).toBe(true));
  told = { USD: '100.000000' };
  hear({ entity: 'currencyRate', name: 'currencyRate.set' });
  await vi.waitFor(() => expect(rates.worthOf(dollars)).toBe('10000.00'));
  told = { USD: '101.000000' };
  hear({ entity: 'deal', name: 'deal.moved' });
  hear({ entity: 'deal', name: 'deal.revalued' });
  await vi.waitFor(() => expect(rates.worthOf(dollars)).toBe('10100.00'));
  expect(ask).toHaveBeenCalledTimes(3);
});

it('tell that a currency has none only when they are known', async () => {
  const { rates } = windowOf();
  expect(rates.lacks(ownSum('5.00', 'TRY'))).toBe(false);
  rates.want();
  await vi.waitFor(() => expect(rates.lacks(ownSum('5.00', 'TRY'))).toBe(true));
  expect([rates.lacks(dollars), rates.lacks(ownSum('5.00', 'RUB'))]).toEqual([false, false]);
});
