import type { Context } from '../core/context.js';
import { type Task, TaskKind, TaskState } from '../tasks/task.entity.js';
import { recordTask, showNext } from '../tasks/told.service.js';
import { editWork, openTask } from '../tasks/work.service.js';
import { CommitmentSide } from './commitment.entity.js';
import { type Held, keeperOf } from './hold.service.js';

/** What we have promised is work of who answers for it: it stands in his day, and on the card of the deal. */
export async function openWorkOf(ctx: Context, held: Held): Promise<void> {
  const { commitment, chain } = held;
  if (commitment.side !== CommitmentSide.OURS) return;
  const { id: commitmentId, text: title, dueOn } = commitment;
  const [deal, partnerId] = [chain.deal ?? null, chain.dealId ? null : chain.partnerId];
  const about = { commitmentId, partnerId, chainId: chain.id, deal };
  const assignee = await keeperOf(ctx, held);
  const task = await openTask(ctx, { kind: TaskKind.TODO, title, dueOn, ...about, assignee });
  if (deal) await showNext(ctx, deal, [task]);
}

/** The promise is kept: so is its work done. */
export const completeTaskOf = (ctx: Context, held: Held) =>
  changeTask(ctx, held, 'task.completed', isOpen, (task) => task.complete(null, ctx.now));

export const cancelTaskOf = (ctx: Context, held: Held) =>
  changeTask(ctx, held, 'task.cancelled', isOpen, (task) => task.cancel(ctx.now));

export const reopenTaskOf = (ctx: Context, held: Held) =>
  changeTask(
    ctx,
    held,
    'task.reopened',
    (task) => !isOpen(task),
    (task) => task.reopen(),
  );

/** What has become another of the promise becomes so of its work. */
export async function editTaskOf(
  ctx: Context,
  { work }: Held,
  change: { title?: string; dueOn?: string },
): Promise<void> {
  if (!work || !isOpen(work.task)) return;
  const { task, deal } = work;
  await editWork(ctx, deal, task, change);
  if (deal) await showNext(ctx, deal, [task]);
}

const isOpen = ({ state }: Task): boolean => state === TaskState.OPEN;

async function changeTask(
  ctx: Context,
  { work }: Held,
  name: string,
  stands: (task: Task) => boolean,
  change: (task: Task) => void,
): Promise<void> {
  if (!work || !stands(work.task)) return;
  const { task, deal } = work;
  change(task);
  if (deal) await showNext(ctx, deal, [task]);
  recordTask(ctx, name, deal, task);
}
