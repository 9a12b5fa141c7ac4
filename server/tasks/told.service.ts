import type { Context } from '../core/context.js';
import type { Details, Particulars } from '../core/log/record.js';
import type { Deal } from '../deals/deal.entity.js';
import { NotificationKind } from '../notifications/notification.entity.js';
import { notify, tellAssigned } from '../notifications/notification.service.js';
import { Task, TaskState } from './task.entity.js';

export interface Told {
  details?: Details;
  particulars?: Particulars;
}

/** Tells what happened to a task: on its deal, else by itself. */
export function recordTask(
  ctx: Context,
  name: string,
  deal: Deal | null,
  task: Task,
  { details, particulars }: Told = {},
): void {
  const { id: part, kind, assigneeId, authorId } = task;
  const partVersion = name === 'task.created' ? 1 : task.version + 1;
  const told = { part, partVersion, kind, assigneeId, authorId, ...particulars };
  ctx.record(name, deal ?? task, told, { task: [null, task.title], ...details });
}

/** Tells the assignee that the work is his; of an approval, that he is asked for it. */
export async function tellGiven(ctx: Context, deal: Deal | null, task: Task): Promise<void> {
  const [about, ids] = [deal ?? task, { dealId: task.dealId, taskId: task.id }];
  if (!task.approval) return tellAssigned(ctx, task.assigneeId, about, ids);
  await notify(ctx, { kind: NotificationKind.APPROVAL_ASKED, to: [task.assigneeId], about, ...ids });
}

/** Shows on the card what is due first now. @param changed the deal's tasks that the command has changed so far */
export const showNext = (ctx: Context, deal: Deal, changed: Task[]): Promise<void> => showNextOf(ctx, [deal], changed);

/** The same on the cards of many deals, in one statement. */
export async function showNextOf(ctx: Context, deals: Deal[], changed: Task[]): Promise<void> {
  const of = { dealId: { $in: deals.map(({ id }) => id) }, state: TaskState.OPEN };
  const others = await ctx.em.find(
    Task,
    { ...of, id: { $nin: changed.map(({ id }) => id) } },
    // Of one deal the first is all that matters.
    { orderBy: { dueAt: 'asc', id: 'asc' }, ...(deals.length === 1 && { limit: 1 }) },
  );
  const open = Map.groupBy(
    [...changed, ...others].filter(({ state }) => state === TaskState.OPEN),
    ({ dealId }) => dealId,
  );
  for (const deal of deals) {
    deal.setNext((open.get(deal.id) ?? []).reduce<Task | null>(firstDue, null));
    deal.touch(ctx.now);
  }
}

function firstDue(first: Task | null, task: Task): Task {
  if (!first) return task;
  const later = first.dueAt.getTime() - task.dueAt.getTime() || (first.id < task.id ? -1 : 1);
  return later < 0 ? first : task;
}
