import type { App } from '#lib/core/app.svelte.js';
import { placeOf } from '#lib/core/cursor.js';
import type { Change } from '#lib/core/feed.js';
import { OpenedPersonDocument, type OpenedPersonQuery } from '#lib/core/gql/graphql.js';
import type { AppError } from '#lib/core/graphql.js';
import { Refetch } from '#lib/core/refetch.js';
import type { EmploymentRow, Label, PersonRow } from '#lib/core/rows.js';
import type { CellProps } from '#lib/fields/cell.svelte.js';
import { RecordCells } from '#lib/fields/recordCells.js';
import { editInPlace, type PersonFields } from './persons.js';

/** One opened person: the record from the store, and what only an opened person needs, kept fresh while it is open. */
export class PersonFile {
  #details = $state.raw<OpenedPersonQuery | null>(null);
  #trouble = $state<'missing' | 'failed' | null>(null);
  /** It is here no more: whether it has been merged, and into which, is being asked. */
  #isInDoubt = $state(false);
  readonly #cells: RecordCells<PersonFields>;
  readonly #refetch: Refetch<OpenedPersonQuery>;
  readonly #stops: (() => void)[];

  constructor(
    private readonly app: App,
    readonly id: string,
  ) {
    this.#cells = new RecordCells({
      app,
      type: 'person',
      id: () => this.row?.id ?? id,
      locked: () => this.#locked(),
      edit: (fields, opened) => editInPlace(app, this.row?.id ?? id, fields, opened),
    });
    this.#refetch = new Refetch(
      () => app.ask(OpenedPersonDocument, { id }),
      (details) => this.#take(details),
      (error) => this.#fail(error),
    );
    this.#stops = [
      app.live.onChanges((change) => this.#concerns(change) && this.#refetch.soon()),
      app.live.onReset(() => this.refresh()),
    ];
    void this.refresh();
  }

  /** Also of the one that it has been merged into, whose parts its own are by then. */
  get row(): PersonRow | undefined {
    const row = this.app.store.get('person', this.#details?.person.id ?? this.id);
    return row ?? (this.#isInDoubt ? this.#details?.person : undefined);
  }

  get state(): 'loading' | 'ready' | 'missing' | 'failed' {
    if (this.row && this.#details) return 'ready';
    return this.#details ? 'missing' : (this.#trouble ?? 'loading');
  }

  /** The person that this one has been merged into: an old link leads there, and an open page when no form is open over it. */
  get mergedInto(): string | null {
    if (this.app.forms.any) return null;
    const found = this.#details?.person.id ?? this.id;
    return found === this.id ? null : found;
  }

  get owner(): Label | null {
    return this.#details?.person.owner ?? null;
  }

  get messengerIds(): readonly string[] {
    return this.#details?.person.messengerIds ?? [];
  }

  /** Roles beside the main one, under what is being changed of them here. */
  get employments(): EmploymentRow[] {
    return (this.#details?.person.employments ?? []).map((row) => this.app.store.get('employment', row.id) ?? row);
  }

  /** All data on him was erased: nothing more is written down of him. */
  get isErased(): boolean {
    return (this.#details?.person.erasedAt ?? null) !== null;
  }

  can(action: string): boolean {
    return this.#details?.person.can.includes(action) ?? false;
  }

  /** A field edited in its place. */
  cell<T>(label: string, value: T, changeOf: (value: T) => PersonFields): CellProps<T> {
    return this.#cells.of(label, value, changeOf);
  }

  /** Asks again for what did not come while the connection was away. */
  recover(): void {
    if (this.#trouble === 'failed') void this.refresh();
  }

  refresh = (): Promise<void> => this.#refetch.now();

  close(): void {
    this.#refetch.close();
    for (const stop of this.#stops) stop();
  }

  #locked(): string | undefined {
    const { persons, fields } = this.app.i18n.text;
    if (this.isErased) return persons.erased;
    return this.can('edit') ? undefined : fields.locked;
  }

  /** One that can be seen no more is gone from the page; without an answer it stays as it was. */
  #fail({ code }: AppError): void {
    this.#trouble = code === 'NOT_FOUND' || code === 'INVALID' ? 'missing' : 'failed';
    if (this.#trouble === 'missing') this.#details = null;
  }

  #take(details: OpenedPersonQuery): void {
    const { can: _can, owner: _owner, messengerIds: _ids, erasedAt: _at, employments, deals, ...row } = details.person;
    const place = placeOf(deals.asOf);
    this.app.store.put('person', row, place);
    for (const employment of employments) this.app.store.put('employment', employment, place);
    this.#details = details;
    this.#trouble = null;
    this.#isInDoubt = false;
  }

  /** A partner says on the log that it is called otherwise. */
  #concerns({ id, entity, forget }: Change): boolean {
    if (id === this.id && forget) this.#isInDoubt = true;
    const partners = [this.row?.partner, ...this.employments.map(({ partner }) => partner)];
    return (
      id === this.id || id === this.row?.id || (entity === 'partner' && partners.some((partner) => partner?.id === id))
    );
  }
}
