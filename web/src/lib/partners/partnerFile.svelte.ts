import type { App } from '#lib/core/app.svelte.js';
import { placeOf } from '#lib/core/cursor.js';
import type { Change } from '#lib/core/feed.js';
import { OpenedPartnerDocument, type OpenedPartnerQuery } from '#lib/core/gql/graphql.js';
import type { AppError } from '#lib/core/graphql.js';
import { Refetch } from '#lib/core/refetch.js';
import type { PartnerRow } from '#lib/core/rows.js';
import type { CellProps } from '#lib/fields/cell.svelte.js';
import { RecordCells } from '#lib/fields/recordCells.js';
import { partnerTold } from '#lib/persons/partnerTold.js';
import { PAGE, PartnerParts, type PartsLoaded } from './partnerParts.js';
import { editPartner, type PartnerFields } from './partners.js';

interface Answer {
  details: OpenedPartnerQuery;
  parts: PartsLoaded;
}

/** One opened partner: its record from the store, and what only an opened partner needs, kept fresh while it is open. */
export class PartnerFile {
  #details = $state.raw<OpenedPartnerQuery | null>(null);
  #trouble = $state<'missing' | 'failed' | null>(null);
  /** It is here no more: whether it has been merged, and into which, is being asked. */
  #isInDoubt = $state(false);
  readonly parts: PartnerParts;
  readonly #cells: RecordCells<PartnerFields>;
  readonly #refetch: Refetch<Answer>;
  readonly #stops: (() => void)[];

  constructor(
    private readonly app: App,
    readonly id: string,
  ) {
    this.parts = new PartnerParts(app, id);
    this.#cells = new RecordCells({
      app,
      type: 'partner',
      id: () => this.row?.id ?? id,
      locked: () => (this.can('edit') ? undefined : app.i18n.text.fields.locked),
      edit: (fields, opened) => editPartner(app, this.row?.id ?? id, fields, opened),
    });
    this.#refetch = new Refetch(
      () => this.#ask(),
      (answer) => this.#take(answer),
      ({ code }) => this.#fail(code),
    );
    this.#stops = [
      app.live.onChanges((change) => this.#concerns(change) && this.#refetch.soon()),
      app.live.onReset(() => this.refresh()),
    ];
    void this.refresh();
  }

  /** Also of the one that it has been merged into, whose parts its own are by then. */
  get row(): PartnerRow | undefined {
    const row = this.app.store.get('partner', this.#details?.partner.id ?? this.id);
    return row ?? (this.#isInDoubt ? this.#details?.partner : undefined);
  }

  get state(): 'loading' | 'ready' | 'missing' | 'failed' {
    if (this.row && this.#details) return 'ready';
    return this.#details ? 'missing' : (this.#trouble ?? 'loading');
  }

  /** The partner that this one has been merged into: an old link leads there, and an open page when no form is open over it. */
  get mergedInto(): string | null {
    if (this.app.forms.any) return null;
    const found = this.#details?.partner.id ?? this.id;
    return found === this.id ? null : found;
  }

  /** Whether anybody can be called or written to there; not known = yes, so that nothing is marked by mistake. */
  get hasContact(): boolean {
    return this.#details?.partner.hasContact ?? true;
  }

  can(action: string): boolean {
    return this.#details?.partner.can.includes(action) ?? false;
  }

  /** A field edited in its place. */
  cell<T>(label: string, value: T, changeOf: (value: T) => PartnerFields): CellProps<T> {
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

  async #ask(): Promise<Answer> {
    const details = await this.app.ask(OpenedPartnerDocument, { id: this.id, most: PAGE });
    return { details, parts: await this.parts.again(details) };
  }

  #fail(code: AppError['code']): void {
    this.#trouble = code === 'NOT_FOUND' || code === 'INVALID' ? 'missing' : 'failed';
    if (this.#trouble === 'missing') this.#isInDoubt = false;
  }

  #take({ details, parts }: Answer): void {
    const {
      can: _can,
      hasContact: _hasContact,
      legalEntities,
      agreements: _,
      employments: _others,
      ...row
    } = details.partner;
    this.app.store.put('partner', row, placeOf(legalEntities.asOf));
    if (!this.parts.take(parts)) this.#refetch.soon();
    this.#details = details;
    this.#trouble = null;
    this.#isInDoubt = false;
  }

  #concerns(change: Change): boolean {
    const { id, entity, name, forget } = change;
    if (id === this.id && forget) this.#isInDoubt = true;
    if (this.#isCalled(id) || id === this.row?.parent?.id) return true;
    if (entity === 'person') return this.#mayShow(change);
    return name?.startsWith('agreement.') === true && this.app.store.get('deal', id)?.partner?.id === this.id;
  }

  /** A merge does not say for whom works whoever stays, nor its undoing. */
  #mayShow(change: Change): boolean {
    const { people, employments } = this.parts;
    if (people.rows.some(({ id }) => id === change.id)) return true;
    if (employments.rows.some(({ personId }) => personId === change.id)) return true;
    return /^person\.(merged|tookOver|parted|restored)$/.test(change.name ?? '') || this.#isCalled(partnerTold(change));
  }

  /** Also by the id of the one that it has been merged into. */
  #isCalled = (id: string | null | undefined): boolean => id === this.id || (id != null && id === this.row?.id);
}
