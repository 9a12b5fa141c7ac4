import type { Context } from '../core/context.js';
import { guardEdit } from '../core/edit.js';
import { conflict, invalid } from '../core/errors.js';
import { lastChange } from '../core/log/history.js';
import type { Details } from '../core/log/record.js';
import { sees } from '../core/rights/scope.js';
import { endOfDay } from '../core/time.js';
import { Deal } from '../deals/deal.entity.js';
import { tellAssigned } from '../notifications/notification.service.js';
import { Team } from '../teams/team.entity.js';
import { activeUser } from '../users/owner.service.js';
import { sightOf } from '../users/sight.service.js';
import { User } from '../users/user.entity.js';
import { Task, TaskState } from './task.entity.js';
import type { CompleteTaskInput, CreateTaskInput, EditTaskInput, TaskVerbInput } from './task.inputs.js';

/**
 * Plans work, for a deal or by itself. The deal's card shows what is due first; an assignee who does not see the deal is
 * let in.
 * @throws INVALID input.dueAt due; NOT_FOUND Deal, User; RULE user.inactive; FORBIDDEN
 */
export const createTask = (ctx: Context, input: CreateTaskInput) =>
  ctx.change(async () => {
    const deal = input.dealId ? await ctx.lock(Deal, input.dealId) : null;
    if (deal) ctx.authorize('addTask', deal);
    const assignee = await activeUser(ctx, input.assigneeId ?? ctx.viewer.userId ?? '');
    const task = new Task();
    if (input.id) task.id = input.id;
    const { kind, title } = input;
    const authorId = ctx.viewer.userId ?? assignee.id;
    Object.assign(task, { kind, title, dealId: deal?.id ?? null, authorId, createdAt: ctx.now });
    await give(ctx, task, assignee);
    Object.assign(task, dueOf(input, assignee));
    if (deal) ctx.em.persist(task);
    else ctx.create(task);
    await tell(ctx, 'task.created', { deal, task, assignee });
    await tellAssigned(ctx, assignee.id, deal ?? task, { dealId: task.dealId, taskId: task.id });
    return task;
  });

/** Changes a task. @throws CONFLICT task.edited, task.state; INVALID; NOT_FOUND; RULE user.inactive; FORBIDDEN */
export const editTask = (ctx: Context, input: EditTaskInput) =>
  ctx.change(async () => {
    const { deal, task } = await lockTask(ctx, input.id, isOpen);
    const before = await ctx.see(User, task.assigneeId);
    const { assigneeId } = input;
    const assignee = assigneeId && assigneeId !== before.id ? await activeUser(ctx, assigneeId) : before;
    const [kind, title] = [input.kind ?? task.kind, input.title ?? task.title];
    const due = dueOf(input.dueAt || input.dueOn ? input : givenDue(task), assignee);
    const details = await guardEdit(ctx, task, {
      version: input.version,
      edits: [
        { field: 'kind', now: task.kind, next: kind, old: task.kind, new: kind },
        { field: 'title', now: task.title, next: title, old: task.title, new: title },
        { field: 'due', now: dueText(task), next: dueText(due), old: dueText(task), new: dueText(due) },
        { field: 'assigneeId', now: before.id, next: assignee.id, old: before.name, new: assignee.name },
      ],
      verb: 'task.edited',
      told: {
        entityId: (deal ?? task).id,
        since: `e.particulars ->> 'part' = ? and (e.particulars ->> 'partVersion')::int > ?`,
        params: [task.id, input.version],
      },
    });
    if (Object.keys(details).length === 0) return task;
    Object.assign(task, { kind, title, ...due });
    const isGiven = assignee.id !== before.id;
    if (isGiven) await give(ctx, task, assignee);
    await tell(ctx, 'task.edited', { deal, task, assignee }, details);
    if (isGiven) await tellAssigned(ctx, assignee.id, deal ?? task, { dealId: task.dealId, taskId: task.id });
    return task;
  });

/** The task is done. @throws CONFLICT task.state when somebody was faster; NOT_FOUND; FORBIDDEN */
export const completeTask = (ctx: Context, input: CompleteTaskInput) =>
  ctx.change(async () => {
    const { deal, task } = await lockTask(ctx, input.id, isOpen);
    task.complete(input.result ?? null, ctx.now);
    return tell(ctx, 'task.completed', { deal, task }, task.result ? { result: [null, task.result] } : {});
  });

/** The task will not be done. @throws CONFLICT task.state; NOT_FOUND; FORBIDDEN */
export const cancelTask = (ctx: Context, input: TaskVerbInput) =>
  ctx.change(async () => {
    const { deal, task } = await lockTask(ctx, input.id, isOpen);
    task.cancel(ctx.now);
    return tell(ctx, 'task.cancelled', { deal, task });
  });

/** A finished or cancelled task is open again; its result is forgotten. @throws CONFLICT task.state; NOT_FOUND; FORBIDDEN */
export const reopenTask = (ctx: Context, input: TaskVerbInput) =>
  ctx.change(async () => {
    const { deal, task } = await lockTask(ctx, input.id, (found) => !isOpen(found));
    task.reopen();
    return tell(ctx, 'task.reopened', { deal, task });
  });

const isOpen = (task: Task): boolean => task.state === TaskState.OPEN;

/** What a command on a task holds: the task, and the deal that it is done for. */
interface Work {
  deal: Deal | null;
  task: Task;
}

/** The deal first, then its task: the same order in every command. Who is to do it may, as may who answers for the deal. @throws CONFLICT task.state unless it stands as expected */
async function lockTask(ctx: Context, id: string, stands: (task: Task) => boolean): Promise<Work> {
  const { dealId } = await ctx.see(Task, id);
  const deal = dealId ? await ctx.lock(Deal, dealId) : null;
  const task = await ctx.lock(Task, id);
  const isHis = task.assigneeId === ctx.viewer.userId && ctx.viewer.role !== 'OBSERVER';
  if (!isHis && deal) ctx.authorize('addTask', deal);
  if (!isHis && !deal) ctx.authorize('edit', task);
  if (stands(task)) return { deal, task };
  throw conflict('task.state', { state: task.state, ...(await lastChange(ctx, (deal ?? task).id, STATES)) });
}

const STATES = ['task.completed', 'task.cancelled', 'task.reopened'];

/** A time is an instant; a day ends at midnight where the assignee lives. */
function dueOf(
  { dueAt, dueOn }: Pick<CreateTaskInput, 'dueAt' | 'dueOn'>,
  assignee: User,
): Pick<Task, 'dueAt' | 'dueOn'> {
  if (!dueAt === !dueOn) throw invalid('input.dueAt', 'due');
  return dueAt ? { dueAt, dueOn: null } : { dueAt: endOfDay(dueOn!, assignee.timeZone), dueOn: dueOn! };
}

/** As it was given: a day follows its assignee's midnight when he changes. */
const givenDue = ({ dueAt, dueOn }: Task) => (dueOn ? { dueOn } : { dueAt });

const dueText = ({ dueAt, dueOn }: Pick<Task, 'dueAt' | 'dueOn'>): string => dueOn ?? dueAt.toISOString();

/** Gives the work to a colleague, and with him to his team. */
async function give(ctx: Context, task: Task, assignee: User): Promise<void> {
  task.assigneeId = assignee.id;
  task.teamPath = assignee.teamId ? (await ctx.see(Team, assignee.teamId)).path : null;
}

/** Work that one cannot see cannot be done: the assignee is let into the deal. */
async function letIn(ctx: Context, deal: Deal, assignee: User): Promise<void> {
  if (!sees(await sightOf(ctx, assignee), deal.scope())) deal.shareWith(assignee.id);
}

/** Tells what happened to the task: on its deal, whose card shows what is due first now, else by itself. */
async function tell(
  ctx: Context,
  name: string,
  { deal, task, assignee }: Work & { assignee?: User },
  details: Details = {},
): Promise<Task> {
  if (deal && assignee) await letIn(ctx, deal, assignee);
  if (deal) await showNext(ctx, deal, task);
  const { id: part, kind, assigneeId } = task;
  const partVersion = name === 'task.created' ? 1 : task.version + 1;
  ctx.record(name, deal ?? task, { part, partVersion, kind, assigneeId }, { task: [null, task.title], ...details });
  return task;
}

async function showNext(ctx: Context, deal: Deal, task: Task): Promise<void> {
  const others = { dealId: deal.id, state: TaskState.OPEN, id: { $ne: task.id } };
  const other = await ctx.em.findOne(Task, others, { orderBy: { dueAt: 'asc', id: 'asc' } });
  deal.setNext(firstDue(isOpen(task) ? task : null, other));
  deal.touch(ctx.now);
}

function firstDue(a: Task | null, b: Task | null): Task | null {
  if (!a || !b) return a ?? b;
  const first = a.dueAt.getTime() - b.dueAt.getTime() || (a.id < b.id ? -1 : 1);
  return first < 0 ? a : b;
}
