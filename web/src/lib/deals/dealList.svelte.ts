import { take } from '#lib/core/catalogues.js';
import { DealsDocument } from '#lib/core/gql/graphql.js';
import { AppError } from '#lib/core/graphql.js';
import type { DealRow } from '#lib/core/rows.js';
import type { Touch } from '#lib/core/store.svelte.js';
import type { BoardApp } from '#lib/deals/board.svelte.js';
import { matches, type DealFilter } from '#lib/deals/filter.js';
import { Listing, type Page } from '#lib/core/listing.svelte.js';
import { TextSearch } from '#lib/deals/textSearch.js';
import { comparing, followsNames, placeIn, type DealSort, type SortPlace } from '#lib/deals/table/sort.js';

export interface DealListOptions {
  pipelineId: string;
  filter: DealFilter;
  sort: DealSort;
  /** Deals a page. */
  first?: number;
}

const PAGE = 100;
/** Names and colours that turn may bring deals here that are not loaded. */
const RELOAD_AFTER = 1_500;

/** Deals of a pipeline under a filter, in an order: what is loaded, live. All getters are reactive. */
export class DealList {
  readonly #listing: Listing<SortPlace>;
  readonly #text = new TextSearch(
    (ids) => this.#findByText(ids),
    (id) => this.#listing.touch(id),
  );
  readonly #stops: (() => void)[];
  /** Deals that have changed while an answer is on its way. */
  readonly #meanwhile = new Set<string>();
  readonly #filter: DealFilter;
  #loads = 0;
  #reload: ReturnType<typeof setTimeout> | undefined;

  /** Loads at once and stays live until `close`. */
  constructor(
    private readonly app: BoardApp,
    readonly options: DealListOptions,
  ) {
    this.#filter = { ...options.filter, pipelineId: options.pipelineId };
    this.#listing = new Listing<SortPlace>({
      compare: comparing(options.sort),
      keyOf: (id) => this.#placeOf(id),
      isOwn: (id) => app.store.isOverlaid('deal', id),
      load: (after) => this.#load(after),
    });
    this.#stops = [
      app.store.watch((touch) => this.#onTouch(touch)),
      app.live.onReset(() => this.retry()),
      app.clock.onTick(() => this.#onTick()),
    ];
    void this.retry();
  }

  /** In order; a new array at each change. */
  get ids() {
    return this.#listing.ids;
  }

  get hasMore() {
    return this.#listing.hasMore;
  }

  get loading() {
    return this.#listing.loading;
  }

  get failed() {
    return this.#listing.failed;
  }

  more() {
    return this.#listing.more();
  }

  /** Loads the list (again); only the newest of several loads is shown. */
  async retry() {
    const load = (this.#loads += 1);
    this.#meanwhile.clear();
    this.#listing.wait();
    try {
      const page = await this.#load(null);
      if (load === this.#loads) this.#listing.show(page, [...this.#meanwhile]);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      if (load === this.#loads) this.#listing.fail(error);
    }
  }

  /** Loads on until so many deals are here, or all there are. */
  async upTo(count: number) {
    while (this.ids.length < count && this.hasMore && !this.failed) await this.more();
  }

  close() {
    for (const stop of this.#stops) stop();
    clearTimeout(this.#reload);
    this.#loads += 1;
    this.#text.close();
  }

  async #load(after: string | null): Promise<Page<SortPlace>> {
    const { sort, first = PAGE } = this.options;
    const asked = { filter: this.#filter, sort, zone: this.app.i18n.zone, first, after };
    const { deals } = await this.app.ask(DealsDocument, asked);
    this.#take(deals);
    const last = deals.nodes.at(-1);
    return {
      ids: deals.nodes.map(({ id }) => id),
      last: last && placeIn(last, sort, this.app.store),
      next: deals.next,
    };
  }

  async #findByText(ids: string[]) {
    const asked = { ids, filter: this.#filter, zone: this.app.i18n.zone, first: ids.length };
    const { deals } = await this.app.ask(DealsDocument, asked);
    this.#take(deals);
    return new Set(deals.nodes.map(({ id }) => id));
  }

  #take(page: { asOf: string; nodes: DealRow[] }) {
    this.#text.add(page.nodes.map(({ id }) => id));
    take(this.app.store, 'deal', page);
  }

  #onTouch(touch: Touch) {
    if (touch.type === 'partner' || touch.type === 'user') return this.#onName(touch);
    if (touch.type === 'pipeline' && touch.before && this.options.sort.by === 'STAGE') return this.#reloadSoon();
    if (touch.type !== 'deal') return;
    this.#meanwhile.add(touch.id);
    if (this.#filter.text && touch.cause && this.#mayBelong(touch.after)) this.#text.doubt(touch.id);
    this.#listing.touch(touch.id);
  }

  #onName({ before, after }: Touch) {
    const isRenamed = before && after && 'name' in before && 'name' in after && before.name !== after.name;
    if (isRenamed && followsNames(this.options.sort)) this.#reloadSoon();
  }

  #onTick() {
    if (!this.#filter.colours) return;
    for (const id of this.ids) this.#listing.touch(id);
    this.#reloadSoon();
  }

  #reloadSoon() {
    clearTimeout(this.#reload);
    this.#reload = setTimeout(() => void this.retry(), RELOAD_AFTER);
  }

  #placeOf(id: string): SortPlace | undefined {
    const deal = this.app.store.get('deal', id);
    const belongs = this.#mayBelong(deal) && (!this.#filter.text || this.#text.has(id));
    return deal && belongs ? placeIn(deal, this.options.sort, this.app.store) : undefined;
  }

  #mayBelong(deal: DealRow | undefined) {
    return deal !== undefined && matches(deal, this.#filter, this.app.clock.read(), this.app.i18n.zone);
  }
}
