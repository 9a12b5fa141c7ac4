import { beforeEach, expect, test } from 'vitest';
import { completeTask } from '../tasks/task.service.js';
import { Task } from '../tasks/task.entity.js';
import { buildDeal, buildTask, buildUser, clock, fresh, orm, systemContext } from '../testing/build.js';
import { recordedEvents, head } from '../testing/log.js';
import type { User } from '../users/user.entity.js';
import { Notification } from './notification.entity.js';
import { remindOfTasks, tellOverdueTasks } from './taskNotices.js';

const at = (time: string) => {
  clock.now = new Date(`2026-11-19T${time}:00.000Z`);
};
beforeEach(() => at('09:00'));

const stop = new AbortController().signal;
const look = () => remindOfTasks.run(systemContext(), stop);
const lookForOverdue = () => tellOverdueTasks.run(systemContext(), stop);
const noticesOf = ({ id: userId }: User) => systemContext().em.find(Notification, { userId });

/** A task of a deal of which its assignee is to be reminded at ten. */
async function taskToRemindOf() {
  const owner = await buildUser();
  const deal = await buildDeal({ owner });
  const task = await buildTask({ deal, dueAt: new Date('2026-11-19T12:00:00.000Z') });
  await orm.em.fork().execute('update task set remind_at = ? where id = ?', ['2026-11-19T10:00:00.000Z', task.id]);
  return { owner, deal, task };
}

test('a task reminds of itself when its time has come, once, and the deal tells of it', async () => {
  const { owner, deal, task } = await taskToRemindOf();
  at('09:59');
  await look();
  expect(await noticesOf(owner)).toEqual([]);
  at('10:00');
  const since = await head();
  await look();
  await look();
  expect(await noticesOf(owner)).toMatchObject([{ kind: 'REMINDED', taskId: task.id, dealId: deal.id, actorId: null }]);
  expect((await fresh(Task, task.id)).remindAt).toBeNull();
  expect(await recordedEvents(since)).toMatchObject([
    { name: 'notification.told', actorId: null },
    { name: 'task.reminded', entityId: deal.id, particulars: { part: task.id, partVersion: 2 } },
  ]);
});

test('two processes that look at the same moment remind once', async () => {
  const tasks = await Promise.all(Array.from({ length: 5 }, taskToRemindOf));
  at('10:00');
  await Promise.all([look(), look(), look()]);
  for (const { owner } of tasks) expect(await noticesOf(owner)).toHaveLength(1);
});

test('what is done needs no reminder', async () => {
  const { owner, task } = await taskToRemindOf();
  await completeTask(systemContext(), { id: task.id });
  at('10:00');
  await look();
  expect(await noticesOf(owner)).toEqual([]);
});

test('a task is told to be overdue once for each due time, whoever looks', async () => {
  const { owner, task } = await taskToRemindOf();
  at('11:59');
  await lookForOverdue();
  expect(await noticesOf(owner)).toEqual([]);
  at('12:00');
  await Promise.all([lookForOverdue(), lookForOverdue()]);
  await lookForOverdue();
  expect(await noticesOf(owner)).toMatchObject([{ kind: 'OVERDUE', taskId: task.id }]);
  expect((await fresh(Task, task.id)).version).toBe(task.version);
  await orm.em.fork().execute('update task set due_at = ? where id = ?', ['2026-11-19T13:00:00.000Z', task.id]);
  at('13:00');
  await lookForOverdue();
  expect(await noticesOf(owner)).toHaveLength(2);
});
