import { expect, it } from 'vitest';
import { rateOfDay } from './rateOfDay.js';

const pages = [
  { nodes: [{ day: '2026-11-20' }, { day: '2026-11-19' }], next: 'more' },
  { nodes: [{ day: '2026-11-17' }], next: null },
];
const ask = (_: unknown, { after }: { after: string | null }) =>
  Promise.resolve({ currencyRates: pages[after ? 1 : 0] });

it.each([
  ['2026-11-21', undefined],
  ['2026-11-19', '2026-11-19'],
  ['2026-11-18', undefined],
  ['2026-11-17', '2026-11-17'],
  ['2026-11-16', undefined],
])('of %s there is the rate of %s', async (day, found) => {
  expect((await rateOfDay({ ask } as never, 'USD', day))?.day).toBe(found);
});
