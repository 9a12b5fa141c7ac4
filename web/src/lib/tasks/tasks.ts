import type { App } from '#lib/core/app.svelte.js';
import type { Outcome } from '#lib/core/command.js';
import { isSame } from '#lib/core/patch.js';
import {
  CancelTaskDocument,
  CompleteTaskDocument,
  CreateTaskDocument,
  EditTaskDocument,
  ReopenTaskDocument,
  type CreateTaskInput,
  type EditTaskInput,
} from '#lib/core/gql/graphql.js';
import { AppError } from '#lib/core/graphql.js';
import { newId } from '#lib/core/id.js';
import type { DealRow, TaskRow } from '#lib/core/rows.js';
import type { Patch } from '#lib/core/store.svelte.js';
import { instantOf, midnightAfter } from '#lib/core/zone.js';
import { momentNow, userLabel } from '#lib/deals/cards.js';

export type TaskFields = Omit<EditTaskInput, 'id' | 'version'>;

type Undo = () => Promise<Outcome>;

/** Exactly one of `dueAt` and `dueOn`. The card's next step follows at once. */
export function createTask(app: App, given: Omit<CreateTaskInput, 'id'>): { id: string; outcome: Promise<Outcome> } {
  const id = newId();
  const task = newRow(app, id, given);
  const outcome = app.commands.run({
    document: CreateTaskDocument,
    input: { ...given, id },
    about: aboutOf(task),
    overlay: [{ type: 'task', id, change: task, creates: true }, ...nextStep(app, task)],
    label: app.i18n.text.undo.taskCreated(task.title),
    undo: () => cancel(app, id),
  });
  return { id, outcome };
}

/**
 * Changes the given fields; one that somebody else has changed since the form was opened is a conflict.
 * @param opened the task as the form was opened on; without it the form counts as opened now
 */
export const editTask = (app: App, id: string, fields: TaskFields, opened?: TaskRow): Promise<Outcome> =>
  onTask(app, id, (task) => {
    const before = opened ?? task;
    return edit(app, task, fields, before, () => editBack(app, id, fields, before));
  });

/** Marks a task done, with what came of it. */
export const completeTask = (app: App, id: string, result?: string): Promise<Outcome> =>
  onTask(app, id, (task) => {
    const change = { state: 'DONE', result: result ?? null, doneAt: momentNow(app) } as const;
    return app.commands.run({
      document: CompleteTaskDocument,
      input: { id, result: result ?? null },
      about: aboutOf(task),
      overlay: overlayOf(app, task, change),
      label: app.i18n.text.undo.taskDone(task.title),
      undo: () => reopenTask(app, id),
    });
  });

export const cancelTask = (app: App, id: string): Promise<Outcome> => cancel(app, id, () => reopenTask(app, id));

function edit(app: App, task: TaskRow, fields: TaskFields, opened: TaskRow, undo?: Undo) {
  const { id, title } = task;
  return app.commands.run({
    document: EditTaskDocument,
    input: { ...fields, id },
    about: aboutOf(task),
    overlay: overlayOf(app, task, changeOf(app, task, fields)),
    base: { type: 'task', id, version: opened.version, seen: seenIn(opened, fields) },
    label: app.i18n.text.undo.taskEdited(title),
    ...(undo && { undo }),
  });
}

/** The inverse edit counts as opened right after the edit, so that what others did later is not overwritten. */
const editBack = (app: App, id: string, set: TaskFields, opened: TaskRow) =>
  onTask(app, id, (now) => {
    const made = { ...now, ...changeOf(app, opened, set) };
    const isUntouched = Object.entries(seenIn(made, set)).every(([field, value]) =>
      isSame(value, now[field as keyof TaskRow]),
    );
    const version = isUntouched ? now.version : opened.version;
    return edit(app, now, fieldsOf(opened, set), { ...made, version });
  });

const cancel = (app: App, id: string, undo?: Undo) =>
  onTask(app, id, (task) =>
    app.commands.run({
      document: CancelTaskDocument,
      input: { id },
      about: aboutOf(task),
      overlay: overlayOf(app, task, { state: 'CANCELLED' }),
      label: app.i18n.text.undo.taskCancelled(task.title),
      ...(undo && { undo }),
    }),
  );

export const reopenTask = (app: App, id: string): Promise<Outcome> =>
  onTask(app, id, (task) =>
    app.commands.run({
      document: ReopenTaskDocument,
      input: { id },
      about: aboutOf(task),
      overlay: overlayOf(app, task, { state: 'OPEN', result: null, doneAt: null }),
      label: app.i18n.text.undo.taskReopened(task.title),
    }),
  );

/** Acts on a task at once; one that has been closed to the user meanwhile is refused as the server would refuse it. */
async function onTask(app: App, id: string, act: (task: TaskRow) => Promise<Outcome>): Promise<Outcome> {
  const task = app.store.get('task', id);
  return task ? act(task) : { kind: 'refused', error: new AppError('NOT_FOUND', 'Task', { entity: 'Task', id }) };
}

/** A command on a task waits for those on its deal, whose card it changes. */
const aboutOf = ({ id, dealId }: TaskRow): string[] => (dealId ? [dealId, id] : [id]);

function overlayOf(app: App, task: TaskRow, change: Partial<TaskRow>): Patch[] {
  return [{ type: 'task', id: task.id, change }, ...nextStep(app, { ...task, ...change })];
}

/** The deal's next step once `changed` is as given: its earliest open task, as far as tasks are here. */
function nextStep(app: App, changed: TaskRow): Patch[] {
  const deal = changed.dealId && app.store.get('deal', changed.dealId);
  if (!deal) return [];
  const others = app.store.list('task').filter(({ dealId, id }) => dealId === deal.id && id !== changed.id);
  const [next] = [...others, changed, ...notHere(deal, [...others, changed])]
    .filter(({ state }) => state === 'OPEN')
    .sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
  const change: Partial<DealRow> = {
    nextTaskId: next?.id ?? null,
    nextDueAt: next?.dueAt ?? null,
    nextDueOn: next?.dueOn ?? null,
    nextKind: next?.kind ?? null,
    nextTitle: next?.title ?? null,
  };
  return [{ type: 'deal', id: deal.id, change }];
}

/** The card may know of a next task that no open panel has loaded. */
function notHere({ nextTaskId, nextDueAt, nextDueOn, nextKind, nextTitle }: DealRow, here: { id: string }[]) {
  if (!nextTaskId || !nextDueAt || here.some(({ id }) => id === nextTaskId)) return [];
  const state: TaskRow['state'] = 'OPEN';
  return [
    { id: nextTaskId, state, dueAt: nextDueAt, dueOn: nextDueOn, kind: nextKind ?? 'TODO', title: nextTitle ?? '' },
  ];
}

/** What a form sets as it is: the field of the input and that of the row are the same. */
const PLAIN = ['kind', 'title', 'text', 'priority', 'place', 'endsAt', 'remindAt'] as const;

const plainOf = (from: Partial<TaskFields>, given: TaskFields) =>
  Object.fromEntries(PLAIN.filter((field) => field in given).map((field) => [field, from[field] ?? null]));

function changeOf(app: App, task: TaskRow, fields: TaskFields): Partial<TaskRow> {
  const { assigneeId, partnerId } = fields;
  return {
    ...movedTimes(app, task, fields),
    ...plainOf(fields, fields),
    ...(assigneeId && { assignee: userLabel(app, assigneeId) }),
    ...('partnerId' in fields && { partner: partnerId ? partnerLabel(app, partnerId) : null }),
  };
}

/** As the server moves them: the end keeps the length, the reminder its distance. */
function movedTimes(app: App, task: TaskRow, { dueAt: time, dueOn }: TaskFields): Partial<TaskRow> {
  const dueAt = dueOn ? endOfDay(app, dueOn) : time;
  if (!dueAt) return {};
  const moved = Date.parse(dueAt) - Date.parse(task.dueAt);
  const isOfSameSort = !task.dueOn === !dueOn;
  const { endsAt, remindAt } = task;
  return {
    dueAt,
    dueOn: dueOn ?? null,
    endsAt: dueOn ? null : later(endsAt, moved),
    remindAt: isOfSameSort ? later(remindAt, moved) : remindAt && remindAt <= dueAt ? remindAt : null,
  };
}

const later = (at: string | null, ms: number) => at && new Date(Date.parse(at) + ms).toISOString();

const movesDue = (given: TaskFields) => 'dueAt' in given || 'dueOn' in given;

/** The input that sets the given fields as they stand in a row; what moves along with the due is set with it. */
function fieldsOf(row: TaskRow, given: TaskFields): TaskFields {
  const { assignee, partner, dueAt, dueOn, endsAt, remindAt } = row;
  return {
    ...(movesDue(given) && { ...(dueOn ? { dueOn } : { dueAt }), endsAt, remindAt }),
    ...plainOf(row, given),
    ...('assigneeId' in given && { assigneeId: assignee.id }),
    ...('partnerId' in given && { partnerId: partner?.id ?? null }),
  };
}

/** The values of the given fields, as the task shows them. The end of a day is the assignee's, so the day stands for it. */
function seenIn(row: TaskRow, given: TaskFields): Partial<TaskRow> {
  const { assignee, partner, dueAt, dueOn } = row;
  return {
    ...plainOf(row, given),
    ...('assigneeId' in given && { assignee }),
    ...('partnerId' in given && { partner }),
    ...(movesDue(given) && (dueOn ? { dueOn } : { dueOn: null, dueAt })),
  };
}

const partnerLabel = (app: App, id: string) => ({ id, name: app.store.get('partner', id)?.name ?? '' });

function newRow(app: App, id: string, given: Omit<CreateTaskInput, 'id'>): TaskRow {
  const me = app.session.me.user.id;
  return {
    id,
    version: 0,
    dealId: given.dealId ?? null,
    chainId: given.chainId ?? null,
    stageId: null,
    commitmentId: null,
    stepId: null,
    approval: false,
    kind: given.kind,
    title: given.title,
    text: given.text ?? null,
    priority: given.priority ?? 'NORMAL',
    place: given.place ?? null,
    dueAt: given.dueAt ?? endOfDay(app, given.dueOn ?? ''),
    dueOn: given.dueOn ?? null,
    endsAt: given.endsAt ?? null,
    remindAt: given.remindAt ?? null,
    checklist: [],
    partner: given.partnerId ? partnerLabel(app, given.partnerId) : null,
    mayChange: true,
    mayAnswer: false,
    assignee: userLabel(app, given.assigneeId ?? me),
    author: userLabel(app, me),
    state: 'OPEN',
    result: null,
    createdAt: momentNow(app),
    doneAt: null,
  };
}

/** A day without a time ends at midnight; until the answer in our zone, then in the assignee's. */
const endOfDay = (app: App, day: string) =>
  new Date(midnightAfter(app.i18n.zone, instantOf(app.i18n.zone, day, '12:00'))).toISOString();
