import { describe, expect, test } from 'vitest';
import { Doer } from '../users/doer.entity.js';
import { Deal } from '../deals/deal.entity.js';
import { Task, TaskState } from '../tasks/task.entity.js';
import { cancelTask, completeTask, reopenTask } from '../tasks/task.service.js';
import { buildDeal, buildUser, contextFor, fresh, systemContext } from '../testing/build.js';
import { buildPlan, buildPlanTemplate } from '../testing/buildRecords.js';
import { told } from '../testing/log.js';
import { stepsOf, statesOf, taskOf } from '../testing/plans.js';
import { expectRefused } from '../testing/refusal.js';
import { Plan, PlanState } from './plan.entity.js';
import { addPlanStep, editPlanStep, removePlanStep, startPlan, stopPlan } from './plan.service.js';
import { PlanStep, StepState } from './planStep.entity.js';
import { PlanTemplate } from './planTemplate.entity.js';
import { StepKind } from './step.entity.js';
import { createPlanTemplate, editPlanTemplate } from './template.service.js';

const { WAITING, OPEN, DONE, CANCELLED } = StepState;
const SHIPPED = ['Поставка под заказ', 'Согласование индивидуального соглашения', 'Согласование скидки'];
/** A Thursday. */
const START = '2099-11-19';

async function setting() {
  const owner = await buildUser();
  const deal = await buildDeal({ owner });
  const plan = await buildPlan({ deal, startOn: START });
  const complete = async (step: PlanStep) => completeTask(await contextFor(owner), { id: (await taskOf(step)).id });
  return { owner, deal, plan, complete, ctx: () => contextFor(owner) };
}

describe('domain §3: a work plan', () => {
  test('from a template opens the task of its first step; each next one opens when the one before is done', async () => {
    const { owner, deal, plan, complete } = await setting();
    expect(await statesOf(plan)).toEqual([OPEN, WAITING]);
    const [first, second] = await stepsOf(plan);
    expect(await taskOf(first!)).toMatchObject({ title: 'Подготовить', assigneeId: owner.id, dueOn: '2099-11-23' });
    expect(await fresh(Deal, deal.id)).toMatchObject({ nextTitle: 'Подготовить', stepsDone: 0, stepsTotal: 2 });
    const { events } = await told(() => complete(first!));
    expect(events.map(({ name }) => name)).toEqual(['task.completed', 'plan.stepDone', 'task.created']);
    expect(await fresh(Deal, deal.id)).toMatchObject({ nextTitle: 'Отгрузить', stepsDone: 1, stepsTotal: 2 });
    await complete(second!);
    expect(await fresh(Plan, plan.id)).toMatchObject({ state: PlanState.DONE, done: 2 });
    expect(await fresh(Deal, deal.id)).toMatchObject({ nextTaskId: null, stepsDone: 0, stepsTotal: 0 });
  });

  test('has planned days by the working calendar, and the day on which a step was really done', async () => {
    const { plan, complete } = await setting();
    const [first, second] = await stepsOf(plan);
    expect([first!.startOn, first!.dueOn, second!.startOn, second!.dueOn]).toEqual([
      START,
      '2099-11-23',
      '2099-11-23',
      '2099-11-26',
    ]);
    await complete(first!);
    expect((await fresh(PlanStep, first!.id)).endedAt).toBeInstanceOf(Date);
  });

  test('a day that is moved moves those that depend on it, when that is asked for', async () => {
    const { plan, ctx } = await setting();
    const [first, second] = await stepsOf(plan);
    const edit = async (change: { dueOn: string; moveNext?: boolean }) => {
      const { id, version } = await fresh(PlanStep, first!.id);
      return editPlanStep(await ctx(), { id, version, ...change });
    };
    await edit({ dueOn: '2099-11-27' });
    expect(await fresh(PlanStep, second!.id)).toMatchObject({ startOn: '2099-11-23', dueOn: '2099-11-26' });
    await edit({ dueOn: '2099-11-30', moveNext: true });
    expect(await fresh(PlanStep, second!.id)).toMatchObject({ startOn: '2099-11-30', dueOn: '2099-12-03' });
    expect(await taskOf(first!)).toMatchObject({ dueOn: '2099-11-30' });
    await expectRefused(() => edit({ dueOn: '2099-11-01' }), { code: 'INVALID', reason: 'days.order' });
  });

  test('a colleague who is named does his step at the same time as the owner moves its day', async () => {
    const [owner, colleague] = [await buildUser(), await buildUser()];
    const deal = await buildDeal({ owner });
    const his = { kind: StepKind.TODO, doer: Doer.USER, userId: colleague.id, days: 1 };
    const steps = [
      { title: 'Замерить', ...his },
      { title: 'Смонтировать', ...his, after: 1 },
    ];
    const plan = await startPlan(await contextFor(owner), { dealId: deal.id, title: 'Монтаж', steps });
    const [first, second] = await stepsOf(plan);
    const { id } = await taskOf(first!);
    const [done, moved] = [await contextFor(colleague), await contextFor(owner)];
    await Promise.all([
      completeTask(done, { id }),
      editPlanStep(moved, { id: second!.id, version: second!.version, dueOn: '2099-12-01' }),
    ]);
    expect(await statesOf(plan)).toEqual([DONE, OPEN]);
    expect(await taskOf(second!)).toMatchObject({ dueOn: '2099-12-01', assigneeId: colleague.id });
    expect(await fresh(Deal, deal.id)).toMatchObject({ nextTitle: 'Смонтировать', stepsDone: 1 });
  });

  test('is also made by hand: steps are added and, as long as they wait, removed', async () => {
    const { owner, deal } = await setting();
    const step = { title: 'Замерить', kind: StepKind.MEETING, doer: Doer.OWNER, days: 1 };
    const plan = await startPlan(await contextFor(owner), { dealId: deal.id, title: 'Монтаж', steps: [step] });
    const [first] = await stepsOf(plan);
    const more = { title: 'Смонтировать', kind: StepKind.TODO, doer: Doer.OWNER, days: 5 };
    await addPlanStep(await contextFor(owner), { planId: plan.id, ...more, afterId: first!.id });
    expect(await statesOf(plan)).toEqual([OPEN, WAITING]);
    const remove = async (index: number) =>
      removePlanStep(await contextFor(owner), { id: (await stepsOf(plan))[index]!.id });
    await expectRefused(() => remove(0), { code: 'CONFLICT', reason: 'plan.step' });
    await remove(1);
    expect(await fresh(Plan, plan.id)).toMatchObject({ total: 1 });
  });

  test('goes on without a step whose work is cancelled, and back with one that is reopened', async () => {
    const { plan, ctx } = await setting();
    const [first, second] = await stepsOf(plan);
    const task = await taskOf(first!);
    await cancelTask(await ctx(), { id: task.id });
    expect(await statesOf(plan)).toEqual([CANCELLED, OPEN]);
    await reopenTask(await ctx(), { id: task.id });
    expect(await statesOf(plan)).toEqual([OPEN, WAITING]);
    await completeTask(await ctx(), { id: task.id });
    await completeTask(await ctx(), { id: (await taskOf(second!)).id });
    await expectRefused(async () => reopenTask(await ctx(), { id: task.id }), {
      code: 'CONFLICT',
      reason: 'task.step',
    });
  });

  test('that is stopped cancels what is open', async () => {
    const { deal, plan, ctx } = await setting();
    const task = await taskOf((await stepsOf(plan))[0]!);
    await stopPlan(await ctx(), { id: plan.id });
    expect(await statesOf(plan)).toEqual([CANCELLED, CANCELLED]);
    expect(await fresh(Task, task.id)).toMatchObject({ state: TaskState.CANCELLED });
    expect(await fresh(Deal, deal.id)).toMatchObject({ nextTaskId: null, stepsTotal: 0 });
    await expectRefused(async () => stopPlan(await ctx(), { id: plan.id }), { code: 'CONFLICT', reason: 'plan.state' });
  });

  test('is not changed by what becomes of its template', async () => {
    const { deal } = await setting();
    const template = await buildPlanTemplate();
    const plan = await startPlan(systemContext(), { dealId: deal.id, templateId: template.id });
    const step = { title: 'Иначе', kind: StepKind.TODO, doer: Doer.OWNER, days: 1 };
    await editPlanTemplate(systemContext(), { id: template.id, version: template.version, steps: [step] });
    expect((await stepsOf(plan)).map(({ title }) => title)).toEqual(['Подготовить', 'Отгрузить']);
  });

  test('does not begin from a template that is offered no more', async () => {
    const { deal, ctx } = await setting();
    const { id, version } = await buildPlanTemplate();
    await editPlanTemplate(systemContext(), { id, version, active: false });
    await expectRefused(async () => startPlan(await ctx(), { dealId: deal.id, templateId: id }), {
      code: 'RULE',
      reason: 'planTemplate.retired',
    });
  });

  test('are shipped: a discount, an individual agreement, a delivery to order', async () => {
    const shipped = await systemContext().em.find(
      PlanTemplate,
      { name: { $in: SHIPPED } },
      { orderBy: { name: 'asc' } },
    );
    expect(shipped.map(({ name }) => name)).toEqual(SHIPPED);
    for (const { steps } of shipped) {
      const given = steps.map((step) => ({ ...step, userId: undefined }));
      expect(await createPlanTemplate(systemContext(), { name: crypto.randomUUID(), steps: given })).toMatchObject({
        steps,
      });
    }
    const asks = shipped.filter(({ steps }) => steps.some(({ kind }) => kind === StepKind.APPROVAL));
    expect(asks.map(({ name }) => name)).toEqual(SHIPPED.slice(1));
  });

  test('of a template follows only what stands above', async () => {
    const step = { title: 'Первый', kind: StepKind.TODO, doer: Doer.OWNER, days: 1 };
    const looped = () => createPlanTemplate(systemContext(), { name: 'Круг', steps: [{ ...step, after: 1 }] });
    await expectRefused(looped, { code: 'INVALID', reason: 'step.after' });
  });
});
