import { createTasks } from '#lib/deals/bulk.js';
import { addCheckLine, removeCheckLine, tickCheckLine } from '#lib/tasks/checklist.js';
import { cancelTask, completeTask, createTask, editTask } from '#lib/tasks/tasks.js';
import type { Chance } from '../window/random.js';
import { someDeal, someDeals, someTask, unique, type Verb, type Weight } from './some.js';

const HOUR_MS = 3_600_000;

const planMany: Verb = async (window, _, chance) => {
  const ids = someDeals(window, chance, 'IN_WORK');
  const dueAt = farOff(chance);
  return ids.length ? createTasks(window.app, ids, { kind: 'CALL', title: 'Обзвонить', dueAt }, null) : undefined;
};

const plan: Verb = async (window, _, chance) => {
  const deal = someDeal(window, chance, 'IN_WORK');
  const dueAt = farOff(chance);
  return deal && createTask(window.app, { dealId: deal.id, kind: 'CALL', title: unique(), dueAt }).outcome;
};

const complete: Verb = async (window, _, chance) => {
  const task = someTask(window, chance);
  return task && completeTask(window.app, task.id, 'Дозвонились');
};

const cancel: Verb = async (window, _, chance) => {
  const task = someTask(window, chance);
  return task && cancelTask(window.app, task.id);
};

const replan: Verb = async (window, _, chance) => {
  const task = someTask(window, chance);
  const dueAt = farOff(chance);
  return task && editTask(window.app, task.id, { dueAt });
};

const list: Verb = async (window, _, chance) => {
  const task = someTask(window, chance);
  return task && addCheckLine(window.app, task.id, `Строка ${chance.below(99)}`);
};

/** Two windows often want the same line. */
const tick: Verb = async (window, _, chance) => {
  const task = window.app.store.list('task').find(({ state, checklist }) => state === 'OPEN' && checklist.length > 0);
  const line = task && chance.one(task.checklist);
  if (!line) return undefined;
  return chance.below(4)
    ? tickCheckLine(window.app, task.id, line.id, !line.done)
    : removeCheckLine(window.app, task.id, line.id);
};

/** Far off: no card turns red while two windows are compared. */
const farOff = (chance: Chance) => new Date(Date.now() + (24 + chance.below(240)) * HOUR_MS).toISOString();

/** What is planned, done and put off. */
export const taskWeights: Weight[] = [
  [6, 'plan', plan],
  [2, 'planMany', planMany],
  [3, 'complete', complete],
  [1, 'cancel', cancel],
  [2, 'replan', replan],
  [2, 'list', list],
  [1, 'tick', tick],
];
