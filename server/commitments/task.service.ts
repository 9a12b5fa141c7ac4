import type { Context } from '../core/context.js';
import { Task, TaskKind, TaskState } from '../tasks/task.entity.js';
import { recordTask, showNext } from '../tasks/told.service.js';
import { Team } from '../teams/team.entity.js';
import { CommitmentSide } from './commitment.entity.js';
import { type Held, keeperOf } from './hold.service.js';

/** What we have promised is work of who answers for it: it stands in his day, and on the card of the deal. */
export async function openTask(ctx: Context, held: Held): Promise<void> {
  const { commitment, chain } = held;
  if (commitment.side !== CommitmentSide.OURS) return;
  const keeper = await keeperOf(ctx, held);
  const task = Object.assign(new Task(), {
    kind: TaskKind.TODO,
    title: commitment.text,
    commitmentId: commitment.id,
    dealId: chain.dealId,
    partnerId: chain.dealId ? null : chain.partnerId,
    chainId: chain.id,
    assigneeId: keeper.id,
    teamPath: keeper.teamId ? (await ctx.see(Team, keeper.teamId)).path : null,
    authorId: ctx.viewer.userId ?? keeper.id,
    createdAt: ctx.now,
    dueOn: commitment.dueOn,
    dueAt: commitment.dueAt,
  });
  ctx.em.persist(task);
  await tellTask(ctx, 'task.created', { task, deal: chain.deal ?? null });
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

/** The work is due when the promise is, and is called as it is. */
export const editTaskOf = (ctx: Context, held: Held) =>
  changeTask(ctx, held, 'task.edited', isOpen, (task) => {
    const { text: title, dueOn, dueAt } = held.commitment;
    Object.assign(task, { title, dueOn, dueAt, endsAt: null });
    if (task.remindAt && task.remindAt > dueAt) task.remindAt = null;
  });

const isOpen = ({ state }: Task): boolean => state === TaskState.OPEN;

async function changeTask(
  ctx: Context,
  { work }: Held,
  name: string,
  stands: (task: Task) => boolean,
  change: (task: Task) => void,
): Promise<void> {
  if (!work || !stands(work.task)) return;
  change(work.task);
  await tellTask(ctx, name, work);
}

async function tellTask(ctx: Context, name: string, { task, deal }: NonNullable<Held['work']>): Promise<void> {
  if (deal) await showNext(ctx, deal, [task]);
  recordTask(ctx, name, deal, task);
}
