import { dayAfter } from '../calendar/calendar.service.js';
import type { Context } from '../core/context.js';
import { conflict } from '../core/errors.js';
import { LockMode } from '@mikro-orm/core';
import { dayOf } from '../core/time.js';
import type { Step } from '../pipelines/pipeline.service.js';
import { Task, TaskKind, TaskState } from '../tasks/task.entity.js';
import { recordTask, showNextOf } from '../tasks/told.service.js';
import { openTask } from '../tasks/work.service.js';
import { User } from '../users/user.entity.js';
import { type Deal, DealStatus } from './deal.entity.js';

/** How the open task of the stage that a deal leaves ends. */
export type Ending = 'complete' | 'cancel';

const TOLD = { complete: 'task.completed', cancel: 'task.cancelled' } as const;

/**
 * Ends the task of the stage that a strict deal leaves, and opens that of the stage it has come to (domain §3).
 * @param to none = it goes to no stage
 * @returns what it has changed
 */
export const changeStageTask = (ctx: Context, deal: Deal, ending: Ending, to: Step | null): Promise<Task[]> =>
  changeStageTasks(ctx, [deal], ending, to);

/** The same for many deals at once, in as many statements. */
export async function changeStageTasks(ctx: Context, deals: Deal[], ending: Ending, to: Step | null): Promise<Task[]> {
  const ended = await endStageTasks(ctx, deals, ending);
  const opened = to?.taskTitle ? await openStageTasks(ctx, deals, { ...to, taskTitle: to.taskTitle }) : [];
  const changed = [...ended, ...opened];
  const shown = deals.filter(({ id }) => changed.some(({ dealId }) => dealId === id));
  if (shown.length > 0) await showNextOf(ctx, shown, changed);
  return changed;
}

/** The task of a stage is open again only where its deal still stands. @throws CONFLICT task.stage */
export async function guardReopening(ctx: Context, deal: Deal, task: Task): Promise<void> {
  if (!task.stageId) return;
  const isThere = deal.stageId === task.stageId && deal.status === DealStatus.IN_WORK && !deal.manual;
  if (!isThere || (await openTaskOf(ctx, deal))) throw conflict('task.stage');
}

async function endStageTasks(ctx: Context, deals: Deal[], ending: Ending): Promise<Task[]> {
  const open = await openTasksOf(ctx, deals);
  return deals.flatMap((deal) => {
    const task = open.get(deal.id);
    if (!task) return [];
    if (ending === 'complete') task.complete(null, ctx.now);
    else task.cancel(ctx.now);
    recordTask(ctx, TOLD[ending], deal, task);
    return [task];
  });
}

type Opening = Step & { taskTitle: string };

async function openStageTasks(ctx: Context, deals: Deal[], step: Opening): Promise<Task[]> {
  const found = await ctx.seeAll(
    User,
    deals.map(({ ownerId }) => ownerId),
  );
  const owners = new Map(found.map((owner) => [owner.id, owner]));
  const dueIn = new Map<string, string>();
  for (const { timeZone } of found) {
    const { taskDays: days, taskDayKind: dayKind } = step;
    if (!dueIn.has(timeZone)) dueIn.set(timeZone, await dayAfter(ctx, dayOf(ctx.now, timeZone), { days, dayKind }));
  }
  const work = { kind: TaskKind.TODO, title: step.taskTitle, stageId: step.id, inSilence: true };
  const tasks: Task[] = [];
  for (const deal of deals) {
    const assignee = owners.get(deal.ownerId)!;
    // Its owner knows that the deal goes its way, and is told when it is given to him.
    tasks.push(await openTask(ctx, { ...work, dueOn: dueIn.get(assignee.timeZone)!, deal, assignee }));
  }
  return tasks;
}

const openTaskOf = async (ctx: Context, deal: Deal): Promise<Task | null> =>
  (await openTasksOf(ctx, [deal])).get(deal.id) ?? null;

/** The open task of the stage of each deal. The deals are locked, so nobody else opens or ends one meanwhile. */
async function openTasksOf(ctx: Context, deals: Deal[]): Promise<Map<string | null, Task>> {
  const ofStages = { dealId: { $in: deals.map(({ id }) => id) }, state: TaskState.OPEN, stageId: { $ne: null } };
  const locked = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true, orderBy: { id: 'asc' } } as const;
  return new Map((await ctx.em.find(Task, ofStages, locked)).map((task) => [task.dealId, task]));
}
