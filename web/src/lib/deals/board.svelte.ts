import type { App } from '#lib/core/app.svelte.js';
import { take } from '#lib/core/catalogues.js';
import {
  BoardColumnDocument,
  BoardDocument,
  DealsDocument,
  LeadsDocument,
  WatchHeadsDocument,
  type BoardQuery,
} from '#lib/core/gql/graphql.js';
import { AppError } from '#lib/core/graphql.js';
import type { DealRow, LeadRow, StageRow } from '#lib/core/rows.js';
import type { Touch } from '#lib/core/store.svelte.js';
import { Arrivals, arrivalIn } from '#lib/deals/arrivals.js';
import { Column, compareCards, type CardPlace } from '#lib/deals/column.js';
import { matches, type DealFilter } from '#lib/deals/filter.js';
import { Heads, shareOf } from '#lib/deals/heads.svelte.js';
import { probabilityOf, signsOf } from '#lib/deals/probability.js';
import { Listing, type Page } from '#lib/core/listing.svelte.js';
import { TextSearch } from '#lib/deals/textSearch.js';

export type { Arrival } from '#lib/deals/arrivals.js';
export type { Column } from '#lib/deals/column.js';
export type { Head } from '#lib/deals/heads.svelte.js';

/** What a board needs of the app; the socket and the server behind it may be anything. */
export type BoardApp = Pick<App, 'ask' | 'store'> & {
  clock: Pick<App['clock'], 'read' | 'onTick'>;
  live: Pick<App['live'], 'watch' | 'onReset'>;
  session: Pick<App['session'], 'clientId'>;
  i18n: Pick<App['i18n'], 'zone'>;
  rates: Pick<App['rates'], 'of'>;
};

export interface BoardOptions {
  pipelineId: string;
  filter: DealFilter;
  /** Cards a page. */
  first?: number;
}

/** Fills the screen; the rest of a column comes in larger pages while one scrolls. */
const FIRST_PAGE = 30;
const NEXT_PAGE = 100;
/** When colours flip under a colour filter, cards that are not here may come to belong here. */
const RELOAD_AFTER_FLIP = 1_500;

/** The board of one pipeline under one filter: what is loaded, in order, live. All getters are reactive. */
export class Board {
  #columns = $state.raw<readonly Column[]>([]);
  #loading = $state.raw(true);
  #failed = $state.raw<AppError>();
  readonly #heads: Heads;
  readonly #leads: Listing<LeadRow>;
  readonly #arrivals = new Arrivals();
  readonly #text = new TextSearch(
    (ids) => this.#findByText(ids),
    (id) => this.#settle(id),
  );
  readonly #stops: (() => void)[];
  /** Records that have changed while an answer is on its way. */
  readonly #meanwhile = new Set<string>();
  #loads = 0;
  #reload: ReturnType<typeof setTimeout> | undefined;

  /** Loads at once and stays live until `close`. */
  constructor(
    private readonly app: BoardApp,
    private readonly options: BoardOptions,
  ) {
    const { store, live, clock, i18n } = app;
    const { pipelineId, filter } = options;
    this.#heads = new Heads(store, (deal) => this.#shareOf(deal));
    this.#leads = this.#newLeads();
    this.#arrangeColumns();
    this.#stops = [
      store.watch((touch) => this.#onTouch(touch)),
      live.onReset(() => this.#loadAnew()),
      live.watch(WatchHeadsDocument, { pipelineId, filter, zone: i18n.zone }, (frame) =>
        this.#heads.take(frame.boardHeads),
      ),
      clock.onTick(() => this.#onTick()),
    ];
    void this.retry();
  }

  get filter() {
    return this.options.filter;
  }

  get pipeline() {
    return this.app.store.get('pipeline', this.options.pipelineId);
  }

  get columns() {
    return this.#columns;
  }

  get total() {
    return this.#heads.total;
  }

  /** Ids of open leads, longest waiting first; the filter does not concern them. */
  get leads() {
    return this.#leads.ids;
  }

  get leadHead() {
    return this.#heads.leads;
  }

  get leadsHaveMore() {
    return this.#leads.hasMore;
  }

  /** True until the first answer. */
  get loading() {
    return this.#loading;
  }

  get failed() {
    return this.#failed;
  }

  deal(id: string): DealRow | undefined {
    return this.app.store.get('deal', id);
  }

  lead(id: string): LeadRow | undefined {
    return this.app.store.get('lead', id);
  }

  column(stageId: string) {
    return this.#columns.find(({ stage }) => stage.id === stageId);
  }

  /** Who brought this card here, for 8 s. */
  arrival(id: string) {
    return this.#arrivals.of(id);
  }

  moreLeads() {
    return this.#leads.more();
  }

  /** Loads the board (again); a failure is told by `failed`, unless a newer load has begun meanwhile. */
  async retry() {
    const load = this.#loads + 1;
    try {
      await this.#load();
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      if (load !== this.#loads) return;
      this.#failed = error;
      for (const { listing } of this.#columns) listing.fail(error);
    }
  }

  close() {
    for (const stop of this.#stops) stop();
    clearTimeout(this.#reload);
    this.#loads += 1;
    this.#heads.close();
    this.#arrivals.close();
    this.#text.close();
  }

  #loadAnew() {
    this.#heads.doubt();
    return this.#load();
  }

  /** Only the newest of several loads is shown. @throws AppError */
  async #load() {
    const load = (this.#loads += 1);
    this.#failed = undefined;
    this.#meanwhile.clear();
    const { pipelineId, filter, first = FIRST_PAGE } = this.options;
    const { board } = await this.app.ask(BoardDocument, { pipelineId, filter, first, zone: this.app.i18n.zone });
    if (load === this.#loads) this.#show(board);
  }

  #show({ pipeline, columns, leads, heads, asOf }: BoardQuery['board']) {
    const { store } = this.app;
    const others = [...this.#meanwhile];
    take(store, 'pipeline', { asOf, nodes: [pipeline] });
    take(store, 'lead', leads);
    for (const { deals } of columns) this.#takeDeals(deals);
    this.#arrangeColumns();
    this.#heads.takeAnswer(heads);
    this.#leads.show(leadPage(leads), others);
    for (const { stage, deals } of columns) this.column(stage.id)?.listing.show(cardPage(deals), others);
    this.#loading = false;
  }

  #takeDeals(page: { asOf: string; nodes: DealRow[] }) {
    this.#text.add(page.nodes.map(({ id }) => id));
    take(this.app.store, 'deal', page);
  }

  #arrangeColumns() {
    const stages = this.pipeline?.stages ?? [];
    this.#columns = stages.map((stage) => this.column(stage.id) ?? this.#newColumn(stage));
  }

  #newColumn(stage: StageRow) {
    const stageNow = () => this.pipeline?.stages.find(({ id }) => id === stage.id) ?? stage;
    const listing = new Listing<CardPlace>({
      compare: compareCards,
      keyOf: (id) => this.#placeIn(stage.id, id),
      isOwn: (id) => this.app.store.isOverlaid('deal', id),
      load: (after) => this.#loadCards(stage.id, after),
    });
    return new Column(stageNow, this.#heads, listing, () => this.retry());
  }

  #newLeads() {
    return new Listing<LeadRow>({
      compare: compareLeads,
      keyOf: (id) => this.#waitingLead(id),
      isOwn: (id) => this.app.store.isOverlaid('lead', id),
      load: (after) => this.#loadLeads(after),
    });
  }

  async #loadCards(stageId: string, after: string) {
    const { filter } = this.options;
    const asked = { stageId, filter, zone: this.app.i18n.zone, first: this.#nextPage, after };
    const { boardColumn } = await this.app.ask(BoardColumnDocument, asked);
    this.#takeDeals(boardColumn);
    return cardPage(boardColumn);
  }

  async #loadLeads(after: string) {
    const { leads } = await this.app.ask(LeadsDocument, { first: this.#nextPage, after });
    take(this.app.store, 'lead', leads);
    return leadPage(leads);
  }

  async #findByText(ids: string[]) {
    const { filter } = this.options;
    const { deals } = await this.app.ask(DealsDocument, { ids, filter, zone: this.app.i18n.zone, first: ids.length });
    take(this.app.store, 'deal', deals);
    return new Set(deals.nodes.map(({ id }) => id));
  }

  #onTouch(touch: Touch) {
    if (touch.type === 'pipeline' && touch.id === this.options.pipelineId) return this.#onPipeline(touch.cause);
    if (touch.type !== 'deal' && touch.type !== 'lead') return;
    this.#meanwhile.add(touch.id);
    if (touch.type === 'lead') return this.#leads.touch(touch.id);
    if (this.options.filter.text && touch.cause && this.#mayBelong(touch.after)) this.#text.doubt(touch.id);
    this.#heads.touch(touch);
    this.#settle(touch.id);
    const arrival = arrivalIn(touch, this.app.session.clientId, this.pipeline);
    if (arrival) this.#arrivals.note(touch.id, arrival);
  }

  /** With other stages or gates every card has come another part of its way. */
  #onPipeline(cause: Touch['cause']) {
    this.#arrangeColumns();
    if (cause) void this.retry();
  }

  /** The card comes, goes or moves, in whatever columns that concerns. */
  #settle(id: string) {
    for (const { listing } of this.#columns) listing.touch(id);
  }

  #onTick() {
    if (!this.options.filter.colours) return;
    for (const { listing } of this.#columns) for (const id of listing.ids) listing.touch(id);
    clearTimeout(this.#reload);
    this.#reload = setTimeout(() => void this.retry(), RELOAD_AFTER_FLIP);
  }

  /** What is put off, accepted or rejected does not stand in the column. */
  #waitingLead(id: string): LeadRow | undefined {
    const lead = this.lead(id);
    return lead?.state === 'OPEN' ? lead : undefined;
  }

  #placeIn(stageId: string, id: string): CardPlace | undefined {
    const deal = this.deal(id);
    return deal?.stageId === stageId && this.#belongs(deal) ? deal : undefined;
  }

  #shareOf(deal: DealRow) {
    if (!this.#belongs(deal)) return undefined;
    const stage = this.pipeline?.stages.find(({ id }) => id === deal.stageId);
    const probability = probabilityOf(signsOf(deal, stage, this.app.rates));
    return shareOf(deal, probability, this.app.clock.read(), this.app.i18n.zone);
  }

  #belongs(deal: DealRow) {
    return this.#mayBelong(deal) && (!this.options.filter.text || this.#text.has(deal.id));
  }

  #mayBelong(deal: DealRow | undefined) {
    const { pipelineId, filter } = this.options;
    return deal?.pipelineId === pipelineId && matches(deal, filter, this.app.clock.read(), this.app.i18n.zone);
  }

  get #nextPage() {
    return this.options.first ?? NEXT_PAGE;
  }
}

const cardPage = ({ nodes, next }: { nodes: DealRow[]; next: string | null }): Page<CardPlace> => ({
  ids: nodes.map(({ id }) => id),
  last: nodes.at(-1),
  next,
});

const leadPage = ({ nodes, next }: { nodes: LeadRow[]; next: string | null }): Page<LeadRow> => ({
  ids: nodes.map(({ id }) => id),
  last: nodes.at(-1),
  next,
});

/** Who has waited longest stands on top, as the server pages them. */
function compareLeads(a: LeadRow, b: LeadRow) {
  if (a.receivedAt !== b.receivedAt) return a.receivedAt < b.receivedAt ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
