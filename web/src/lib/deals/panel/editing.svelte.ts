import type { App } from '#lib/core/app.svelte.js';
import { describeError } from '#lib/core/describeError.js';
import type { EditDealInput } from '#lib/core/gql/graphql.js';
import { heldOf, holds } from '#lib/core/patch.js';
import { ownSumOf, sumFields, type OwnSum } from '#lib/currencies/ownSum.js';
import type { CustomFieldRow, DealRow, FieldValue } from '#lib/core/rows.js';
import { assignDeal, editDeal, type DealFields } from '#lib/deals/deals.js';
import type { CellProps, Outcome } from '#lib/fields/cell.svelte.js';
import type { Choice } from '#lib/fields/pick.svelte.js';
import type { Presence } from '#lib/presence/presence.svelte.js';
import type { DealFile } from './dealFile.svelte.js';
import { cellOutcome } from './saving.js';

interface Seen {
  version: number;
  seen: Partial<DealRow>;
}

export type DealField = Exclude<keyof EditDealInput, 'id' | 'version'>;

/** What a deal whose fields are edited is asked for: it may be opened in full, or only stand in a table. */
export type EditedFile = Pick<DealFile, 'id' | 'row' | 'unsent' | 'can'>;

/** Names a part of a record. */
const of = (shown: keyof DealRow): Partial<DealRow> => ({ [shown]: undefined });

/** Gives each cell of an opened deal its value, its right to edit, who else edits it, and the way to save it. */
export class DealEditing {
  /** What the record held when each field was opened. */
  readonly #seen = new Map<string, Seen>();

  constructor(
    private readonly app: App,
    readonly file: EditedFile,
    private readonly presence: Presence,
  ) {}

  /** The record as this window shows it. */
  get deal(): DealRow {
    return this.file.row!;
  }

  /** A field whose value is sent as it is shown. */
  cell<Field extends DealField, T>(field: Field, label: string, value: T & EditDealInput[Field]): CellProps<T> {
    return {
      ...this.#frame(field, of(field as keyof DealRow)),
      label,
      value,
      save: (next) => this.#save(field, { [field]: next }),
    };
  }

  /** A field that is shown by name and sent by id. */
  pickCell(field: DealField, label: string, value: Choice | null, shown: keyof DealRow): CellProps<Choice | null> {
    return {
      ...this.#frame(field, of(shown)),
      label,
      value,
      save: (next) => this.#save(field, { [field]: next?.id ?? null }),
    };
  }

  /** What the deal comes to; of another currency the roubles follow from the rate, and nobody edits them. */
  sumCell(label: string): CellProps<OwnSum> {
    const { currency } = this.deal;
    const part = { ...of('currency'), ...of(currency === 'RUB' ? 'sum' : 'amount') };
    return {
      ...this.#frame('sum', part),
      label,
      value: ownSumOf(this.deal),
      save: (next) => this.#save('sum', sumFields(next, currency)),
    };
  }

  /** A field that the company has made itself. */
  customCell({ id, name }: CustomFieldRow): CellProps<FieldValue | null> {
    const field = `custom.${id}`;
    return {
      ...this.#frame(field, { custom: { [id]: null } }),
      label: name,
      value: this.deal.custom[id] ?? null,
      save: (value) => this.#save(field, { custom: [{ fieldId: id, value }] }),
    };
  }

  ownerCell(label: string, value: Choice): CellProps<Choice | null> {
    const { id } = this.file;
    return {
      ...this.#frame('ownerId', of('owner'), 'assign'),
      label,
      value,
      save: async (next) => (next ? this.#settle(await assignDeal(this.app, id, next.id)) : { taken: true }),
    };
  }

  /** @param part names what of the record the field shows */
  #frame(field: string, part: Partial<DealRow>, action = 'edit') {
    const editor = this.presence.editor(this.file.id, field);
    const { app, file } = this;
    const truth = app.store.truth('deal', file.id);
    return {
      locked: file.can(action) ? undefined : app.i18n.text.fields.locked,
      waiting: !file.unsent && app.commands.waits(file.id) && !(truth && holds(truth, heldOf(this.deal, part))),
      editor: editor && { name: editor.user.name, hue: editor.hue },
      onediting: (editing: boolean) => this.#tell(editing, field, part),
    };
  }

  #tell(editing: boolean, field: string, part: Partial<DealRow>): void {
    const { id } = this.file;
    const version = this.app.store.truth('deal', id)?.version;
    if (editing && version) this.#seen.set(field, { version, seen: heldOf(this.deal, part) });
    this.presence.announce({ openedId: id, editedId: editing ? id : null, editedField: editing ? field : null });
  }

  /** Saves on what was seen when the field was opened; saved again, on what is known now. */
  async #save(field: string, fields: DealFields): Promise<Outcome> {
    const opened = this.#seen.get(field);
    this.#seen.delete(field);
    return this.#settle(await editDeal(this.app, this.file.id, fields, opened));
  }

  #settle(outcome: Parameters<typeof cellOutcome>[0]): Outcome {
    return cellOutcome(outcome, (error) => describeError(error, this.app.i18n.text));
  }
}
