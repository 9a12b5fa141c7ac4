import { expect, test } from 'vitest';
import { barsOf } from './bars.js';
import type { StepRow } from './plans.js';

const step = (given: Partial<StepRow>) => ({ startOn: '2026-11-02', dueOn: '2026-11-05', ...given }) as StepRow;
const dayOf = (instant: number) => new Date(instant).toISOString().slice(0, 10);
const NOW = Date.parse('2026-11-07T10:00:00Z');

test('domain §3: bars show what was planned against what came of it, on one scale', () => {
  const [first, second] = barsOf(
    [
      step({ openedAt: '2026-11-02T08:00:00Z', endedAt: '2026-11-06T08:00:00Z' }),
      step({ startOn: '2026-11-05', dueOn: '2026-11-11' }),
    ],
    NOW,
    dayOf,
  );
  expect(first).toMatchObject({ planned: { from: 0, to: 0.4 }, actual: { from: 0, to: 0.5 }, late: true });
  expect(second).toMatchObject({ planned: { from: 0.3, to: 1 }, actual: null, late: false });
});

test('what is not done yet lasts until now', () => {
  const [open] = barsOf([step({ openedAt: '2026-11-03T08:00:00Z', endedAt: null })], NOW, dayOf);
  expect(open).toMatchObject({ late: true });
  expect(open!.actual!.to).toBe(1);
});
