import { describe, expect, test } from 'vitest';
import type { Context } from '../core/context.js';
import { Deal } from '../deals/deal.entity.js';
import {
  buildDeal,
  buildTask,
  buildTeam,
  buildUser,
  clock,
  contextFor,
  fresh,
  systemContext,
} from '../testing/build.js';
import { event, told, unnumbered } from '../testing/log.js';
import { expectRefused } from '../testing/refusal.js';
import { Role, type User } from '../users/user.entity.js';
import { setAccess } from '../users/user.service.js';
import { Task, TaskKind, TaskState } from './task.entity.js';
import { editTask } from './task.edit.js';
import { cancelTask, completeTask, createTask, reopenTask } from './task.service.js';

const noon = new Date('2026-12-01T09:00:00.000Z');
const evening = new Date('2026-12-01T15:00:00.000Z');

async function setting() {
  const owner = await buildUser();
  const deal = await buildDeal({ owner });
  const task = await buildTask({ deal, title: 'Позвонить', dueAt: noon });
  const events = (command: (ctx: Context) => Promise<unknown>) => told(async () => command(await contextFor(owner)));
  return { owner, deal, task, events };
}

/** What an event tells about a task as it stands after it. */
const partOf = ({ id: part, version: partVersion, kind, assigneeId, authorId }: Task) => ({
  part,
  partVersion,
  kind,
  assigneeId,
  authorId,
});

/** What a card shows of its next step. */
const shown = ({ id, dueAt, dueOn, kind, title }: Task) => ({
  nextTaskId: id,
  nextDueAt: dueAt,
  nextDueOn: dueOn,
  nextKind: kind,
  nextTitle: title,
});
const nothingShown = { nextTaskId: null, nextDueAt: null, nextDueOn: null, nextKind: null, nextTitle: null };

describe('createTask', () => {
  test('plans work for oneself and shows it on the card', async () => {
    const owner = await buildUser();
    const deal = await buildDeal({ owner });
    const ctx = await contextFor(owner);
    const input = { dealId: deal.id, kind: TaskKind.MEETING, title: 'Встреча', dueAt: noon };
    const { result, events } = await told(() => createTask(ctx, input));
    const task = await fresh(Task, result.id);
    expect(task).toMatchObject({
      ...input,
      dueOn: null,
      state: 'OPEN',
      assigneeId: owner.id,
      authorId: owner.id,
      createdAt: ctx.now,
    });
    const card = await fresh(Deal, deal.id);
    expect(card).toMatchObject({ ...shown(task), activeAt: ctx.now, version: 2 });
    const details = { task: [null, 'Встреча'] } as const;
    const expected = { actor: owner, particulars: partOf(task), details: { ...details } };
    expect(unnumbered(events)).toEqual([event('task.created', card, expected)]);
  });

  test.each([
    ['Europe/Moscow', '2026-12-01T21:00:00.000Z'],
    ['Asia/Vladivostok', '2026-12-01T14:00:00.000Z'],
    ['America/New_York', '2026-12-02T05:00:00.000Z'],
  ])('ends a day at midnight where its assignee lives: %s', async (timeZone, dueAt) => {
    const assignee = await buildUser({ timeZone });
    const task = await buildTask({ assignee, dueOn: '2026-12-01' });
    expect(task).toMatchObject({ dueOn: '2026-12-01', dueAt: new Date(dueAt) });
  });

  test('lets in an assignee who does not see the deal', async () => {
    const [owner, assignee] = [await buildUser(), await buildUser()];
    const deal = await buildDeal({ owner });
    const input = { dealId: deal.id, kind: TaskKind.CALL, title: 'Позвонить', dueAt: noon, assigneeId: assignee.id };
    const { events } = await told(async () => createTask(await contextFor(owner), input));
    expect(await fresh(Deal, deal.id)).toMatchObject({ sharedWith: [assignee.id], version: deal.version + 1 });
    expect(events).toMatchObject([
      { name: 'deal.shared', particulars: { userId: assignee.id } },
      { name: 'task.created', scopeBefore: deal.scope(), scopeAfter: { sharedWith: [assignee.id] } },
    ]);
  });

  test('leaves the scope alone for one who sees it', async () => {
    const team = await buildTeam();
    const [owner, assignee] = [await buildUser({ team }), await buildUser({ team })];
    const deal = await buildDeal({ owner });
    await buildTask({ deal, assignee });
    expect((await fresh(Deal, deal.id)).sharedWith).toEqual([]);
  });

  test('wants a time or a day, not both and not neither', async () => {
    const { owner, deal } = await setting();
    for (const due of [{}, { dueAt: noon, dueOn: '2026-12-01' }, { dueAt: null, dueOn: null }]) {
      const attempt = async () =>
        createTask(await contextFor(owner), { dealId: deal.id, kind: TaskKind.CALL, title: 'Позвонить', ...due });
      await expectRefused(attempt, { code: 'INVALID', reason: 'due', details: { field: 'input.dueAt' } });
    }
  });

  test('gives no work to those who have left', async () => {
    const { owner, deal } = await setting();
    const left = await buildUser();
    await setAccess(systemContext(), { id: left.id, role: Role.MANAGER, active: false });
    const attempt = async () =>
      createTask(await contextFor(owner), {
        dealId: deal.id,
        kind: TaskKind.CALL,
        title: 'Позвонить',
        dueAt: noon,
        assigneeId: left.id,
      });
    await expectRefused(attempt, { code: 'RULE', reason: 'user.inactive', details: { user: { id: left.id } } });
  });
});

describe('editTask', () => {
  test('changes what is given and shows it on the card', async () => {
    const { owner, deal, task, events } = await setting();
    const input = { id: task.id, version: 1, title: 'Написать', kind: TaskKind.EMAIL, dueOn: '2026-12-03' };
    const { events: recorded } = await events((ctx) => editTask(ctx, input));
    const edited = await fresh(Task, task.id);
    const dueAt = new Date('2026-12-03T21:00:00.000Z');
    expect(edited).toMatchObject({ title: 'Написать', kind: 'EMAIL', dueOn: '2026-12-03', dueAt, version: 2 });
    const card = await fresh(Deal, deal.id);
    expect(card).toMatchObject(shown(edited));
    const details = {
      task: [null, 'Написать'],
      title: ['Позвонить', 'Написать'],
      kind: ['CALL', 'EMAIL'],
      due: [noon.toISOString(), '2026-12-03'],
    } as const;
    const expected = { actor: owner, particulars: partOf(edited), details: { ...details } };
    expect(unnumbered(recorded)).toEqual([event('task.edited', card, expected)]);
  });

  test('moves a day with its assignee’s midnight', async () => {
    const { task, owner } = await setting();
    const assignee = await buildUser({ timeZone: 'Asia/Vladivostok' });
    await editTask(await contextFor(owner), { id: task.id, version: 1, dueOn: '2026-12-01' });
    await editTask(await contextFor(owner), { id: task.id, version: 2, assigneeId: assignee.id });
    expect(await fresh(Task, task.id)).toMatchObject({
      assigneeId: assignee.id,
      dueAt: new Date('2026-12-01T14:00:00.000Z'),
    });
  });

  test('of two who edit one version, different fields merge and the same one conflicts', async () => {
    const { owner, deal, task, events } = await setting();
    await events((ctx) => editTask(ctx, { id: task.id, version: 1, dueAt: evening }));
    const at = (await fresh(Deal, deal.id)).activeAt.toISOString();
    await events((ctx) => editTask(ctx, { id: task.id, version: 1, title: 'Написать' }));
    expect(await fresh(Task, task.id)).toMatchObject({ title: 'Написать', dueAt: evening, version: 3 });
    const attempt = async () => editTask(await contextFor(owner), { id: task.id, version: 1, dueOn: '2026-12-05' });
    const fields = [{ field: 'due', theirs: evening.toISOString(), yours: '2026-12-05' }];
    await expectRefused(attempt, {
      code: 'CONFLICT',
      reason: 'task.edited',
      details: { fields, by: { id: owner.id, name: owner.name }, at },
    });
  });

  test('edits of other tasks of the deal are no conflict', async () => {
    const { deal, task, events } = await setting();
    const other = await buildTask({ deal });
    await events((ctx) => editTask(ctx, { id: other.id, version: 1, title: 'Другое' }));
    await events((ctx) => editTask(ctx, { id: other.id, version: 2, title: 'Третье' }));
    await events((ctx) => editTask(ctx, { id: task.id, version: 1, kind: TaskKind.TODO }));
    await events((ctx) => editTask(ctx, { id: task.id, version: 1, title: 'Написать' }));
    expect(await fresh(Task, task.id)).toMatchObject({ title: 'Написать' });
  });

  test('of one whose assignee has left still changes the rest', async () => {
    const { deal, owner } = await setting();
    const left = await buildUser();
    const task = await buildTask({ deal, assignee: left });
    await setAccess(systemContext(), { id: left.id, role: Role.MANAGER, active: false });
    await editTask(await contextFor(owner), { id: task.id, version: 1, dueAt: evening });
    expect(await fresh(Task, task.id)).toMatchObject({ dueAt: evening, assigneeId: left.id });
  });

  test('nothing new is no event', async () => {
    const { task, events } = await setting();
    const { events: recorded } = await events((ctx) =>
      editTask(ctx, { id: task.id, version: 1, title: 'Позвонить', dueAt: noon }),
    );
    expect(recorded).toEqual([]);
  });
});

describe('a task ends', () => {
  test('done, with a result', async () => {
    const { owner, deal, task } = await setting();
    clock.now = evening;
    const { events } = await told(async () =>
      completeTask(await contextFor(owner), { id: task.id, result: 'Договорились' }),
    );
    clock.now = null;
    const done = await fresh(Task, task.id);
    expect(done).toMatchObject({ state: 'DONE', result: 'Договорились', doneAt: evening });
    const card = await fresh(Deal, deal.id);
    expect(card).toMatchObject({ ...nothingShown, activeAt: evening });
    const details = { task: [null, 'Позвонить'], result: [null, 'Договорились'] } as const;
    const expected = { actor: owner, particulars: partOf(done), details: { ...details } };
    expect(unnumbered(events)).toEqual([event('task.completed', card, expected)]);
  });

  test('cancelled', async () => {
    const { owner, deal, task, events } = await setting();
    const { events: recorded } = await events((ctx) => cancelTask(ctx, { id: task.id }));
    const cancelled = await fresh(Task, task.id);
    expect(cancelled).toMatchObject({ state: 'CANCELLED', result: null });
    const card = await fresh(Deal, deal.id);
    const expected = { actor: owner, particulars: partOf(cancelled), details: { task: [null, 'Позвонить'] } as never };
    expect(card).toMatchObject(nothingShown);
    expect(unnumbered(recorded)).toEqual([event('task.cancelled', card, expected)]);
  });

  test('and is open again, its result forgotten', async () => {
    const { owner, deal, task, events } = await setting();
    await events((ctx) => completeTask(ctx, { id: task.id, result: 'Договорились' }));
    const { events: recorded } = await events((ctx) => reopenTask(ctx, { id: task.id }));
    const open = await fresh(Task, task.id);
    expect(open).toMatchObject({ state: 'OPEN', result: null, doneAt: null });
    const card = await fresh(Deal, deal.id);
    expect(card).toMatchObject(shown(open));
    const expected = { actor: owner, particulars: partOf(open), details: { task: [null, 'Позвонить'] } as never };
    expect(unnumbered(recorded)).toEqual([event('task.reopened', card, expected)]);
  });

  test('once: who comes later is told who was faster', async () => {
    const { owner, task, events } = await setting();
    const by = { id: owner.id, name: owner.name };
    const refused = (command: (ctx: Context) => Promise<unknown>, state: TaskState) =>
      expectRefused(async () => command(await contextFor(owner)), {
        code: 'CONFLICT',
        reason: 'task.state',
        details: { state, by },
      });
    await events((ctx) => completeTask(ctx, { id: task.id }));
    await refused((ctx) => completeTask(ctx, { id: task.id }), TaskState.DONE);
    await refused((ctx) => cancelTask(ctx, { id: task.id }), TaskState.DONE);
    await refused((ctx) => editTask(ctx, { id: task.id, version: 2, title: 'Поздно' }), TaskState.DONE);
    await events((ctx) => reopenTask(ctx, { id: task.id }));
    await refused((ctx) => reopenTask(ctx, { id: task.id }), TaskState.OPEN);
  });
});

describe('who may change a task', () => {
  const commands: [string, (ctx: Context, task: Task) => Promise<unknown>][] = [
    ['editTask', (ctx, { id, version }) => editTask(ctx, { id, version, title: 'Другое' })],
    ['completeTask', (ctx, { id }) => completeTask(ctx, { id })],
    ['cancelTask', (ctx, { id }) => cancelTask(ctx, { id })],
    ['reopenTask', (ctx, { id }) => reopenTask(ctx, { id })],
  ];

  test.each(commands)('%s: its assignee and who answers for the deal', async (name, command) => {
    const [north, south] = [await buildTeam(), await buildTeam()];
    const owner = await buildUser({ team: north });
    const deal = await buildDeal({ owner });
    const assignee = await buildUser({ team: south });
    const as = async (user: User) => {
      const task = await buildTask({ deal, assignee });
      if (name === 'reopenTask') await completeTask(systemContext(), { id: task.id });
      const ctx = await contextFor(user);
      return { id: task.id, attempt: async () => command(ctx, await fresh(Task, task.id)) };
    };
    const colleague = await as(await buildUser({ team: north }));
    const observer = await as(await buildUser({ role: Role.OBSERVER }));
    const stranger = await as(await buildUser({ team: south }));
    await expectRefused(colleague.attempt, { code: 'FORBIDDEN', reason: 'deal.addTask' });
    await expectRefused(observer.attempt, { code: 'FORBIDDEN', reason: 'deal.addTask' });
    await expectRefused(stranger.attempt, { code: 'NOT_FOUND', reason: 'Task', details: { id: stranger.id } });
    for (const user of [assignee, owner]) await (await as(user)).attempt();
  });
});
