import type { App } from '#lib/core/app.svelte.js';
import type { Outcome } from '#lib/core/command.js';
import type { AppError } from '#lib/core/graphql.js';
import type { DealRow, TaskRow } from '#lib/core/rows.js';
import { tellDealRefusal } from '#lib/deals/refusal.js';
import { wallTime } from '#lib/fields/zone.js';
import type { Toasts } from '#lib/ui/toasts.svelte.js';
import { TaskDraft } from './draft.svelte.js';
import { offeredTo, type Offered } from './offered.js';
import { refusalWords } from './refusalWords.js';
import { cancelTask, completeTask, createTask, editTask } from './tasks.js';
import { nextWorkday } from './when.js';

/** `refusal` = why the server did not take the form, which is open again with all that was typed. */
type Form = { refusal?: string } & (
  | { is: 'closing'; task: TaskRow; result: string }
  /** `task` as the form was opened on, or as the last refusal told it. */
  | { is: 'editing'; task: TaskRow; draft: TaskDraft; start: 'title' | 'when' }
  /** `after` tells that a step has just been done and the next one is asked for. */
  | { is: 'composing'; draft: TaskDraft; after: boolean }
);

/** What is being done with the steps of one deal: one form at a time. */
export class StepDesk {
  mode = $state.raw<Form | { is: 'rest' }>({ is: 'rest' });
  /** Refused while another form was open: each is back when that one is left. */
  #refused: Form[] = [];
  #isClosed = false;

  constructor(
    private readonly room: { app: App; toasts: Toasts },
    private readonly deal: () => DealRow,
  ) {}

  /** The deal whose steps they are. */
  get dealId(): string {
    return this.deal().id;
  }

  /** Kinds of steps as the deal's stage offers them. Reactive. */
  get offered(): Offered {
    const deal = this.deal();
    return offeredTo(deal, this.room.app.store.get('pipeline', deal.pipelineId));
  }

  rest(): void {
    this.mode = this.#refused.shift() ?? { is: 'rest' };
  }

  /** @param kind what is asked for; else what the stage offers first */
  compose(title = '', after = false, kind = this.offered.first[0]): void {
    const draft = this.#draft();
    draft.kind = kind ?? draft.kind;
    draft.title = title;
    draft.assigneeId = this.deal().owner.id;
    const { clock, i18n } = this.room.app;
    draft.choose({ day: nextWorkday(wallTime(clock.read(), i18n.zone).day), time: '10:00' });
    this.mode = { is: 'composing', draft, after };
  }

  edit(task: TaskRow, start: 'title' | 'when'): void {
    this.mode = { is: 'editing', task, draft: this.#draft().fill(task), start };
  }

  close(task: TaskRow): void {
    this.mode = { is: 'closing', task, result: '' };
  }

  /** Closes the task, then asks for the next step. */
  complete(task: TaskRow, result: string): void {
    const outcome = completeTask(this.room.app, task.id, result || undefined);
    void this.#settle({ is: 'closing', task, result }, result || task.title, outcome);
    this.follow();
  }

  /** A step has been done: the next one is asked for. */
  follow(): void {
    this.compose('', true);
  }

  cancel(task: TaskRow): void {
    void tellDealRefusal(this.room, task.title, cancelTask(this.room.app, task.id));
    this.rest();
  }

  /** Saves the open form. A task without words is named after its kind. */
  save(): void {
    const form = this.mode;
    if (form.is !== 'composing' && form.is !== 'editing') return;
    const { draft } = form;
    if (form.is === 'editing' && !draft.isTouched) return this.rest();
    draft.title = draft.title.trim() || this.room.app.i18n.text.tasks.kind[draft.kind];
    const outcome = form.is === 'editing' ? this.#change(form.task, draft) : this.#create(draft);
    if (!outcome) return;
    void this.#settle(form, draft.title, outcome);
    this.rest();
  }

  /** The panel is left: what is refused from now on can only be told. */
  leave(): void {
    this.#isClosed = true;
  }

  #create(draft: TaskDraft): Promise<Outcome> | null {
    const due = draft.due();
    const { kind, assigneeId, title } = draft;
    return due && createTask(this.room.app, { dealId: this.deal().id, kind, assigneeId, title, ...due }).outcome;
  }

  #change(task: TaskRow, draft: TaskDraft): Promise<Outcome> | null {
    const changes = draft.changes();
    return changes && editTask(this.room.app, task.id, changes, task);
  }

  /** A refused form comes back as it was left; what is being typed in another one meanwhile is not disturbed. */
  async #settle(form: Form, what: string, answer: Promise<Outcome>): Promise<void> {
    const outcome = await answer;
    if (outcome.kind === 'ok') return;
    if (this.#isClosed) return tellDealRefusal(this.room, what, answer);
    const back = { ...onWhatIsKnown(form, outcome.error), refusal: refusalWords(this.room.app, outcome.error) };
    if (this.#isIdle) {
      this.mode = back;
      return;
    }
    this.#refused.push(back);
    return tellDealRefusal(this.room, what, answer);
  }

  get #isIdle(): boolean {
    return this.mode.is === 'rest' || (this.mode.is === 'composing' && this.mode.after && !this.mode.draft.title);
  }

  #draft(): TaskDraft {
    const { i18n, clock } = this.room.app;
    return new TaskDraft(i18n.language, i18n.zone, () => wallTime(clock.read(), i18n.zone).day);
  }
}

/** A conflict has told what the others changed: saved again, the form is meant over that. */
const onWhatIsKnown = (form: Form, { details }: AppError): Form => {
  const version = details['version'];
  if (form.is !== 'editing' || typeof version !== 'number') return form;
  return { ...form, task: { ...form.task, version } };
};
