import { expect, test } from 'vitest';
import { buildDeal, contextFor, buildUser } from '../testing/build.js';
import { buildPlan } from '../testing/buildRecords.js';
import { pagePlans } from './plan.page.js';

test('the plans of a deal come in pages, the latest first: what runs now is seen without asking for more', async () => {
  const owner = await buildUser();
  const deal = await buildDeal({ owner });
  const begun: string[] = [];
  for (let count = 0; count < 3; count += 1) begun.unshift((await buildPlan({ deal })).id);
  const page = async (after: string | null) => pagePlans(await contextFor(owner), deal.id, null, { first: 2, after });
  const first = await page(null);
  expect(first.nodes.map(({ id }) => id)).toEqual(begun.slice(0, 2));
  expect((await page(first.next)).nodes.map(({ id }) => id)).toEqual(begun.slice(2));
});
