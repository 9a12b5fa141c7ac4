import { expect, test, vi } from 'vitest';
import type { Change } from '#lib/core/feed.js';
import { followPlans } from './planList.svelte.js';
import type { PlanRow } from './plans.js';

const row = (id: string, createdAt: string, taskId: string | null = null) =>
  ({ id, createdAt, steps: [{ taskId }] }) as unknown as PlanRow;
const EARLIER = row('b', '2026-11-20T09:00:00.000Z', 'task');
const LATER = row('a', '2026-11-21T09:00:00.000Z');

/** The list of a deal over a server that has these; what is asked for again is kept. */
async function opened(...nodes: PlanRow[]) {
  const again: string[][] = [];
  let tell: (change: Change) => void = () => {};
  const live = { onChanges: (listener: typeof tell) => ((tell = listener), () => {}), onReset: () => () => {} };
  const ask = async (_: unknown, { ids }: { ids?: string[] }) => {
    if (ids) again.push(ids);
    return { plans: { nodes: ids ? nodes.filter(({ id }) => ids.includes(id)) : nodes.slice(0, 1), next: null } };
  };
  const list = followPlans({ ask, live } as never, 'deal');
  await vi.waitFor(() => expect(list.loading).toBe(false));
  const change = (name: string, part: string, id = 'deal') => tell({ id, name, particulars: { part } } as never);
  return { list, again, change };
}

test('a plan that begins stands before those that began earlier', async () => {
  const { list, change } = await opened(EARLIER, LATER);
  change('plan.started', 'a');
  await vi.waitFor(() => expect(list.rows.map(({ id }) => id)).toEqual(['a', 'b']));
});

test('a plan is asked for again by its own events, and by those of the tasks of its steps', async () => {
  const { again, change } = await opened(EARLIER);
  change('plan.stepDone', 'b', 'other deal');
  change('task.edited', 'other task');
  change('task.edited', 'task');
  await vi.waitFor(() => expect(again).toEqual([['b']]));
  change('plan.stepDone', 'b');
  await vi.waitFor(() => expect(again).toEqual([['b'], ['b']]));
});
