import type { App } from '#lib/core/app.svelte.js';
import { placeOf } from '#lib/core/cursor.js';
import type { Change } from '#lib/core/feed.js';
import { OpenedPartnerDocument, type OpenedPartnerQuery } from '#lib/core/gql/graphql.js';
import type { AppError } from '#lib/core/graphql.js';
import { Refetch } from '#lib/core/refetch.js';
import type { AgreementRow, EmploymentRow, PartnerRow, PersonRow } from '#lib/core/rows.js';
import type { CellProps } from '#lib/fields/cell.svelte.js';
import { RecordCells } from '#lib/fields/recordCells.js';
import { editPartner, type PartnerFields } from './partners.js';

/** As many legal sides, people and agreements are shown; the full card of a partner will page them. */
const MOST = 100;

/** A legal side with its accounts, and with what it was called and where it stood before. */
export type LegalSide = OpenedPartnerQuery['partner']['legalEntities']['nodes'][number];

/** One opened partner: its record from the store, and what only an opened partner needs, kept fresh while it is open. */
export class PartnerFile {
  #details = $state.raw<OpenedPartnerQuery | null>(null);
  #trouble = $state<'missing' | 'failed' | null>(null);
  /** It is here no more: whether it has been merged, and into which, is being asked. */
  #isInDoubt = $state(false);
  readonly #cells: RecordCells<PartnerFields>;
  readonly #refetch: Refetch<OpenedPartnerQuery>;
  readonly #stops: (() => void)[];

  constructor(
    private readonly app: App,
    readonly id: string,
  ) {
    this.#cells = new RecordCells({
      app,
      type: 'partner',
      id: () => this.row?.id ?? id,
      locked: () => (this.can('edit') ? undefined : app.i18n.text.fields.locked),
      edit: (fields, opened) => editPartner(app, this.row?.id ?? id, fields, opened),
    });
    this.#refetch = new Refetch(
      () => app.ask(OpenedPartnerDocument, { id, most: MOST }),
      (details) => this.#take(details),
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

  get legalEntities(): LegalSide[] {
    return this.#details?.partner.legalEntities.nodes ?? [];
  }

  get agreements(): AgreementRow[] {
    return this.#details?.partner.agreements.nodes ?? [];
  }

  get persons(): PersonRow[] {
    return this.#details?.persons.nodes ?? [];
  }

  /** Who was there, or is beside a main role elsewhere. */
  get employments(): EmploymentRow[] {
    return this.#details?.partner.employments.nodes ?? [];
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

  #fail(code: AppError['code']): void {
    this.#trouble = code === 'NOT_FOUND' || code === 'INVALID' ? 'missing' : 'failed';
    if (this.#trouble === 'missing') this.#isInDoubt = false;
  }

  #take(details: OpenedPartnerQuery): void {
    const {
      can: _can,
      hasContact: _hasContact,
      legalEntities,
      agreements: _,
      employments: _others,
      ...row
    } = details.partner;
    const place = placeOf(legalEntities.asOf);
    this.app.store.put('partner', row, place);
    for (const { bankAccounts } of legalEntities.nodes)
      for (const account of bankAccounts.nodes) this.app.store.put('bankAccount', account, place);
    this.#details = details;
    this.#trouble = null;
    this.#isInDoubt = false;
  }

  /** People do not say on the log whom they work for, so any of them may have come or gone. */
  #concerns({ id, entity, name, forget }: Change): boolean {
    if (id === this.id && forget) this.#isInDoubt = true;
    if (id === this.id || id === this.row?.id || id === this.row?.parent?.id || entity === 'person') return true;
    return name?.startsWith('agreement.') === true && this.app.store.get('deal', id)?.partner?.id === this.id;
  }
}
