import { type Held as Promised, lockCommitment } from '../commitments/hold.service.js';
import type { Context } from '../core/context.js';
import { conflict, rule } from '../core/errors.js';
import { lastChange } from '../core/log/lastChange.js';
import { can } from '../core/rights/policy.js';
import type { Viewer } from '../core/rights/viewer.js';
import { Deal } from '../deals/deal.entity.js';
import { type HeldStep, lockStep } from '../plans/hold.service.js';
import { letIn } from '../users/sight.service.js';
import type { User } from '../users/user.entity.js';
import { Task, TaskState } from './task.entity.js';
import { recordTask, showNext, type Told } from './told.service.js';

/** What a command on a task holds: the task, and the deal that it is done for. */
export interface Work {
  deal: Deal | null;
  task: Task;
  /** The promise whose work it is. */
  promise?: Promised | null;
  /** The step of a plan whose work it is. */
  planned?: HeldStep | null;
}

export const isOpen = (task: Task): boolean => task.state === TaskState.OPEN;

/**
 * The deal first, then the promise or the step of a plan whose work it is, then the task: the same order in every command.
 * @throws FORBIDDEN; CONFLICT task.state unless it stands as expected
 */
export async function lockTask(ctx: Context, id: string, stands: (task: Task) => boolean): Promise<Work> {
  const { dealId, commitmentId, stepId } = await ctx.see(Task, id);
  const promise = commitmentId ? await lockCommitment(ctx, commitmentId) : null;
  const deal = dealId ? await ctx.lock(Deal, dealId) : null;
  const planned = stepId ? await lockStep(ctx, stepId) : null;
  const task = await ctx.lock(Task, id);
  if (!isHis(ctx.viewer, task)) ctx.authorize(deal ? 'addTask' : 'edit', deal ?? task);
  if (stands(task)) return { deal, task, promise, planned };
  throw conflict('task.state', { state: task.state, ...(await lastChange(ctx, (deal ?? task).id, STATES)) });
}

const STATES = ['task.completed', 'task.cancelled', 'task.reopened'];

/** An approval is answered, and not just done. @throws RULE task.approval */
export function guardApproval({ approval }: Task): void {
  if (approval) throw rule('task.approval');
}

/** Who is to do it may change it, as may who answers for the deal, or for the task when it has none. */
export const mayChange = (viewer: Viewer, { deal, task }: Work): boolean =>
  isHis(viewer, task) || can(viewer, deal ? 'addTask' : 'edit', deal ?? task);

const isHis = (viewer: Viewer, task: Task): boolean => task.assigneeId === viewer.userId && viewer.role !== 'OBSERVER';

/** Tells what happened to the task: on its deal, whose card shows what is due first now, else by itself. */
export async function tell(
  ctx: Context,
  name: string,
  { deal, task, assignee }: Work & { assignee?: User },
  told: Told = {},
): Promise<Task> {
  if (deal && assignee) await letIn(ctx, deal, assignee);
  if (deal) await showNext(ctx, deal, [task]);
  recordTask(ctx, name, deal, task, told);
  return task;
}
