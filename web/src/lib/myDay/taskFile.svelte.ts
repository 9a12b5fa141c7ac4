import type { App } from '#lib/core/app.svelte.js';
import type { Outcome } from '#lib/core/command.js';
import { placeOf } from '#lib/core/cursor.js';
import { describeError } from '#lib/core/describeError.js';
import { TasksDocument, type TasksQuery } from '#lib/core/gql/graphql.js';
import { AppError } from '#lib/core/graphql.js';
import type { TaskRow } from '#lib/core/rows.js';
import { cellOutcome } from '#lib/deals/panel/saving.js';
import type { CellProps } from '#lib/fields/cell.svelte.js';
import { editTask, type TaskFields } from '#lib/tasks/tasks.js';

/** What an approval asks for. */
const ASKED = new Set(['kind', 'title', 'text', 'place', 'partnerId']);

/** An opened task: loaded anew whenever the log tells of it, edited field by field. */
export class TaskFile {
  state = $state.raw<'loading' | 'ready' | 'missing' | 'failed'>('loading');
  readonly #stops: (() => void)[];

  constructor(
    private readonly app: App,
    private readonly id: string,
  ) {
    this.#stops = [
      app.live.onChanges((change) => {
        if (change.particulars?.['part'] === id || (change.forget && change.id === this.row?.dealId)) void this.load();
      }),
      app.live.onReset(() => this.load()),
    ];
    if (this.row) this.state = 'ready';
    void this.load();
  }

  get row(): TaskRow | undefined {
    return this.app.store.get('task', this.id);
  }

  load = async (): Promise<void> => {
    try {
      const { tasks } = await this.app.ask(TasksDocument, { ids: [this.id], first: 1 });
      this.#take(tasks);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      this.state = this.row ? 'ready' : 'failed';
    }
  };

  /** A field edited in its place. */
  cell<T>(label: string, value: T, fieldsOf: (value: T) => TaskFields): CellProps<T> {
    return {
      label,
      value,
      placeholder: this.app.i18n.text.myDay.none,
      locked: this.#mayEdit(() => fieldsOf(value)) ? undefined : this.app.i18n.text.fields.locked,
      waiting: this.app.commands.waits(this.id) && this.app.live.state !== 'online',
      save: async (wanted) =>
        cellOutcome(await this.#edit(fieldsOf(wanted)), (error) => describeError(error, this.app.i18n.text)),
    };
  }

  close(): void {
    for (const stop of this.#stops) stop();
  }

  /** What somebody is asked to approve stays as he has read it. */
  #mayEdit(fieldsOf: () => TaskFields): boolean {
    if (!this.row?.mayChange || this.row.state !== 'OPEN') return false;
    return !this.row.approval || !Object.keys(fieldsOf()).some((field) => ASKED.has(field));
  }

  #take({ nodes: [found], asOf }: TasksQuery['tasks']): void {
    const place = placeOf(asOf);
    if (!found) this.app.store.forget('task', this.id, place);
    this.state = this.row ? 'ready' : 'missing';
    if (!found) return;
    const { deal, ...row } = found;
    if (deal) this.app.store.put('deal', deal, place);
    this.app.store.put('task', row, place);
    this.state = 'ready';
  }

  #edit(fields: TaskFields): Promise<Outcome> {
    return editTask(this.app, this.id, fields);
  }
}
