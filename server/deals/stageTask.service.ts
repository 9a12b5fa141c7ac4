import { dayAfter } from '../calendar/calendar.service.js';
import type { Context } from '../core/context.js';
import { conflict } from '../core/errors.js';
import { LockMode } from '@mikro-orm/core';
import { dayOf, endOfDay } from '../core/time.js';
import type { Step } from '../pipelines/pipeline.service.js';
import { Task, TaskKind, TaskState } from '../tasks/task.entity.js';
import { recordTask, showNext } from '../tasks/told.service.js';
import { User } from '../users/user.entity.js';
import { type Deal, DealStatus } from './deal.entity.js';

/** How the open task of the stage that a deal leaves ends. */
export type Ending = 'complete' | 'cancel';

const TOLD = { complete: 'task.completed', cancel: 'task.cancelled' } as const;

/**
 * Ends the task of the stage that a strict deal leaves, and opens that of the stage it has come to (domain §3).
 * @param to none = it goes to no stage
 */
export async function changeStageTask(ctx: Context, deal: Deal, ending: Ending, to: Step | null): Promise<void> {
  const ended = await endStageTask(ctx, deal, ending);
  const opened = to && (await openStageTask(ctx, deal, to));
  const changed = [ended, opened].filter((task) => task !== null);
  if (changed.length > 0) await showNext(ctx, deal, changed);
}

/** The task goes to whoever leads the deal now. */
export async function handOverStageTask(ctx: Context, deal: Deal, fromId: string): Promise<void> {
  const task = await openTaskOf(ctx, deal);
  if (task?.assigneeId !== fromId) return;
  const owner = await ctx.see(User, deal.ownerId);
  Object.assign(task, { assigneeId: owner.id, teamPath: deal.teamPath });
  if (task.dueOn) task.dueAt = endOfDay(task.dueOn, owner.timeZone);
  recordTask(ctx, 'task.edited', deal, task);
  await showNext(ctx, deal, [task]);
}

/** The task of a stage is open again only where its deal still stands. @throws CONFLICT task.stage */
export async function guardReopening(ctx: Context, deal: Deal, task: Task): Promise<void> {
  if (!task.stageId) return;
  const isThere = deal.stageId === task.stageId && deal.status === DealStatus.IN_WORK && !deal.manual;
  if (!isThere || (await openTaskOf(ctx, deal))) throw conflict('task.stage');
}

async function endStageTask(ctx: Context, deal: Deal, ending: Ending): Promise<Task | null> {
  const task = await openTaskOf(ctx, deal);
  if (!task) return null;
  if (ending === 'complete') task.complete(null, ctx.now);
  else task.cancel(ctx.now);
  recordTask(ctx, TOLD[ending], deal, task);
  return task;
}

async function openStageTask(ctx: Context, deal: Deal, step: Step): Promise<Task | null> {
  if (!step.taskTitle) return null;
  const owner = await ctx.see(User, deal.ownerId);
  const dueOn = await dayAfter(ctx, dayOf(ctx.now, owner.timeZone), { days: step.taskDays, dayKind: step.taskDayKind });
  const task = Object.assign(new Task(), {
    kind: TaskKind.TODO,
    title: step.taskTitle,
    dealId: deal.id,
    stageId: step.id,
    assigneeId: owner.id,
    teamPath: deal.teamPath,
    authorId: ctx.viewer.userId ?? owner.id,
    createdAt: ctx.now,
    dueOn,
    dueAt: endOfDay(dueOn, owner.timeZone),
  });
  ctx.em.persist(task);
  recordTask(ctx, 'task.created', deal, task);
  return task;
}

/** The deal is locked, so nobody else opens or ends one meanwhile. */
const openTaskOf = (ctx: Context, deal: Deal): Promise<Task | null> =>
  ctx.em.findOne(
    Task,
    { dealId: deal.id, state: TaskState.OPEN, stageId: { $ne: null } },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
