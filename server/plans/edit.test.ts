import { describe, expect, test } from 'vitest';
import { Notification, NotificationKind } from '../notifications/notification.entity.js';
import { Task } from '../tasks/task.entity.js';
import { editTask } from '../tasks/task.edit.js';
import { completeTask, reopenTask } from '../tasks/task.service.js';
import { buildDeal, buildTeam, buildUser, contextFor, fresh, systemContext } from '../testing/build.js';
import { buildPlan, buildPlanTemplate } from '../testing/buildRecords.js';
import { told } from '../testing/log.js';
import { stepsOf, taskOf } from '../testing/plans.js';
import { expectRefused } from '../testing/refusal.js';
import { Role, type User } from '../users/user.entity.js';
import { answerApproval } from './approval.service.js';
import { ApprovalAnswer } from './plan.inputs.js';
import { editPlanStep, removePlanStep } from './plan.service.js';
import { PlanStep } from './planStep.entity.js';
import { editPlanTemplate } from './template.service.js';

/** A Thursday. */
const START = '2099-11-19';

async function setting(approver?: User) {
  const team = await buildTeam();
  const [owner, head] = [await buildUser({ team }), await buildUser({ team, role: Role.HEAD })];
  const deal = await buildDeal({ owner });
  const plan = await buildPlan({ deal, startOn: START, approver });
  const [first, second] = await stepsOf(plan);
  return { owner, head, deal, plan, first: first!, second: second!, ctx: () => contextFor(owner) };
}

const stepOf = ({ id }: PlanStep) => fresh(PlanStep, id);

describe('domain §3: a step that is changed', () => {
  test('leaves of its work what its doer has arranged himself', async () => {
    const { first, ctx } = await setting();
    const { id, version } = await taskOf(first);
    const dueAt = new Date('2099-11-23T09:00:00Z');
    await editTask(await ctx(), { id, version, title: 'Подготовить и проверить', dueAt });
    await editPlanStep(await ctx(), { id: first.id, version: first.version, startOn: '2099-11-20' });
    expect(await fresh(Task, id)).toMatchObject({ title: 'Подготовить и проверить', dueAt, dueOn: null });
    await editPlanStep(await ctx(), { id: first.id, version: (await stepOf(first)).version, title: 'Собрать' });
    expect(await fresh(Task, id)).toMatchObject({ title: 'Собрать', dueAt, dueOn: null });
    await editPlanStep(await ctx(), { id: first.id, version: (await stepOf(first)).version, dueOn: '2099-11-24' });
    expect(await fresh(Task, id)).toMatchObject({ title: 'Собрать', dueOn: '2099-11-24' });
  });

  test('tells what a colleague has changed meanwhile, also by moving the step before it', async () => {
    const { first, second, ctx } = await setting();
    const { version } = second;
    const { events } = await told(async () =>
      editPlanStep(await ctx(), { id: first.id, version: first.version, dueOn: '2099-11-30', moveNext: true }),
    );
    expect(events.map(({ name }) => name)).toEqual(['plan.stepEdited', 'plan.stepEdited', 'task.edited']);
    const stale = async (change: { title?: string; dueOn?: string }) =>
      editPlanStep(await ctx(), { id: second.id, version, ...change });
    await expectRefused(() => stale({ dueOn: '2099-12-24' }), {
      code: 'CONFLICT',
      reason: 'plan.stepEdited',
      details: { fields: [{ field: 'dueOn', theirs: '2099-12-03', yours: '2099-12-24' }] },
    });
    await stale({ title: 'Отгрузить клиенту' });
    expect(await stepOf(second)).toMatchObject({ title: 'Отгрузить клиенту', dueOn: '2099-12-03' });
  });

  test('takes its work along when it goes, after that was begun too early', async () => {
    const { first, second, deal, ctx } = await setting();
    const done = await taskOf(first);
    await completeTask(await ctx(), { id: done.id });
    const begun = await taskOf(second);
    await reopenTask(await ctx(), { id: done.id });
    await removePlanStep(await ctx(), { id: second.id });
    await reopenTask(await ctx(), { id: begun.id });
    expect(await fresh(Task, begun.id)).toMatchObject({ stepId: null, state: 'OPEN', dealId: deal.id });
  });

  test('names who has ended it, whoever it was given to', async () => {
    const { first, second, owner, head, ctx } = await setting();
    const task = await taskOf(first);
    await completeTask(await contextFor(head), { id: task.id });
    expect(await stepOf(first)).toMatchObject({ assigneeId: head.id });
    await completeTask(await ctx(), { id: (await taskOf(second)).id });
    expect(await stepOf(second)).toMatchObject({ assigneeId: owner.id });
  });
});

describe('domain §3: an approval that is asked for', () => {
  test('stays as it was read, but for its day and who answers it', async () => {
    const approver = await buildUser();
    const { first, second, ctx } = await setting(approver);
    const { id, version } = await taskOf(first);
    const asked = { code: 'RULE', reason: 'task.asked' } as const;
    const retitle =
      ({ id: step, version: seen }: PlanStep) =>
      async () =>
        editPlanStep(await ctx(), { id: step, version: seen, title: 'Скидка 50 %' });
    await expectRefused(retitle(first), asked);
    await expectRefused(async () => editTask(await ctx(), { id, version, text: 'Скидка 50 %' }), asked);
    await retitle(second)();
    await editPlanStep(await ctx(), { id: first.id, version: first.version, dueOn: '2099-11-27' });
    expect(await fresh(Task, id)).toMatchObject({ dueOn: '2099-11-27', title: 'Согласовать' });
    await answerApproval(await contextFor(approver), { id: first.id, answer: ApprovalAnswer.APPROVED });
  });

  test('is asked of the colleague to whom it is handed', async () => {
    const [approver, other] = [await buildUser(), await buildUser()];
    const { first } = await setting(approver);
    const { id, version } = await taskOf(first);
    await editTask(await contextFor(approver), { id, version, assigneeId: other.id });
    const notices = await systemContext().em.find(Notification, { userId: other.id });
    expect(notices.map(({ kind }) => kind)).toEqual([NotificationKind.APPROVAL_ASKED]);
  });
});

describe('domain §3: a template that is changed', () => {
  test('tells what a colleague has changed meanwhile; the rest merges', async () => {
    const { id, version } = await buildPlanTemplate();
    const edit = (change: { name?: string; active?: boolean }) =>
      editPlanTemplate(systemContext(), { id, version, ...change });
    await edit({ name: `Скидка ${id}` });
    await expectRefused(() => edit({ name: `Цена ${id}` }), { code: 'CONFLICT', reason: 'planTemplate.edited' });
    expect(await edit({ active: false })).toMatchObject({ name: `Скидка ${id}`, active: false });
  });
});
