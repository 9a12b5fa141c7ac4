import { expect, it } from 'vitest';
import { countOfOpen } from './openDeals.js';

it.each([
  [0, false, '0'],
  [2, false, '2'],
  [2, true, '2+'],
  [0, true, null],
])('%s open of the newest, more behind them: %s, is told as %s', (open, hasMore, told) =>
  expect(countOfOpen(open, hasMore)).toBe(told),
);
