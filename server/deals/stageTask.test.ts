import { afterEach, describe, expect, test } from 'vitest';
import { DayKind } from '../calendar/calendarDay.entity.js';
import { Control, GateKind } from '../pipelines/pipeline.entity.js';
import { Task, TaskState } from '../tasks/task.entity.js';
import { cancelTask, completeTask, createTask, reopenTask } from '../tasks/task.service.js';
import { TaskKind } from '../tasks/task.entity.js';
import {
  buildDeal,
  buildLostReason,
  buildRoute,
  buildUser,
  clock,
  contextFor,
  fresh,
  systemContext,
} from '../testing/build.js';
import { evidence } from '../testing/evidence.js';
import { told } from '../testing/log.js';
import { expectRefused } from '../testing/refusal.js';
import { Deal } from './deal.entity.js';
import { loseDeal, moveDeal, reopenDeal, winDeal } from './deal.moves.js';
import { assignDeal } from './deal.service.js';

// Domain §3: each stage of a strict pipeline opens one task for the owner.

afterEach(() => void (clock.now = null));

async function setting(rules: Parameters<typeof buildRoute>[2] = []) {
  const owner = await buildUser();
  const titles = [1, 2, 3].map((number) => ({ taskTitle: `Дело этапа ${number}`, taskDays: 2, ...rules[number - 1] }));
  const route = await buildRoute(Control.STRICT, 3, titles);
  const deal = await buildDeal({ owner, route });
  const [first, second, last] = route.stages.map(({ id }) => id) as [string, string, string];
  const move = (fromStageId: string, toStageId: string) =>
    moveDeal(systemContext(), { id: deal.id, fromStageId, toStageId });
  return { owner, route, deal, first, second, last, move };
}

/** The deal's stage tasks in order, as stage, title and state. */
async function tasksOf({ id }: Deal) {
  const tasks = await systemContext().em.find(Task, { dealId: id, stageId: { $ne: null } }, { orderBy: { id: 'asc' } });
  return tasks;
}

const states = async (deal: Deal) => (await tasksOf(deal)).map(({ title, state }) => `${title.at(-1)} ${state}`);

describe('each stage opens one task for the owner', () => {
  test('due after the stage’s N days: working days unless the stage says calendar days', async () => {
    clock.now = new Date('2026-12-30T09:00:00Z');
    const { deal, owner, first, second, move } = await setting([{}, { taskDays: 3, taskDayKind: DayKind.CALENDAR }]);
    await move(first, second);
    const [working, calendar] = await tasksOf(deal);
    expect(working).toMatchObject({ assigneeId: owner.id, stageId: first, dueOn: '2027-01-12' });
    expect(calendar).toMatchObject({ assigneeId: owner.id, stageId: second, dueOn: '2027-01-02' });
    expect(calendar!.dueAt).toEqual(new Date('2027-01-02T21:00:00Z'));
    expect(await fresh(Deal, deal.id)).toMatchObject({ nextTaskId: calendar!.id, nextTitle: 'Дело этапа 2' });
  });

  test('a stage that names none opens none', async () => {
    const { deal } = await setting([{ taskTitle: null }]);
    expect(await tasksOf(deal)).toEqual([]);
    expect(await fresh(Deal, deal.id)).toMatchObject({ nextTaskId: null });
  });

  test('it goes over with the deal', async () => {
    const { deal, owner } = await setting();
    const heir = await buildUser({ timeZone: 'Asia/Vladivostok' });
    await assignDeal(systemContext(), { id: deal.id, fromOwnerId: owner.id, ownerId: heir.id });
    const [task] = await tasksOf(deal);
    expect(task).toMatchObject({ assigneeId: heir.id, state: 'OPEN' });
    expect((await fresh(Deal, deal.id)).nextDueAt).toEqual(task!.dueAt);
  });
});

test('moving forward completes that task and opens the next, in one command', async () => {
  const { deal, first, second, move } = await setting();
  const { events } = await told(() => move(first, second));
  expect(events.map(({ name }) => name)).toEqual(['deal.moved', 'task.completed', 'task.created']);
  expect(await states(deal)).toEqual(['1 DONE', '2 OPEN']);
});

describe('completing it', () => {
  test('moves the deal forward, in one command', async () => {
    const { owner, deal, second } = await setting();
    const [task] = await tasksOf(deal);
    const { events } = await told(async () =>
      completeTask(await contextFor(owner), { id: task!.id, result: 'Готово' }),
    );
    expect(events.map(({ name }) => name)).toEqual(['task.completed', 'deal.moved', 'task.created']);
    expect(await fresh(Deal, deal.id)).toMatchObject({ stageId: second, nextTitle: 'Дело этапа 2' });
    expect(await states(deal)).toEqual(['1 DONE', '2 OPEN']);
  });

  test('is refused by an unmet gate, and nothing has changed', async () => {
    const { deal, second } = await setting([{ gates: [GateKind.HELD_INTERACTION] }]);
    const [task] = await tasksOf(deal);
    const complete = () => completeTask(systemContext(), { id: task!.id });
    const details = { unmet: [{ code: 'gate.heldInteraction' }] };
    await expectRefused(complete, { code: 'RULE', reason: 'deal.gate', details });
    await evidence.interaction(deal);
    await complete();
    expect(await fresh(Deal, deal.id)).toMatchObject({ stageId: second });
  });

  test('in the last stage does not win the deal: winning is said by itself', async () => {
    const { deal, first, second, last, move } = await setting();
    await move(first, second);
    await move(second, last);
    const task = (await tasksOf(deal)).at(-1)!;
    await completeTask(systemContext(), { id: task.id });
    expect(await fresh(Deal, deal.id)).toMatchObject({ stageId: last, status: 'IN_WORK', nextTaskId: null });
  });

  test('of another task of the deal leaves it where it is', async () => {
    const { deal, owner, first } = await setting();
    const input = {
      dealId: deal.id,
      kind: TaskKind.CALL,
      title: 'Позвонить',
      dueOn: '2026-12-01',
      assigneeId: owner.id,
    };
    const call = await createTask(systemContext(), input);
    await completeTask(systemContext(), { id: call.id });
    expect(await fresh(Deal, deal.id)).toMatchObject({ stageId: first, nextTitle: 'Дело этапа 1' });
  });
});

test('moving back cancels the open task and opens the target’s', async () => {
  const { deal, first, second, move } = await setting();
  await move(first, second);
  const { events } = await told(() => move(second, first));
  expect(events.map(({ name }) => name)).toEqual(['deal.moved', 'task.cancelled', 'task.created']);
  expect(await states(deal)).toEqual(['1 DONE', '2 CANCELLED', '1 OPEN']);
});

test('winning completes it, losing cancels it, reopening opens that of the stage', async () => {
  const { deal, first, second, last, move } = await setting();
  await move(first, second);
  await move(second, last);
  const won = await winDeal(systemContext(), { id: deal.id, fromStageId: last });
  expect(await states(deal)).toEqual(['1 DONE', '2 DONE', '3 DONE']);
  await reopenDeal(systemContext(), { id: deal.id, fromStatus: won.status, stageId: second });
  const reason = await buildLostReason();
  await loseDeal(systemContext(), { id: deal.id, fromStageId: second, reasonId: reason.id });
  expect(await states(deal)).toEqual(['1 DONE', '2 DONE', '3 DONE', '2 CANCELLED']);
  expect(await fresh(Deal, deal.id)).toMatchObject({ nextTaskId: null });
});

test('a stage’s task is open again only where the deal still stands', async () => {
  const { deal, first, second, move } = await setting();
  const [task] = await tasksOf(deal);
  await cancelTask(systemContext(), { id: task!.id });
  await reopenTask(systemContext(), { id: task!.id });
  expect(await fresh(Task, task!.id)).toMatchObject({ state: TaskState.OPEN });
  await move(first, second);
  const reopen = () => reopenTask(systemContext(), { id: task!.id });
  await expectRefused(reopen, { code: 'CONFLICT', reason: 'task.stage' });
});
