import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Clock } from '#lib/core/clock.svelte.js';
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
  return { ask, rates: new CurrencyRates({ ask, live, clock: new Clock() } as never) };
};

beforeEach(() => {
  told = { USD: '97.549900' };
});
afterEach(() => void vi.useRealTimers());

it('are asked for when something is not in roubles, and not before', async () => {
  const { ask, rates } = windowOf();
  expect([rates.worthOf(ownSum('5.00', 'RUB')), rates.worthOf(dollars)]).toEqual(['5.00', null]);
  expect(ask).not.toHaveBeenCalled();
  rates.want();
  rates.want();
  await vi.waitFor(() => expect(rates.worthOf(dollars)).toBe('9754.99'));
  expect(ask).toHaveBeenCalledOnce();
});

it('are followed by their events', async () => {
  const { ask, rates } = windowOf();
  rates.want();
  await vi.waitFor(() => expect(rates.known).toBe(true));
  told = { USD: '100.000000' };
  hear({ entity: 'currencyRate', name: 'currencyRate.set' });
  await vi.waitFor(() => expect(rates.worthOf(dollars)).toBe('10000.00'));
  hear({ entity: 'deal', name: 'deal.revalued' });
  expect(ask).toHaveBeenCalledTimes(2);
});

it('are asked for anew when the day of rates ends in Moscow', async () => {
  vi.useFakeTimers({ now: Date.parse('2026-11-22T20:30:00Z') });
  const { ask, rates } = windowOf();
  rates.want();
  await vi.advanceTimersByTimeAsync(29 * 60_000);
  expect(ask).toHaveBeenCalledOnce();
  told = { USD: '100.000000' };
  await vi.advanceTimersByTimeAsync(2 * 60_000);
  expect(rates.worthOf(dollars)).toBe('10000.00');
  await vi.advanceTimersByTimeAsync(24 * 3_600_000);
  expect(ask).toHaveBeenCalledTimes(3);
});

it('tell that a currency has none only when they are known', async () => {
  const { rates } = windowOf();
  expect(rates.lacks(ownSum('5.00', 'TRY'))).toBe(false);
  rates.want();
  await vi.waitFor(() => expect(rates.lacks(ownSum('5.00', 'TRY'))).toBe(true));
  expect([rates.lacks(dollars), rates.lacks(ownSum('5.00', 'RUB'))]).toEqual([false, false]);
});
