import type { App } from '#lib/core/app.svelte.js';
import type { DealRow, TaskRow } from '#lib/core/rows.js';
import { wallTime } from '#lib/fields/zone.js';
import { TaskDraft } from './draft.svelte.js';
import { cancelTask, completeTask, createTask, editTask } from './tasks.js';
import { nextWorkday } from './when.js';

type Mode =
  | { is: 'rest' }
  | { is: 'closing'; taskId: string }
  | { is: 'editing'; taskId: string; draft: TaskDraft; start: 'title' | 'when' }
  /** `after` tells that a step has just been done and the next one is asked for. */
  | { is: 'composing'; draft: TaskDraft; after: boolean };

/** What is being done with the steps of one deal: one form at a time. */
export class StepDesk {
  mode = $state.raw<Mode>({ is: 'rest' });

  constructor(
    private readonly app: App,
    private readonly deal: () => DealRow,
  ) {}

  rest(): void {
    this.mode = { is: 'rest' };
  }

  compose(title = '', after = false): void {
    const draft = this.#draft();
    draft.title = title;
    draft.assigneeId = this.deal().owner.id;
    draft.choose({ day: nextWorkday(wallTime(this.app.clock.read(), this.app.i18n.zone).day), time: '10:00' });
    this.mode = { is: 'composing', draft, after };
  }

  edit(task: TaskRow, start: 'title' | 'when'): void {
    this.mode = { is: 'editing', taskId: task.id, draft: this.#draft().fill(task), start };
  }

  close(task: TaskRow): void {
    this.mode = { is: 'closing', taskId: task.id };
  }

  /** Closes the task, then asks for the next step. */
  complete(task: TaskRow, result: string | undefined): void {
    void completeTask(this.app, task.id, result);
    this.compose('', true);
  }

  cancel(task: TaskRow): void {
    void cancelTask(this.app, task.id);
    this.rest();
  }

  /** Saves the open form. A task without words is named after its kind. */
  save(): void {
    if (this.mode.is !== 'composing' && this.mode.is !== 'editing') return;
    const { draft } = this.mode;
    const due = draft.due();
    if (!due) return;
    const { kind, assigneeId } = draft;
    const fields = { kind, assigneeId, title: draft.title.trim() || this.app.i18n.text.tasks.kind[kind], ...due };
    if (this.mode.is === 'editing') void editTask(this.app, this.mode.taskId, fields);
    else void createTask(this.app, { dealId: this.deal().id, ...fields }).outcome;
    this.rest();
  }

  #draft(): TaskDraft {
    const { i18n, clock } = this.app;
    return new TaskDraft(i18n.formats, i18n.zone, () => wallTime(clock.read(), i18n.zone).day);
  }
}
