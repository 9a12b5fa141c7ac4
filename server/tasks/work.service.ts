import type { Context } from '../core/context.js';
import type { Details } from '../core/log/record.js';
import type { Deal } from '../deals/deal.entity.js';
import { Team } from '../teams/team.entity.js';
import { letIn } from '../users/sight.service.js';
import { User } from '../users/user.entity.js';
import { Task } from './task.entity.js';
import { changedTimes, dueText, type GivenTimes, timesOf } from './task.times.js';
import { recordTask, tellGiven } from './told.service.js';

/** Work to be opened. What is not said of it is as of any task: its author is who runs the command, and it is told of. */
interface NewWork extends Pick<Task, 'kind' | 'title'>, Partial<Pick<Task, Said>>, GivenTimes {
  deal: Deal | null;
  assignee: User;
  /** It comes with what its assignee has been told of already. */
  inSilence?: boolean;
}

type Said =
  | 'id'
  | 'text'
  | 'priority'
  | 'place'
  | 'partnerId'
  | 'chainId'
  | 'stageId'
  | 'commitmentId'
  | 'stepId'
  | 'approval'
  | 'authorId';

/**
 * Opens work, wherever it comes from: it ends its day and reminds as its assignee lives and wants, an assignee who does not
 * see the deal is let in, and he is told. Showing it on the card is up to the caller.
 * @throws INVALID input.dueAt due, input.endsAt, input.remindAt
 */
export async function openTask(ctx: Context, { deal, assignee, inSilence = false, ...given }: NewWork): Promise<Task> {
  const { dueAt, dueOn, endsAt, remindAt, ...said } = given;
  const [dealId, authorId, createdAt] = [deal?.id ?? null, ctx.viewer.userId ?? assignee.id, ctx.now];
  const times = timesOf({ dueAt, dueOn, endsAt, remindAt }, assignee, ctx.now);
  const task = Object.assign(new Task(), { authorId, ...said, dealId, createdAt, ...times });
  await give(ctx, task, assignee);
  ctx.em.persist(task);
  if (deal && deal.ownerId !== assignee.id) await letIn(ctx, deal, assignee);
  recordTask(ctx, 'task.created', deal, task);
  if (!inSilence) await tellGiven(ctx, deal, task);
  return task;
}

/** What is changed of a task along with what has asked for it. */
interface WorkChange {
  title?: string | undefined;
  dueOn?: string | undefined;
  assignee?: User;
}

/**
 * Changes open work along with what has asked for it, and tells the same as an edit does: a form that was opened before
 * finds its clashes. What its assignee has arranged himself stays. Showing it on the card is up to the caller.
 */
export async function editWork(ctx: Context, deal: Deal | null, task: Task, change: WorkChange): Promise<void> {
  const former = await ctx.see(User, task.assigneeId);
  const { title = task.title, dueOn, assignee = former } = change;
  const next = { title, ...changedTimes(task, { dueOn }, { assignee, former, now: ctx.now }) };
  const details: Details = {
    ...(title !== task.title && { title: [task.title, title] as const }),
    ...(dueText(next) !== dueText(task) && { due: [dueText(task), dueText(next)] as const }),
    ...(assignee !== former && { assigneeId: [former.name, assignee.name] as const }),
  };
  if (Object.keys(details).length === 0) return;
  Object.assign(task, next);
  const isHandedOver = assignee !== former;
  if (isHandedOver) await give(ctx, task, assignee);
  recordTask(ctx, 'task.edited', deal, task, {
    details,
    ...(isHandedOver && { particulars: { formerId: former.id } }),
  });
}

/** Gives the work to a colleague, and with him to his team. */
export async function give(ctx: Context, task: Task, assignee: User): Promise<void> {
  task.assigneeId = assignee.id;
  task.teamPath = assignee.teamId ? (await ctx.see(Team, assignee.teamId)).path : null;
}
