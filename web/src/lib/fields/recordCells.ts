import type { App } from '#lib/core/app.svelte.js';
import type { Outcome } from '#lib/core/command.js';
import { describeError } from '#lib/core/describeError.js';
import { holds } from '#lib/core/patch.js';
import type { RowType } from '#lib/core/rows.js';
import { cellOutcome } from '#lib/deals/panel/saving.js';
import type { CellProps } from './cell.svelte.js';

/** What stood in a field when it was opened. */
export interface Opened<Fields> {
  version: number;
  seen: Fields;
}

interface EditedRecord<Fields> {
  app: App;
  type: RowType;
  /** The record as it is by now: one that has been merged is the one that stays. */
  id: () => string;
  /** Words why nothing of it may be edited. */
  locked: () => string | undefined;
  edit: (fields: Fields, opened: Opened<Fields> | undefined) => Promise<Outcome>;
}

/** Fields of one record, each edited in its place over what it held when it was opened. */
export class RecordCells<Fields> {
  readonly #opened = new Map<string, { id: string; over: Opened<Fields> }>();

  constructor(private readonly record: EditedRecord<Fields>) {}

  of<T>(label: string, value: T, changeOf: (value: T) => Fields): CellProps<T> {
    const { app, type, locked, edit } = this.record;
    return {
      label,
      value,
      locked: locked(),
      waiting: this.#waits(changeOf(value)),
      onediting: (isOpen) => {
        const id = this.record.id();
        const version = app.store.truth(type, id)?.version;
        if (isOpen && version) this.#opened.set(label, { id, over: { version, seen: changeOf(value) } });
      },
      save: async (wanted) => {
        const opened = this.#opened.get(label);
        this.#opened.delete(label);
        const isMerged = opened !== undefined && opened.id !== this.record.id();
        if (isMerged && !this.#holds(opened.over.seen)) return { changedBy: null };
        const over = isMerged ? undefined : opened?.over;
        return cellOutcome(await edit(changeOf(wanted), over), (error) => describeError(error, app.i18n.text));
      },
    };
  }

  /** Whether what a field shows is not what the server has: a change of another field does not make it wait. */
  #waits(shown: Fields): boolean {
    const { app, id } = this.record;
    if (!app.commands.waits(id()) || app.live.state === 'online') return false;
    return !this.#holds(shown);
  }

  /** Whether the server has these values, as far as is known. */
  #holds(values: Fields): boolean {
    const truth = this.record.app.store.truth(this.record.type, this.record.id());
    return truth === undefined || holds<object>(truth, values as object);
  }
}
