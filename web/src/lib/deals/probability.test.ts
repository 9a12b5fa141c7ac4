import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { partsOf, probabilityOf, type Signs } from '#lib/deals/probability.js';

const vectors = JSON.parse(readFileSync('schema/probability.json', 'utf8')) as {
  name: string;
  signs: Signs;
  percent: number;
}[];

it.each(vectors)('is what the server counts: $name', ({ signs, percent }) => {
  expect(probabilityOf(signs)).toBe(percent);
});

it('says each part, the estimate first, and of a share how many of how many', () => {
  const rates = [
    { of: 'STAGE' as const, won: 31, finished: 69 },
    { of: 'OWNER' as const, won: 3, finished: 9 },
  ];
  expect(partsOf({ status: 'IN_WORK', estimate: 60, configured: 20, rates })).toEqual([
    { of: 'ESTIMATE', percent: 60 },
    { of: 'STAGE', percent: 45, rate: { won: 31, finished: 69 } },
  ]);
});
