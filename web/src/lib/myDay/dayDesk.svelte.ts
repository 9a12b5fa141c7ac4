import type { App } from '#lib/core/app.svelte.js';
import type { Outcome } from '#lib/core/command.js';
import type { TaskRow } from '#lib/core/rows.js';
import type { Day } from '#lib/fields/day.js';
import { instantOf, wallTime, type WallTime } from '#lib/fields/zone.js';
import { tellDealRefusal } from '#lib/deals/refusal.js';
import { TaskDraft } from '#lib/tasks/draft.svelte.js';
import { cancelTask, completeTask, createTask, editTask } from '#lib/tasks/tasks.js';
import { nextWorkday, type When } from '#lib/tasks/when.js';
import type { Toasts } from '#lib/ui/toasts.svelte.js';
import { readQuickTask, type QuickTask } from './quickTask.js';

/** What is asked about one line of the list. */
type Mode =
  | { is: 'rest' }
  | { is: 'closing'; task: TaskRow }
  /** Its deal would remain without a next step. */
  | { is: 'asking'; task: TaskRow }
  | { is: 'composing'; task: TaskRow; draft: TaskDraft };

/** What is being done with the tasks of a day: one question at a time. */
export class DayDesk {
  mode = $state.raw<Mode>({ is: 'rest' });
  /** Done in this window since the screen was opened, with when; they stay in sight, struck through. */
  done = $state.raw<ReadonlyMap<string, TaskRow>>(new Map());

  constructor(private readonly room: { app: App; toasts: Toasts }) {}

  rest = (): void => {
    this.mode = { is: 'rest' };
  };

  close(task: TaskRow): void {
    this.mode = { is: 'closing', task };
  }

  /** Done; then the next step is asked for, when the deal has none any more. */
  complete(task: TaskRow, result: string): void {
    const outcome = completeTask(this.room.app, task.id, result || undefined);
    this.#tell(task.title, outcome);
    void outcome.then(({ kind }) => kind !== 'ok' && this.#forgetDone(task.id));
    this.settle(task);
  }

  /** Has just been done here, by itself or with the contact that it planned. */
  settle(task: TaskRow): void {
    const { app } = this.room;
    this.done = new Map([...this.done, [task.id, task]]);
    const deal = task.dealId ? app.store.get('deal', task.dealId) : undefined;
    const lacksStep = deal?.status === 'IN_WORK' && deal.nextTaskId === null;
    this.mode = lacksStep ? { is: 'asking', task } : { is: 'rest' };
  }

  /** The step after a done one: of a kind, at a usual time. */
  follow(task: TaskRow, kind: TaskRow['kind'], when: When): void {
    const { app } = this.room;
    const title = app.i18n.text.tasks.kind[kind];
    const { dealId } = task;
    this.#tell(
      title,
      createTask(app, { dealId, kind, title, assigneeId: task.assignee.id, ...this.#due(when) }).outcome,
    );
    this.rest();
  }

  /** A step of one's own wording. */
  compose(task: TaskRow): void {
    const { i18n } = this.room.app;
    const today = this.#today();
    const draft = new TaskDraft(i18n.language, i18n.zone, () => this.#today());
    draft.assigneeId = task.assignee.id;
    draft.choose({ day: nextWorkday(today), time: '10:00' });
    this.mode = { is: 'composing', task, draft };
  }

  saveComposed(): void {
    const { mode } = this;
    const due = mode.is === 'composing' ? mode.draft.due() : null;
    if (mode.is !== 'composing' || !due) return;
    const { kind, assigneeId } = mode.draft;
    const title = mode.draft.title.trim() || this.room.app.i18n.text.tasks.kind[kind];
    const given = { dealId: mode.task.dealId, kind, assigneeId, title, ...due };
    this.#tell(title, createTask(this.room.app, given).outcome);
    this.rest();
  }

  move(task: TaskRow, when: When): void {
    this.#tell(task.title, editTask(this.room.app, task.id, this.#due(when)));
  }

  /** Makes a meeting or a call as long as it was, at another instant. */
  moveTo(task: TaskRow, at: number): void {
    this.#tell(task.title, editTask(this.room.app, task.id, { dueAt: new Date(at).toISOString() }));
  }

  cancel(task: TaskRow): void {
    this.#tell(task.title, cancelTask(this.room.app, task.id));
  }

  /** A line in plain words; without a time it is due today. @returns whether there was anything to add */
  add(line: string): boolean {
    const { title, kind, when } = this.read(line);
    if (!title) return false;
    const given = { kind, title, ...this.#due(when) };
    this.#tell(title, createTask(this.room.app, given).outcome);
    return true;
  }

  /** As a line is understood: what nothing is said of is due today. */
  read(line: string): QuickTask & { when: When } {
    const now = this.#now();
    const task = readQuickTask(line, now);
    return { ...task, when: task.when ?? { day: now.day, time: null } };
  }

  #due({ day, time }: When) {
    return time === null ? { dueOn: day } : { dueAt: instantOf({ day, time }, this.room.app.i18n.zone) };
  }

  #now(): WallTime {
    const { clock, i18n } = this.room.app;
    return wallTime(clock.read(), i18n.zone);
  }

  #today(): Day {
    return this.#now().day;
  }

  #forgetDone(id: string): void {
    this.done = new Map([...this.done].filter(([known]) => known !== id));
  }

  #tell(what: string, outcome: Promise<Outcome>): void {
    void tellDealRefusal(this.room, what, outcome);
  }
}
