import { describe, expect, test } from 'vitest';
import { Deal, DealStatus } from '../deals/deal.entity.js';
import { loseDeal, reopenDeal, winDeal } from '../deals/deal.moves.js';
import { assignDeal } from '../deals/deal.service.js';
import { Control } from '../pipelines/pipeline.entity.js';
import { Task, TaskState } from '../tasks/task.entity.js';
import { completeTask, reopenTask } from '../tasks/task.service.js';
import {
  buildDeal,
  buildLostReason,
  buildRoute,
  buildTask,
  buildUser,
  contextFor,
  fresh,
  systemContext,
} from '../testing/build.js';
import { buildPlan, buildPlanTemplate } from '../testing/buildRecords.js';
import { told } from '../testing/log.js';
import { statesOf, stepsOf, taskOf } from '../testing/plans.js';
import { expectRefused } from '../testing/refusal.js';
import { Doer } from '../users/doer.entity.js';
import { Role } from '../users/user.entity.js';
import { User } from '../users/user.entity.js';
import { Plan, PlanState } from './plan.entity.js';
import { startPlan, stopPlan } from './plan.service.js';
import { StepState } from './planStep.entity.js';
import { StepKind } from './step.entity.js';

const { WAITING, OPEN, DONE, CANCELLED } = StepState;

async function setting(control = Control.FREE) {
  const [owner, route] = [await buildUser(), await buildRoute(control)];
  const deal = await buildDeal({ owner, route });
  const where = { id: deal.id, fromStageId: deal.stageId };
  const lose = async () => loseDeal(await contextFor(owner), { ...where, reasonId: (await buildLostReason()).id });
  const win = async () => winDeal(await contextFor(owner), where);
  const reopen = async () =>
    reopenDeal(await contextFor(owner), { id: deal.id, fromStatus: (await fresh(Deal, deal.id)).status });
  return { owner, deal, lose, win, reopen };
}

describe('domain §3: plans end with their deal', () => {
  test('all that run stop when it is lost; what people have planned themselves stays', async () => {
    const { deal, lose } = await setting(Control.STRICT);
    const plans = [await buildPlan({ deal }), await buildPlan({ deal })];
    const call = await buildTask({ deal });
    await lose();
    for (const plan of plans) {
      expect(await fresh(Plan, plan.id)).toMatchObject({ state: PlanState.STOPPED });
      expect(await statesOf(plan)).toEqual([CANCELLED, CANCELLED]);
    }
    expect(await fresh(Deal, deal.id)).toMatchObject({ nextTaskId: call.id, stepsDone: 0, stepsTotal: 0 });
    expect(await systemContext().em.count(Task, { dealId: deal.id, state: TaskState.OPEN })).toBe(1);
  });

  test('and when it is won, told after that', async () => {
    const { deal, win } = await setting();
    const plan = await buildPlan({ deal });
    const { events } = await told(win);
    expect(events.map(({ name }) => name)).toEqual(['deal.won', 'task.cancelled', 'plan.stopped']);
    expect(await fresh(Plan, plan.id)).toMatchObject({ state: PlanState.STOPPED });
  });

  test('none begins on it, nor does one that was done run again', async () => {
    const { owner, deal, win } = await setting();
    const plan = await buildPlan({ deal });
    for (const { id } of await stepsOf(plan)) {
      await completeTask(await contextFor(owner), { id: (await taskOf({ id })).id });
    }
    const last = await systemContext().em.findOneOrFail(Task, { stepId: (await stepsOf(plan))[1]!.id });
    await win();
    const template = await buildPlanTemplate();
    const start = async () => startPlan(await contextFor(owner), { dealId: deal.id, templateId: template.id });
    await expectRefused(start, { code: 'RULE', reason: 'plan.dealFinished' });
    const again = async () => reopenTask(await contextFor(owner), { id: last.id });
    await expectRefused(again, { code: 'CONFLICT', reason: 'task.step' });
  });

  test('and go on where they were when it is in work again, but not those that somebody had stopped', async () => {
    const { owner, deal, lose, reopen } = await setting(Control.STRICT);
    const [plan, stopped] = [await buildPlan({ deal }), await buildPlan({ deal })];
    await stopPlan(await contextFor(owner), { id: stopped.id });
    const [first, second] = await stepsOf(plan);
    await completeTask(await contextFor(owner), { id: (await taskOf(first!)).id });
    const { id } = await taskOf(second!);
    const remindAt = new Date('2030-01-01T09:00:00Z');
    await systemContext().em.nativeUpdate(Task, { id }, { text: 'Взять образцы', remindAt });
    await lose();
    const { events } = await told(reopen);
    expect(events.map(({ name }) => name)).toEqual(['deal.reopened', 'task.reopened', 'plan.resumed']);
    expect(await statesOf(plan)).toEqual([DONE, OPEN]);
    expect(await taskOf(second!)).toMatchObject({ id, text: 'Взять образцы', remindAt });
    expect(await fresh(Plan, plan.id)).toMatchObject({ state: PlanState.RUNNING, endedAt: null, done: 1 });
    expect(await fresh(Plan, stopped.id)).toMatchObject({ state: PlanState.STOPPED });
    expect(await fresh(Deal, deal.id)).toMatchObject({ stepsDone: 1, stepsTotal: 2 });
  });

  test('a step whose turn had not come waits for it again', async () => {
    const { deal, win, reopen } = await setting();
    const plan = await buildPlan({ deal });
    await win();
    await reopen();
    expect(await statesOf(plan)).toEqual([OPEN, WAITING]);
  });

  test('work whose doer has left meanwhile goes to who does it now', async () => {
    const { owner, deal, lose, reopen } = await setting();
    const left = await buildUser();
    const step = { title: 'Посчитать', kind: StepKind.TODO, doer: Doer.USER, userId: left.id, days: 1 };
    const plan = await startPlan(await contextFor(owner), { dealId: deal.id, title: 'Расчёт', steps: [step] });
    await lose();
    await systemContext().em.nativeUpdate(User, { id: left.id }, { active: false });
    await reopen();
    expect(await statesOf(plan)).toEqual([OPEN]);
    expect((await taskOf((await stepsOf(plan))[0]!)).assigneeId).toBe(owner.id);
  });

  test('where nobody is left to answer what would be asked again, it stays finished', async () => {
    const admin = await buildUser({ role: Role.ADMIN });
    const { owner, deal, win } = await setting();
    const ask = { title: 'Согласовать', kind: StepKind.APPROVAL, doer: Doer.OWNER, days: 1 };
    await startPlan(await contextFor(owner), { dealId: deal.id, title: 'Скидка', steps: [ask] });
    await win();
    const given = { id: deal.id, fromOwnerId: owner.id, ownerId: admin.id };
    await assignDeal(await contextFor(owner), given);
    const reopen = async () =>
      reopenDeal(await contextFor(admin), { id: deal.id, fromStatus: (await fresh(Deal, deal.id)).status });
    await expectRefused(reopen, { code: 'RULE', reason: 'plan.noApprover' });
    expect(await fresh(Deal, deal.id)).toMatchObject({ status: DealStatus.WON, stepsTotal: 0 });
  });
});
