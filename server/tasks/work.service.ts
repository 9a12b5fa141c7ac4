import type { Context } from '../core/context.js';
import type { Details } from '../core/log/record.js';
import type { Deal } from '../deals/deal.entity.js';
import { User } from '../users/user.entity.js';
import { Team } from '../teams/team.entity.js';
import type { Task } from './task.entity.js';
import { changedTimes, dueText } from './task.times.js';
import { recordTask } from './told.service.js';

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
  await give(ctx, task, assignee);
  const isHandedOver = assignee !== former;
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
