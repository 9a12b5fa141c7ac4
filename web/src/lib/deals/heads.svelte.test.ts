import { expect, it } from 'vitest';
import { Store } from '#lib/core/store.svelte.js';
import { Heads } from '#lib/deals/heads.svelte.js';

const figures = (asOf: string, count: number) => {
  const head = { count, sum: '0.00', weighted: '0.00', dueToday: 0, overdue: 0, noNextStep: 0 };
  return { asOf, total: head, stages: [], leads: { count: 0, unanswered: 0, snoozed: 0 } };
};

it('follow an older log after a reset, though a frame of the former one comes late', () => {
  const heads = new Heads(new Store(), () => undefined);
  heads.takeAnswer(figures('1.70', 7));
  heads.doubt();
  heads.take(figures('1.71', 8));
  heads.takeAnswer(figures('1.30', 3));
  expect(heads.total?.count).toBe(3);
  heads.take(figures('1.31', 4));
  expect(heads.total?.count).toBe(4);
  heads.takeAnswer(figures('1.30', 3));
  expect(heads.total?.count).toBe(4);
});
