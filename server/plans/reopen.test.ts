import { describe, expect, test } from 'vitest';
import { Deal } from '../deals/deal.entity.js';
import { cancelTask, completeTask, reopenTask } from '../tasks/task.service.js';
import { buildDeal, contextFor, fresh, systemContext } from '../testing/build.js';
import { buildPlan } from '../testing/buildRecords.js';
import { statesOf, stepsOf, taskOf } from '../testing/plans.js';
import { expectRefused } from '../testing/refusal.js';
import { User } from '../users/user.entity.js';
import { Plan, PlanState } from './plan.entity.js';
import { StepState } from './planStep.entity.js';

const { WAITING, OPEN, DONE } = StepState;
const REFUSED = { code: 'CONFLICT', reason: 'task.step' } as const;

/** A plan of two steps, one after the other. */
async function setting() {
  const deal = await buildDeal();
  const owner = await fresh(User, deal.ownerId);
  const plan = await buildPlan({ deal });
  const [first, second] = await stepsOf(plan);
  const act = (command: typeof cancelTask) => async (id: string) => command(await contextFor(owner), { id });
  const progress = async () => {
    const { stepsDone, stepsTotal } = await fresh(Deal, deal.id);
    return { done: (await fresh(Plan, plan.id)).done, stepsDone, stepsTotal };
  };
  const acts = { cancel: act(cancelTask), complete: act(completeTask), reopen: act(reopenTask) };
  return { owner, deal, plan, first: first!, second: second!, ...acts, progress };
}

describe('domain §3: the work of a step is to be done again', () => {
  test('but not while its step waits for another one', async () => {
    const { plan, first, second, complete, reopen, progress } = await setting();
    const done = await taskOf(first);
    await complete(done.id);
    const begun = await taskOf(second);
    await reopen(done.id);
    await expectRefused(() => reopen(begun.id), REFUSED);
    expect(await statesOf(plan)).toEqual([OPEN, WAITING]);
    expect(await progress()).toEqual({ done: 0, stepsDone: 0, stepsTotal: 2 });
  });

  test('nor when its step has other work by now', async () => {
    const { first, second, complete, reopen } = await setting();
    const done = await taskOf(first);
    await complete(done.id);
    const begun = await taskOf(second);
    await reopen(done.id);
    await complete(done.id);
    await expectRefused(() => reopen(begun.id), REFUSED);
    expect((await taskOf(second)).id).not.toBe(begun.id);
  });

  test('and a step has one open task at most, whoever writes it down', async () => {
    const { first, second, complete } = await setting();
    await complete((await taskOf(first)).id);
    const twice = systemContext().em.execute(`update task set step_id = ?, state = 'OPEN' where step_id = ?`, [
      second.id,
      first.id,
    ]);
    await expect(twice).rejects.toThrow('task_step_open');
  });

  test('also in a plan that was done: it runs again', async () => {
    const { deal, plan, first, second, complete, cancel, reopen, progress } = await setting();
    await complete((await taskOf(first)).id);
    const last = await taskOf(second);
    await cancel(last.id);
    expect(await fresh(Plan, plan.id)).toMatchObject({ state: PlanState.DONE });
    await reopen(last.id);
    expect(await fresh(Plan, plan.id)).toMatchObject({ state: PlanState.RUNNING, endedAt: null });
    expect(await statesOf(plan)).toEqual([DONE, OPEN]);
    expect(await progress()).toEqual({ done: 1, stepsDone: 1, stepsTotal: 2 });
    expect(await fresh(Deal, deal.id)).toMatchObject({ nextTaskId: last.id });
  });
});
