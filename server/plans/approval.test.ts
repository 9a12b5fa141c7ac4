import { describe, expect, test } from 'vitest';
import { Doer } from '../users/doer.entity.js';
import { Notification, NotificationKind } from '../notifications/notification.entity.js';
import { editTask } from '../tasks/task.edit.js';
import { completeTask } from '../tasks/task.service.js';
import { buildDeal, buildTeam, buildUser, contextFor, fresh, systemContext } from '../testing/build.js';
import { buildPlan, buildPlanTemplate, buildQuote } from '../testing/buildRecords.js';
import { statesOf, stepsOf, taskOf } from '../testing/plans.js';
import { expectRefused } from '../testing/refusal.js';
import { Role, type User } from '../users/user.entity.js';
import { answerApproval } from './approval.service.js';
import { Plan, PlanState } from './plan.entity.js';
import { ApprovalAnswer } from './plan.inputs.js';
import { startPlan } from './plan.service.js';
import { StepState } from './planStep.entity.js';
import { StepKind } from './step.entity.js';
import { editPlanTemplate } from './template.service.js';

const { WAITING, OPEN, DONE, REJECTED, CANCELLED } = StepState;

const noticesOf = async ({ id }: User) =>
  (await systemContext().em.find(Notification, { userId: id }, { orderBy: { id: 'asc' } })).map(({ kind }) => kind);

describe('domain §3: a business process', () => {
  test('asks for an approval, which is answered and cannot just be done', async () => {
    const approver = await buildUser();
    const owner = await buildUser();
    const plan = await buildPlan({ deal: await buildDeal({ owner }), approver });
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
    const taken = async () =>
      editTask(await contextFor(owner), { id: task.id, version: task.version, assigneeId: owner.id });
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

  test('that was refused is begun once more as it was: its own steps, and about the same document', async () => {
    const [approver, owner] = [await buildUser(), await buildUser()];
    const deal = await buildDeal({ owner });
    const { id: quoteId } = await buildQuote({ deal });
    const template = await buildPlanTemplate(approver);
    const first = await startPlan(systemContext(), { dealId: deal.id, templateId: template.id, quoteId });
    const again = async () => startPlan(await contextFor(owner), { dealId: deal.id, againId: first.id });
    await expectRefused(again, { code: 'CONFLICT', reason: 'plan.state' });
    const [asked] = await stepsOf(first);
    const { REJECTED: answer } = ApprovalAnswer;
    await answerApproval(await contextFor(approver), { id: asked!.id, answer, comment: 'Дорого' });
    const other = { title: 'Иначе', kind: StepKind.TODO, doer: Doer.OWNER, days: 1 };
    await editPlanTemplate(systemContext(), { id: template.id, version: template.version, steps: [other] });
    const second = await again();
    expect(second).toMatchObject({ title: first.title, templateId: template.id, quoteId });
    const shapeOf = async (plan: Plan) => {
      const steps = await stepsOf(plan);
      return steps.map(({ title, kind, doer, userId, startOn, dueOn, afterId }) => {
        const after = steps.findIndex(({ id }) => id === afterId);
        return { title, kind, doer, userId, startOn, dueOn, after };
      });
    };
    expect(await shapeOf(second)).toEqual(await shapeOf(first));
    const elsewhere = { dealId: (await buildDeal({ owner })).id, againId: first.id };
    await expectRefused(async () => startPlan(await contextFor(owner), elsewhere), { code: 'NOT_FOUND' });
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
