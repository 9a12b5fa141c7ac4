import type { Context } from '../core/context.js';
import { type Edit, guardEdit } from '../core/edit.js';
import { rule } from '../core/errors.js';
import { Partner } from '../partners/partner.entity.js';
import { hasAsked, type HeldStep } from '../plans/hold.service.js';
import { activeUser } from '../users/owner.service.js';
import { User } from '../users/user.entity.js';
import type { Task } from './task.entity.js';
import type { EditTaskInput } from './task.inputs.js';
import { changedTimes, dueText, type Times } from './task.times.js';
import { isOpen, lockTask, tell } from './task.work.js';
import { tellGiven } from './told.service.js';
import { give } from './work.service.js';

/** Changes a task, also its time: a move in the calendar is an edit. @throws CONFLICT task.edited, task.state; INVALID; NOT_FOUND; RULE user.inactive, task.asker, task.asked; FORBIDDEN */
export const editTask = (ctx: Context, input: EditTaskInput) =>
  ctx.change(async () => {
    const { deal, task, planned } = await lockTask(ctx, input.id, isOpen);
    const before = await ctx.see(User, task.assigneeId);
    const { assigneeId } = input;
    const assignee = assigneeId && assigneeId !== before.id ? await activeUser(ctx, assigneeId) : before;
    const next = { ...plainOf(task, input), ...changedTimes(task, input, { assignee, former: before, now: ctx.now }) };
    if (planned && assignee !== before) guardGiving(ctx, { task, planned }, assignee);
    const partnerId = await partnerOf(ctx, task, input);
    const details = await guardEdit(ctx, task, {
      version: input.version,
      edits: [
        ...PLAIN.map((field) => edit(field, task[field], next[field])),
        edit('due', dueText(task), dueText(next)),
        ...MOMENTS.filter((field) => input[field] !== undefined).map((field) =>
          edit(field, momentText(task[field]), momentText(next[field])),
        ),
        { ...edit('partnerId', task.partnerId, partnerId), ...(await partnerNames(ctx, task.partnerId, partnerId)) },
        { ...edit('assigneeId', before.id, assignee.id), old: before.name, new: assignee.name },
      ],
      verb: 'task.edited',
      whole: deal ?? task,
    });
    if (Object.keys(details).length === 0) return task;
    guardAsked(task, Object.keys(details));
    Object.assign(task, next, { partnerId });
    if (assignee.id === before.id) return tell(ctx, 'task.edited', { deal, task, assignee }, { details });
    await give(ctx, task, assignee);
    await tell(ctx, 'task.edited', { deal, task, assignee }, { details, particulars: { formerId: before.id } });
    await tellGiven(ctx, deal, task);
    return task;
  });

/** An approval is handed on by who is to answer it, and never to who has asked for it. @throws FORBIDDEN task.answer; RULE task.asker */
function guardGiving(ctx: Context, { task, planned }: Giving, { id, name }: User): void {
  if (!task.approval) return;
  ctx.authorize('answer', task);
  if (hasAsked(planned, id)) throw rule('task.asker', { user: { id, name } });
}

/** What somebody is asked to approve stays as he has read it; when and by whom it is answered may change. @throws RULE task.asked */
function guardAsked({ approval }: Task, changed: string[]): void {
  if (approval && changed.some((field) => ASKED.has(field))) throw rule('task.asked');
}

const ASKED = new Set(['kind', 'title', 'text', 'place', 'partnerId']);

interface Giving {
  task: Task;
  planned: HeldStep;
}

const PLAIN = ['kind', 'title', 'text', 'priority', 'place'] as const;
const MOMENTS = ['endsAt', 'remindAt'] as const;

type Plain = Pick<Task, (typeof PLAIN)[number]>;

/** What may not be empty stays when it is given as null; the rest is taken away by it. */
const plainOf = (task: Task, { kind, title, text, priority, place }: EditTaskInput): Plain => ({
  kind: kind ?? task.kind,
  title: title ?? task.title,
  priority: priority ?? task.priority,
  text: text === undefined ? task.text : text,
  place: place === undefined ? task.place : place,
});

async function partnerOf(ctx: Context, task: Task, { partnerId }: EditTaskInput): Promise<string | null> {
  if (partnerId === undefined || partnerId === task.partnerId) return task.partnerId;
  return partnerId && (await ctx.see(Partner, partnerId)).id;
}

async function partnerNames(ctx: Context, before: string | null, after: string | null) {
  const [old, next] = await Promise.all([before, after].map((id) => ctx.labels.of('partner', id)));
  return { old: old?.name ?? null, new: next?.name ?? null };
}

const edit = (field: string, now: string | null, next: string | null): Edit => ({
  field,
  now,
  next,
  old: now,
  new: next,
});

const momentText = (at: Times['endsAt']): string | null => at?.toISOString() ?? null;
