import type { Context } from '../core/context.js';
import { doEach, EVERY_MINUTE, type Job } from '../core/jobs/job.js';
import { Deal } from '../deals/deal.entity.js';
import { Task } from '../tasks/task.entity.js';
import { NotificationKind } from './notification.entity.js';
import { notify } from './notification.service.js';

/** Reminds of tasks whose time for that has come. */
export const remindOfTasks: Job = {
  name: 'tasks.remind',
  cron: EVERY_MINUTE,
  run: (ctx, stop) => eachTask(ctx, stop, `state = 'OPEN' and remind_at <= ?`, 'remind_at', remindOf),
};

/** Tells of tasks that have become overdue, of each due time once. */
export const tellOverdueTasks: Job = {
  name: 'tasks.tellOverdue',
  cron: EVERY_MINUTE,
  run: (ctx, stop) =>
    eachTask(
      ctx,
      stop,
      `state = 'OPEN' and told_due_at is distinct from due_at and due_at <= ?`,
      'due_at',
      tellOverdue,
    ),
};

/** As many as one look takes on; the next one goes on. */
const AT_ONCE = 500;

async function eachTask(
  ctx: Context,
  stop: AbortSignal,
  condition: string,
  order: string,
  work: (piece: Context, id: string) => Promise<unknown>,
): Promise<void> {
  const sql = `select id from task where ${condition} order by ${order}, id limit ${AT_ONCE}`;
  const due = await ctx.em.execute<{ id: string }[]>(sql, [ctx.now]);
  await doEach(
    ctx,
    stop,
    due.map(({ id }) => id),
    work,
  );
}

/** What comes second, from this process or another, finds nothing left to remind of. */
const remindOf = (ctx: Context, id: string) =>
  ctx.change(async () => {
    const { deal, task } = await lockWork(ctx, id);
    if (!task.remind(ctx.now)) return;
    await tellAssignee(ctx, NotificationKind.REMINDED, deal, task);
    const { kind, assigneeId } = task;
    const particulars = { part: task.id, partVersion: task.version + 1, kind, assigneeId };
    ctx.record('task.reminded', deal ?? task, particulars);
  });

const tellOverdue = (ctx: Context, id: string) =>
  ctx.change(async () => {
    // Not a change of the task: nobody's form has to know of it.
    const marked = await ctx.em.execute(MARK, [id, ctx.now]);
    if (marked.length === 0) return;
    const task = await ctx.see(Task, id);
    const deal = task.dealId ? await ctx.see(Deal, task.dealId) : null;
    await tellAssignee(ctx, NotificationKind.OVERDUE, deal, task);
  });

const MARK = `
  update task set told_due_at = due_at
  where id = ? and state = 'OPEN' and due_at <= ? and told_due_at is distinct from due_at returning id`;

/** The deal first, then its task, as every command on a task has it. */
async function lockWork(ctx: Context, id: string): Promise<{ deal: Deal | null; task: Task }> {
  const { dealId } = await ctx.see(Task, id);
  const deal = dealId ? await ctx.lock(Deal, dealId) : null;
  return { deal, task: await ctx.lock(Task, id) };
}

const tellAssignee = (ctx: Context, kind: NotificationKind, deal: Deal | null, task: Task) =>
  notify(ctx, { kind, to: [task.assigneeId], about: deal ?? task, dealId: task.dealId, taskId: task.id });
