import { createCalendarFeed } from '../../tasks/calendarFeed.service.js';
import { addCheckLine } from '../../tasks/checklist.service.js';
import { completeTask } from '../../tasks/task.service.js';
import { buildTask, contextFor, systemContext } from '../build.js';
import { type Call, id, receipt, zone } from './call.js';
import type { OperationName } from './document.js';
import type { Setting } from './setting.js';

async function taskOf({ deal }: Setting) {
  return buildTask({ deal: await deal() });
}

/** A task with a line, and that line. */
async function lineOf(setting: Setting) {
  const task = await taskOf(setting);
  const { checklist } = await addCheckLine(systemContext(), { taskId: task.id, text: 'Смета' });
  return { taskId: task.id, id: checklist[0]!.id };
}

async function doneTask(setting: Setting) {
  const task = await taskOf(setting);
  await completeTask(systemContext(), { id: task.id });
  return task;
}

/** Arguments for what is done with tasks, as {@link argumentsOf} gives them. */
export const taskCalls: Record<OperationName, Call> = {
  'Query.task': ({ task }) => ({ id: task.id }),
  'Query.tasks': ({ manager, fullDeal, partner, task }) => {
    const filter = { assigneeIds: [manager.id], authorId: manager.id, dealId: fullDeal.id, partnerId: partner.id };
    return { ids: [task.id], filter };
  },
  'Query.myDay': ({ manager }) => ({ zone, assigneeId: manager.id }),
  'Query.calendarFeed': async ({ users }, walker) => {
    if (walker !== 'anonymous') await createCalendarFeed(await contextFor(users[walker]));
    return {};
  },
  'Mutation.createTask': async ({ deal, manager, partner, chain }) => {
    const input = { id: id(), dealId: (await deal()).id, kind: 'CALL', title: 'Позвонить', dueOn: '2026-12-01' };
    const beside = { assigneeId: manager.id, partnerId: partner.id, chainId: chain.id };
    return { input: { ...input, ...beside }, receipt: receipt() };
  },
  'Mutation.createTasks': async ({ deal, manager }) => {
    const tasks = [{ id: id(), dealId: (await deal()).id, assigneeId: manager.id }];
    return { input: { kind: 'CALL', title: 'Обзвонить', dueOn: '2026-12-01', tasks }, receipt: receipt() };
  },
  'Mutation.cancelTasks': async (setting) => {
    const task = await taskOf(setting);
    return { input: { tasks: [{ id: task.id, dealId: task.dealId }] }, receipt: receipt() };
  },
  'Mutation.editTask': async (setting) => {
    const input = { id: (await taskOf(setting)).id, version: 9, title: 'Написать', assigneeId: setting.manager.id };
    return { input: { ...input, partnerId: setting.partner.id }, receipt: receipt() };
  },
  'Mutation.addCheckLine': async (setting) => {
    return { input: { taskId: (await taskOf(setting)).id, id: id(), text: 'Смета' }, receipt: receipt() };
  },
  'Mutation.editCheckLine': async (setting) => {
    return { input: { ...(await lineOf(setting)), fromText: 'Смета', text: 'Счёт', done: true }, receipt: receipt() };
  },
  'Mutation.removeCheckLine': async (setting) => ({ input: await lineOf(setting), receipt: receipt() }),
  'Mutation.createCalendarFeed': () => ({}),
  'Mutation.revokeCalendarFeed': async ({ users }, walker) => {
    if (walker !== 'anonymous') await createCalendarFeed(await contextFor(users[walker]));
    return {};
  },
  'Mutation.completeTask': async (setting) => ({ input: { id: (await taskOf(setting)).id }, receipt: receipt() }),
  'Mutation.cancelTask': async (setting) => ({ input: { id: (await taskOf(setting)).id }, receipt: receipt() }),
  'Mutation.reopenTask': async (setting) => ({ input: { id: (await doneTask(setting)).id }, receipt: receipt() }),
  'Subscription.myDay': ({ manager }) => ({ zone, assigneeId: manager.id }),
};
