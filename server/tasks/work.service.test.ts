import { describe, expect, test } from 'vitest';
import { CommitmentSide } from '../commitments/commitment.entity.js';
import { addCommitment, editCommitment } from '../commitments/commitment.service.js';
import { moveDeal } from '../deals/deal.moves.js';
import { assignDeal } from '../deals/deal.service.js';
import { NotificationKind, Notification } from '../notifications/notification.entity.js';
import { Control } from '../pipelines/pipeline.entity.js';
import { editPlanStep } from '../plans/plan.service.js';
import {
  buildDeal,
  buildInteraction,
  buildRoute,
  buildRule,
  buildTeam,
  buildUser,
  contextFor,
  fresh,
  systemContext,
} from '../testing/build.js';
import { buildCommitment, buildPlan } from '../testing/buildRecords.js';
import { stepsOf, taskOf } from '../testing/plans.js';
import { expectRefused } from '../testing/refusal.js';
import { Role, type User } from '../users/user.entity.js';
import { editTask } from './task.edit.js';
import { Task } from './task.entity.js';

const DAY = '2099-01-15';

/** A deal on its way through a strict pipeline whose second stage has a task and a rule. */
async function setting() {
  const team = await buildTeam();
  const owner = await buildUser({ team, timeZone: 'Asia/Omsk' });
  const route = await buildRoute(Control.STRICT, 2, [{}, { taskTitle: 'Дело этапа', taskDays: 5 }]);
  const [first, second] = route.stages;
  await buildRule(second!, { title: 'Дело правила', dueDays: 5 });
  const deal = await buildDeal({ owner, route });
  const move = async (by: User) =>
    moveDeal(await contextFor(by), { id: deal.id, fromStageId: first!.id, toStageId: second!.id });
  return { team, owner, deal, move };
}

const workOf = (dealId: string): Promise<Task[]> =>
  systemContext().em.find(Task, { dealId }, { orderBy: { id: 'asc' } });

describe('work that opens by itself', () => {
  test('of a stage, a rule, a promise and a plan reminds as its assignee wants', async () => {
    const { team, owner, deal, move } = await setting();
    await move(owner);
    await buildCommitment({ interaction: await buildInteraction({ deal }), dueOn: DAY });
    await buildPlan({ deal, startOn: DAY });
    const work = await workOf(deal.id);
    expect(work).toHaveLength(4);
    for (const { dueOn, dueAt, remindAt, teamPath } of work) {
      expect(teamPath).toBe(team.path);
      expect(dueAt.toISOString()).toBe(`${dueOn}T18:00:00.000Z`);
      expect(remindAt?.toISOString()).toBe(`${dueOn}T03:00:00.000Z`);
    }
  });

  test('is told to its assignee, but for that of a stage, which comes with his deal', async () => {
    const { owner, deal, move } = await setting();
    const admin = await buildUser({ role: Role.ADMIN });
    await move(admin);
    const promise = { side: CommitmentSide.OURS, text: 'Прислать смету', dueOn: DAY };
    const interaction = await buildInteraction({ deal });
    await addCommitment(await contextFor(admin), { interactionId: interaction.id, ...promise });
    const given = await systemContext().em.find(Notification, { userId: owner.id, kind: NotificationKind.ASSIGNED });
    const told = given.map(({ taskId }) => taskId);
    const work = (await workOf(deal.id)).filter(({ id }) => told.includes(id));
    expect(work.map(({ title }) => title)).toEqual(['Дело правила', 'Прислать смету']);
  });
});

describe('a form of a task that was opened before its work was changed is a conflict', () => {
  const refused = async (owner: User, { id, version }: Task, fields: object, clash: string) =>
    expectRefused(async () => editTask(await contextFor(owner), { id, version, ...fields }), {
      code: 'CONFLICT',
      reason: 'task.edited',
      details: { fields: [expect.objectContaining({ field: clash })] },
    });

  test('by the step of a plan', async () => {
    const { owner, deal } = await setting();
    const [step] = await stepsOf(await buildPlan({ deal, startOn: DAY }));
    const task = await taskOf(step!);
    const edit = { id: step!.id, version: step!.version };
    await editPlanStep(systemContext(), { ...edit, title: 'Иначе', dueOn: '2099-02-20' });
    expect(await fresh(Task, task.id)).toMatchObject({ title: 'Иначе', dueOn: '2099-02-20' });
    await refused(owner, task, { title: 'По-моему' }, 'title');
    await refused(owner, task, { dueOn: '2099-02-10' }, 'due');
  });

  test('by the promise', async () => {
    const { owner, deal } = await setting();
    const { id, version } = await buildCommitment({ interaction: await buildInteraction({ deal }), dueOn: DAY });
    const task = await systemContext().em.findOneOrFail(Task, { commitmentId: id });
    await editCommitment(systemContext(), { id, version, dueOn: '2099-02-20' });
    await refused(owner, task, { dueOn: '2099-02-10' }, 'due');
  });

  test('by the deal, which has another owner now', async () => {
    const { owner, deal, move } = await setting();
    await move(owner);
    const [ofStage] = await workOf(deal.id);
    const [heir, other] = [await buildUser(), await buildUser()];
    await assignDeal(systemContext(), { id: deal.id, fromOwnerId: owner.id, ownerId: heir.id });
    await refused(heir, ofStage!, { assigneeId: other.id }, 'assigneeId');
  });

  test('and what its assignee has arranged himself stays', async () => {
    const { owner, deal } = await setting();
    const [step] = await stepsOf(await buildPlan({ deal, startOn: DAY }));
    const task = await taskOf(step!);
    const times = { dueAt: new Date('2099-01-16T05:00:00Z'), endsAt: new Date('2099-01-16T06:00:00Z') };
    await editTask(await contextFor(owner), { id: task.id, version: task.version, title: 'Моё', ...times });
    await editPlanStep(systemContext(), { id: step!.id, version: step!.version, title: 'Иначе' });
    expect(await fresh(Task, task.id)).toMatchObject({ title: 'Иначе', dueOn: null, ...times });
  });
});
