import { describe, expect, test } from 'vitest';
import { Doer } from '../users/doer.entity.js';
import type { Deal } from '../deals/deal.entity.js';
import { assignDeal } from '../deals/deal.service.js';
import { editTask } from '../tasks/task.edit.js';
import { completeTask } from '../tasks/task.service.js';
import { buildDeal, buildTeam, buildUser, contextFor, systemContext } from '../testing/build.js';
import { stepsOf, taskOf } from '../testing/plans.js';
import { expectRefused } from '../testing/refusal.js';
import { Role, User } from '../users/user.entity.js';
import { answerApproval, mayAnswer } from './approval.service.js';
import { ApprovalAnswer, type StepInput } from './plan.inputs.js';
import { startPlan } from './plan.service.js';
import { StepKind } from './step.entity.js';

const { OWNER, USER } = Doer;

const approvalBy = (doer: Doer, user?: User): StepInput => {
  return { title: 'Согласовать', kind: StepKind.APPROVAL, doer, userId: user?.id, days: 1 };
};

/** A plan of one step, whose turn comes at once. */
async function asked(starter: User, deal: Deal, step: StepInput) {
  const plan = await startPlan(await contextFor(starter), { dealId: deal.id, title: 'Скидка', steps: [step] });
  const [only] = await stepsOf(plan);
  return { step: only!, task: await taskOf(only!) };
}

const become = (user: User, changed: Partial<Pick<User, 'active' | 'role'>>) =>
  systemContext().em.nativeUpdate(User, { id: user.id }, changed);

const approve = (user: User, id: string) => async () =>
  answerApproval(await contextFor(user), { id, answer: ApprovalAnswer.APPROVED });

describe('domain §3: nobody approves what he has asked for himself', () => {
  test('and with nobody else to ask, nothing is asked', async () => {
    const owner = await buildUser();
    const deal = await buildDeal({ owner });
    await expectRefused(() => asked(owner, deal, approvalBy(OWNER)), { code: 'RULE', reason: 'plan.noApprover' });
  });

  test('nor who leads the deal, also where the step names him', async () => {
    const team = await buildTeam();
    const head = await buildUser({ team, role: Role.HEAD });
    const owner = await buildUser({ team });
    const deal = await buildDeal({ owner });
    expect((await asked(owner, deal, approvalBy(OWNER))).task.assigneeId).toBe(head.id);
    expect((await asked(owner, deal, approvalBy(USER, owner))).task.assigneeId).toBe(head.id);
  });

  test('nor an admin', async () => {
    const [admin, other] = [await buildUser({ role: Role.ADMIN }), await buildUser({ role: Role.ADMIN })];
    const { step } = await asked(admin, await buildDeal({ owner: admin }), approvalBy(USER, other));
    await expectRefused(approve(admin, step.id), { code: 'FORBIDDEN', reason: 'task.answer' });
    await approve(other, step.id)();
  });

  test('nor when the approver has left: a head is asked in his place', async () => {
    const team = await buildTeam();
    const head = await buildUser({ team, role: Role.HEAD });
    const [owner, approver] = [await buildUser({ team }), await buildUser({ team })];
    const deal = await buildDeal({ owner });
    const after = { ...approvalBy(USER, approver), after: 1 };
    const work = { title: 'Посчитать', kind: StepKind.APPROVAL, doer: USER, userId: head.id, days: 1 };
    const plan = await startPlan(await contextFor(owner), { dealId: deal.id, title: 'Скидка', steps: [work, after] });
    const [first, second] = await stepsOf(plan);
    await become(approver, { active: false });
    await approve(head, first!.id)();
    expect((await taskOf(second!)).assigneeId).toBe(head.id);
  });

  test('nor when it is handed to him', async () => {
    const team = await buildTeam();
    const head = await buildUser({ team, role: Role.HEAD });
    const [owner, colleague] = [await buildUser({ team }), await buildUser({ team })];
    const { task } = await asked(owner, await buildDeal({ owner }), approvalBy(Doer.HEAD));
    const give = async (to: User) =>
      editTask(await contextFor(head), { id: task.id, version: task.version, assigneeId: to.id });
    await expectRefused(() => give(owner), { code: 'RULE', reason: 'task.asker' });
    expect((await give(colleague)).assigneeId).toBe(colleague.id);
  });

  test('nor when the deal has come to him meanwhile', async () => {
    const team = await buildTeam();
    const head = await buildUser({ team, role: Role.HEAD });
    const owner = await buildUser({ team });
    const deal = await buildDeal({ owner });
    const { step, task } = await asked(owner, deal, approvalBy(Doer.HEAD));
    expect(await mayAnswer(await contextFor(head), task)).toBe(true);
    await assignDeal(await contextFor(head), { id: deal.id, fromOwnerId: owner.id, ownerId: head.id });
    await expectRefused(approve(head, step.id), { code: 'FORBIDDEN', reason: 'task.answer' });
    expect(await mayAnswer(await contextFor(head), task)).toBe(false);
  });
});

describe('domain §3: a step whose doer takes no work any more', () => {
  test('is done by who leads the deal, also when the doer is an observer by now', async () => {
    const [owner, colleague] = [await buildUser(), await buildUser()];
    const deal = await buildDeal({ owner });
    const steps = [OWNER, USER].map((doer, index) => {
      return { title: 'Замер', kind: StepKind.TODO, doer, userId: colleague.id, days: 1, after: index || null };
    });
    const plan = await startPlan(await contextFor(owner), { dealId: deal.id, title: 'Монтаж', steps });
    await become(colleague, { role: Role.OBSERVER });
    const [first, second] = await stepsOf(plan);
    await completeTask(await contextFor(owner), { id: (await taskOf(first!)).id });
    expect((await taskOf(second!)).assigneeId).toBe(owner.id);
  });
});
