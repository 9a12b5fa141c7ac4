import { untrack } from 'svelte';
import type { App } from '#lib/core/app.svelte.js';
import { placeOf, type Place } from '#lib/core/cursor.js';
import { DealPapersDocument, type DealPapersQuery } from '#lib/core/gql/graphql.js';
import { Refetch } from '#lib/core/refetch.js';
import type { Rows } from '#lib/core/rows.js';
import type { Touch } from '#lib/core/store.svelte.js';

const PARTS = ['dealPerson', 'agreement', 'quote', 'order', 'payment', 'shipment'] as const;
const DOCUMENTS = ['quote', 'order', 'payment', 'shipment'] as const;
type PartType = (typeof PARTS)[number];

/** As many of each kind as a deal may have. */
const MOST = 200;

/** People and documents of one deal, kept fresh while it is open, those just made here included. */
export class DealPapers {
  #ids = $state.raw<ReadonlySet<string>>(new Set());
  #legalEntityIds = $state.raw<readonly string[]>([]);
  #gone = $state.raw<ReadonlySet<string>>(new Set());
  balances = $state.raw<DealPapersQuery['deal']['balances'] | null>(null);
  state = $state<'loading' | 'ready' | 'failed'>('loading');
  readonly #refetch: Refetch<DealPapersQuery>;
  readonly #stops: (() => void)[];

  constructor(
    private readonly app: App,
    readonly dealId: string,
  ) {
    this.#refetch = new Refetch(
      () => app.ask(DealPapersDocument, { id: dealId, zone: app.i18n.zone, most: MOST }),
      (answer) => this.#take(answer.deal),
      () => this.state === 'loading' && (this.state = 'failed'),
    );
    this.#stops = [
      app.store.watch((touch) => this.#follow(touch)),
      app.live.onChanges((change) => {
        const deal = app.store.get('deal', dealId);
        if (change.id === dealId || (change.id === deal?.partner?.id && change.particulars?.['part']))
          this.#refetch.soon();
      }),
      app.live.onReset(() => this.refresh()),
    ];
    void this.refresh();
  }

  /** Those of a kind; documents in the order of their making. */
  rows<T extends PartType>(type: T): Rows[T][] {
    return [...this.#ids]
      .filter((id) => !this.#gone.has(id))
      .map((id) => this.app.store.get(type, id))
      .filter((row) => row !== undefined)
      .sort((a, b) => (madeAt(a) < madeAt(b) ? -1 : 1));
  }

  /** Their currency is that of the deal, which therefore stays. */
  get hasDocuments(): boolean {
    return DOCUMENTS.some((type) => this.rows(type).length > 0);
  }

  get legalEntities(): Rows['legalEntity'][] {
    const ids = this.#legalEntityIds.filter((id) => !this.#gone.has(id));
    return ids.map((id) => this.app.store.get('legalEntity', id)).filter((row) => row !== undefined);
  }

  /** Hides what is being taken away until that is answered. */
  async without(id: string, command: Promise<{ kind: string }>): Promise<void> {
    this.#gone = new Set([...this.#gone, id]);
    const { kind } = await command;
    if (kind === 'ok') await this.refresh();
    this.#gone = new Set([...this.#gone].filter((other) => other !== id));
  }

  /** Asks again for what did not come while the connection was away. */
  recover(): void {
    if (untrack(() => this.state) === 'failed') void this.refresh();
  }

  async refresh(): Promise<void> {
    const isUnsent = untrack(() => this.app.store.get('deal', this.dealId)?.version === 0);
    if (!isUnsent) await this.#refetch.now();
  }

  close(): void {
    this.#refetch.close();
    for (const stop of this.#stops) stop();
  }

  #take({ people, agreements, quotes, orders, payments, shipments, legalEntities, balances }: DealPapersQuery['deal']) {
    const asOf = placeOf(people.asOf);
    const put = <T extends PartType | 'legalEntity'>(type: T, { nodes }: { nodes: Rows[T][] }): string[] => {
      for (const row of nodes) this.app.store.put(type, row, asOf);
      return nodes.map(({ id }) => id);
    };
    const known = [
      ...put('dealPerson', people),
      ...put('agreement', agreements),
      ...put('quote', quotes),
      ...put('order', orders),
      ...put('payment', payments),
      ...put('shipment', shipments),
    ];
    for (const id of this.#ids) if (!known.includes(id)) this.#forget(id, asOf);
    this.#ids = new Set([...known, ...[...this.#ids].filter((id) => this.#isUnsent(id))]);
    this.#legalEntityIds = put('legalEntity', legalEntities);
    this.balances = balances;
    this.state = 'ready';
  }

  /** Taken away: made again under the same id, it begins anew. */
  #forget(id: string, asOf: Place): void {
    for (const type of PARTS) if (this.app.store.truth(type, id)) this.app.store.forget(type, id, asOf);
  }

  #isUnsent(id: string): boolean {
    return PARTS.some((type) => this.app.store.get(type, id) && !this.app.store.truth(type, id));
  }

  #follow({ type, id, after }: Touch): void {
    if (!(PARTS as readonly string[]).includes(type) || this.#ids.has(id)) return;
    if ((after as Rows[PartType] | undefined)?.dealId === this.dealId) this.#ids = new Set([...this.#ids, id]);
  }
}

const madeAt = (row: Rows[PartType]): string => ('createdAt' in row ? row.createdAt : row.id);
