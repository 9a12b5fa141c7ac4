import type { App } from '#lib/core/app.svelte.js';
import { placeOf } from '#lib/core/cursor.js';
import { Doubts } from '#lib/core/doubts.js';
import type { Change } from '#lib/core/feed.js';
import { FollowedList } from '#lib/core/followedList.svelte.js';
import {
  PartnerChildrenDocument,
  PartnerCountDocument,
  PartnerDealsDocument,
  PartnersDocument,
} from '#lib/core/gql/graphql.js';
import type { AppError } from '#lib/core/graphql.js';
import { Refetch } from '#lib/core/refetch.js';
import type { DealRow, PartnerRow } from '#lib/core/rows.js';
import type { SoughtPartners } from './sought.js';

const PARTNERS = 50;
/** The server answers no more. */
const MOST_AT_ONCE = 200;
const DEALS = 10;
const CHILDREN = 10;

type Named = Pick<PartnerRow, 'name' | 'id'>;

/** What stands right under a partner, by name. */
export const followChildren = (app: App, parentId: string): FollowedList<PartnerRow, Named> =>
  new FollowedList<PartnerRow, Named>(app.live, {
    load: async (after) => {
      const { children } = (await app.ask(PartnerChildrenDocument, { id: parentId, first: CHILDREN, after })).partner;
      for (const row of children.nodes) app.store.put('partner', row, placeOf(children.asOf));
      return children;
    },
    again: async (ids) =>
      ids.flatMap((id) => app.store.get('partner', id) ?? []).filter(({ parent }) => parent?.id === parentId),
    touched: ({ entity, id }) => (entity === 'partner' ? [id] : []),
    keyOf: (row) => row,
    compare: byName,
  });

/** All that is asked for is one count. */
const COUNT = 'count';

/**
 * Partners by name of those that are sought, and how many there are. Their records travel in the log, so nothing is asked
 * again of a list of all; whether one is sought the server knows, which has their requisites and people.
 */
export class PartnerList {
  #isKnown = $state(false);
  #counted = $state.raw<number | null>(null);
  readonly #list: FollowedList<PartnerRow, Named>;
  readonly #counts: Doubts<number>;
  readonly #reloads: Refetch<void>;
  readonly #stop: () => void;

  constructor(
    private readonly app: App,
    private readonly sought: SoughtPartners,
  ) {
    this.#counts = new Doubts(
      async () => (await app.ask(PartnerCountDocument, this.#asked())).partnerCount,
      (_, count) => (this.#counted = count),
    );
    this.#list = new FollowedList<PartnerRow, Named>(app.live, {
      load: (after) => this.#load(after),
      again: (ids) => this.#again(ids),
      touched: ({ entity, id }) => (entity === 'partner' ? [id] : []),
      keyOf: (row) => row,
      compare: byName,
    });
    this.#reloads = new Refetch(
      () => this.#list.reload(),
      () => undefined,
    );
    this.#stop = app.live.onChanges((change) => this.#follow(change));
  }

  get rows(): readonly PartnerRow[] {
    return this.#list.rows;
  }

  get hasMore(): boolean {
    return this.#list.hasMore;
  }

  get loading(): boolean {
    return this.#list.loading;
  }

  get failed(): AppError | undefined {
    return this.#list.failed;
  }

  /** How many there are in all, as far as the server counts them; null = it is not known yet. */
  get count(): number | null {
    if (this.hasMore) return this.#counted;
    return this.#isKnown ? this.rows.length : null;
  }

  more = (): Promise<void> => this.#list.more();
  reload = (): Promise<void> => this.#list.reload();

  close(): void {
    this.#stop();
    this.#counts.close();
    this.#reloads.close();
    this.#list.close();
  }

  async #load(after: string | null) {
    // One that begins anew shows as much as before, as far as one answer goes.
    const first = after === null ? Math.min(Math.max(PARTNERS, this.#list?.rows.length ?? 0), MOST_AT_ONCE) : PARTNERS;
    const page = await this.#ask({ first, after });
    this.#isKnown = true;
    if (after === null && page.next) this.#counts.add(COUNT);
    return page;
  }

  async #again(ids: string[]): Promise<PartnerRow[]> {
    if (Object.keys(this.sought).length === 0) return ids.flatMap((id) => this.app.store.get('partner', id) ?? []);
    return (await this.#ask({ ids, first: ids.length })).nodes;
  }

  async #ask(page: { first: number; after?: string | null; ids?: string[] }) {
    const { partners } = await this.app.ask(PartnersDocument, { ...this.#asked(), ...page });
    for (const row of partners.nodes) this.app.store.put('partner', row, placeOf(partners.asOf));
    return partners;
  }

  #asked() {
    const { text = null, ...filter } = this.sought;
    return { text, filter };
  }

  /** Whoever gets or loses a telephone does not say for whom he works, so it may be the only contact of any partner. */
  #follow({ entity }: Change): void {
    if (entity === 'partner' && this.hasMore) this.#counts.add(COUNT);
    if (entity === 'person' && this.sought.noContact) this.#reloads.soon();
  }
}

const collator = new Intl.Collator('ru');
const byName = (a: Named, b: Named): number =>
  collator.compare(a.name, b.name) || (a.id < b.id ? -1 : Number(a.id > b.id));

/** Deals of one partner, the newest first. */
export const followDeals = (app: App, partnerId: string): FollowedList<DealRow, number> =>
  new FollowedList<DealRow, number>(app.live, {
    load: async (after) => {
      const { deals } = (await app.ask(PartnerDealsDocument, { id: partnerId, first: DEALS, after })).partner;
      for (const row of deals.nodes) app.store.put('deal', row, placeOf(deals.asOf));
      return deals;
    },
    again: async (ids) =>
      ids.flatMap((id) => app.store.get('deal', id) ?? []).filter((row) => row.partner?.id === partnerId),
    touched: ({ entity, id }) => (entity === 'deal' ? [id] : []),
    keyOf: ({ number }) => number,
    compare: (a, b) => b - a,
  });
