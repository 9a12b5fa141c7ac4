import { describe, expect, test } from 'vitest';
import { Doer } from '../automation/automationRule.entity.js';
import { Deal } from '../deals/deal.entity.js';
import { Notification, NotificationKind } from '../notifications/notification.entity.js';
import { Task, TaskState } from '../tasks/task.entity.js';
import { editTask } from '../tasks/task.edit.js';
import { cancelTask, completeTask, reopenTask } from '../tasks/task.service.js';
import { buildDeal, buildTeam, buildUser, contextFor, fresh, systemContext } from '../testing/build.js';
import { buildPlan, buildPlanTemplate, buildQuote } from '../testing/buildRecords.js';
import { told } from '../testing/log.js';
import { expectRefused } from '../testing/refusal.js';
import { Role, type User } from '../users/user.entity.js';
import { answerApproval } from './approval.service.js';
import { Plan, PlanState } from './plan.entity.js';
import { ApprovalAnswer } from './plan.inputs.js';
import { addPlanStep, editPlanStep, removePlanStep, startPlan, stopPlan } from './plan.service.js';
import { PlanStep, StepState } from './planStep.entity.js';
import { StepKind } from './step.entity.js';
import { createPlanTemplate, editPlanTemplate } from './template.service.js';

const { WAITING, OPEN, DONE, REJECTED, CANCELLED } = StepState;
/** A Thursday. */
const START = '2099-11-19';

const stepsOf = ({ id }: Plan): Promise<PlanStep[]> =>
  systemContext().em.find(PlanStep, { planId: id }, { orderBy: { rank: 'asc' } });
const statesOf = async (plan: Plan) => (await stepsOf(plan)).map(({ state }) => state);
const taskOf = ({ id }: PlanStep): Promise<Task> =>
  systemContext().em.findOneOrFail(Task, { stepId: id, state: TaskState.OPEN });
const noticesOf = async ({ id }: User) =>
  (await systemContext().em.find(Notification, { userId: id }, { orderBy: { id: 'asc' } })).map(({ kind }) => kind);

async function setting({ approver }: { approver?: User } = {}) {
  const owner = await buildUser();
  const deal = await buildDeal({ owner });
  const plan = await buildPlan({ deal, approver, startOn: START });
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
    await editPlanStep(await ctx(), { id: first!.id, version: 9, dueOn: '2099-11-27' });
    expect(await fresh(PlanStep, second!.id)).toMatchObject({ startOn: '2099-11-23', dueOn: '2099-11-26' });
    await editPlanStep(await ctx(), { id: first!.id, version: 9, dueOn: '2099-11-30', moveNext: true });
    expect(await fresh(PlanStep, second!.id)).toMatchObject({ startOn: '2099-11-30', dueOn: '2099-12-03' });
    expect(await taskOf(first!)).toMatchObject({ dueOn: '2099-11-30' });
    await expectRefused(async () => editPlanStep(await ctx(), { id: first!.id, version: 9, dueOn: '2099-11-01' }), {
      code: 'INVALID',
      reason: 'days.order',
    });
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

  test('of a template follows only what stands above', async () => {
    const step = { title: 'Первый', kind: StepKind.TODO, doer: Doer.OWNER, days: 1 };
    const looped = () => createPlanTemplate(systemContext(), { name: 'Круг', steps: [{ ...step, after: 1 }] });
    await expectRefused(looped, { code: 'INVALID', reason: 'step.after' });
  });
});

describe('domain §3: a business process', () => {
  test('asks for an approval, which is answered and cannot just be done', async () => {
    const approver = await buildUser();
    const { plan, owner } = await setting({ approver });
    const [asked] = await stepsOf(plan);
    const task = await taskOf(asked!);
    expect(task).toMatchObject({ assigneeId: approver.id, approval: true });
    expect(await noticesOf(approver)).toEqual([NotificationKind.APPROVAL_ASKED]);
    await expectRefused(async () => completeTask(await contextFor(approver), { id: task.id }), {
      code: 'RULE',
      reason: 'task.approval',
    });
    const given = { id: asked!.id, answer: ApprovalAnswer.APPROVED };
    await expectRefused(async () => answerApproval(await contextFor(owner), given), { code: 'FORBIDDEN' });
    const taken = async () => editTask(await contextFor(owner), { id: task.id, version: 9, assigneeId: owner.id });
    await expectRefused(taken, { code: 'FORBIDDEN' });
    await answerApproval(await contextFor(approver), given);
    expect(await statesOf(plan)).toEqual([DONE, OPEN, WAITING]);
  });

  test('ends with a refusal, and tells who has begun it', async () => {
    const approver = await buildUser();
    const owner = await buildUser();
    const deal = await buildDeal({ owner });
    const quote = await buildQuote({ deal });
    const template = await buildPlanTemplate(approver);
    const start = { dealId: deal.id, templateId: template.id, quoteId: quote.id };
    const plan = await startPlan(await contextFor(owner), start);
    const [asked] = await stepsOf(plan);
    const refuse = async (comment?: string) =>
      answerApproval(await contextFor(approver), { id: asked!.id, answer: ApprovalAnswer.REJECTED, comment });
    await expectRefused(() => refuse(), { code: 'INVALID', reason: 'empty' });
    await refuse('Дорого');
    expect(await stepsOf(plan)).toMatchObject([
      { state: REJECTED, comment: 'Дорого' },
      { state: CANCELLED },
      { state: CANCELLED },
    ]);
    expect(await fresh(Plan, plan.id)).toMatchObject({ state: PlanState.REJECTED, quoteId: quote.id });
    expect(await noticesOf(owner)).toEqual([NotificationKind.APPROVAL_REFUSED]);
    await expectRefused(() => refuse('Ещё раз'), { code: 'CONFLICT', reason: 'plan.step' });
  });

  test('is approved by the head of the team, never by who has asked', async () => {
    const company = await buildTeam();
    const team = await buildTeam(company);
    const owner = await buildUser({ team, role: Role.HEAD });
    const above = await buildUser({ team: company, role: Role.HEAD });
    const deal = await buildDeal({ owner });
    const step = { title: 'Скидка', kind: StepKind.APPROVAL, doer: Doer.HEAD, days: 1 };
    const plan = await startPlan(await contextFor(owner), { dealId: deal.id, title: 'Скидка', steps: [step] });
    expect(await taskOf((await stepsOf(plan))[0]!)).toMatchObject({ assigneeId: above.id });
  });
});
