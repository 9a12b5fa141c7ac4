import type { App } from '#lib/core/app.svelte.js';
import type { AppError } from '#lib/core/graphql.js';
import {
  InteractionGroupsDocument,
  InteractionsDocument,
  type InteractionFilter,
  type InteractionGrouping,
  type InteractionGroupsQuery,
} from '#lib/core/gql/graphql.js';
import { Refetch } from '#lib/core/refetch.js';
import { followChain, followInteractions, isAboutInteractions, isWide, type InteractionList } from './follow.svelte.js';
import type { InteractionRow } from './interactions.js';
import { Unreviewed } from './unreviewed.svelte.js';

export type Group = InteractionGroupsQuery['interactionGroups']['nodes'][number];
export type Shown = 'DUE' | 'DEFERRED' | 'ALL';

interface Counted {
  groups: readonly Group[];
  hasMore: boolean;
}

const PAGE = 50;

/** The screen of interactions: groups with their counts, the records of the chosen one, the chain of the chosen record. */
export class Talks {
  by = $state<InteractionGrouping>('SUBJECT');
  shown = $state<Shown>('DUE');
  mine = $state(false);
  groups = $state.raw<readonly Group[]>([]);
  hasMoreGroups = $state.raw(false);
  failed = $state.raw<AppError | null>(null);
  /** The chosen one, as it was then: it stays chosen when nothing of it is left to be shown. */
  group = $state.raw<Group | null>(null);
  rowId = $state.raw<string | null>(null);
  chosen = $state.raw<ReadonlySet<string>>(new Set());
  list = $state.raw<InteractionList>();
  chain = $state.raw<InteractionList | null>(null);

  readonly rows = $derived(this.list?.rows ?? []);
  /** The chosen record; it stays open when it leaves the list. */
  readonly row = $derived(this.#found(this.rowId));
  readonly chosenRows = $derived(this.rows.filter(({ id }) => this.chosen.has(id)));

  readonly #stops: (() => void)[];
  readonly #unreviewed: Unreviewed;
  readonly #recount: Refetch<Counted>;
  /** How many groups are to be here. */
  #wanted = PAGE;
  #chainId: string | null = null;
  /** As it was when it was opened: its chain may be long, and the list may not hold it. */
  #opened = $state.raw<InteractionRow | null>(null);
  /** What a link leads to, until something is opened. */
  #linked: string | null = null;
  #isClosed = false;

  constructor(private readonly app: App) {
    this.#recount = new Refetch(
      () => this.#count(),
      (counted) => this.#take(counted),
      (error) => (this.failed = error),
    );
    this.#stops = [
      app.live.onChanges((change) => {
        if (isAboutInteractions(change)) this.#recount.soon();
        if (isWide(change)) void this.#reload();
      }),
      app.live.onReset(() => this.recount()),
    ];
    this.#unreviewed = new Unreviewed(app, () => {
      void this.recount();
      void this.list?.reload();
    });
    this.#renew();
  }

  /** A group stays chosen when nothing of it is left to be shown, but then it does not stand among the others. Reactive. */
  get isGroupUnlisted(): boolean {
    return this.group !== null && this.groups.every(({ key }) => key !== this.group?.key);
  }

  get counts() {
    return this.#unreviewed.counts;
  }

  /** What groups and records are asked by. Neither the chosen group nor the opened record outlives it: both may be out of it. */
  set(view: Partial<Pick<Talks, 'by' | 'shown' | 'mine'>>): void {
    Object.assign(this, view, { group: null });
    this.shut();
    this.#renew();
  }

  /** What one of us has to review, or nobody yet, as the report counts it. */
  showUnhandledOf(responsible: Group['responsible']): void {
    this.set({ by: 'RESPONSIBLE', shown: 'DUE', mine: false });
    const empty = { total: 0, unreviewed: 0, lastAt: '', name: null, personId: null, kind: null };
    this.openGroup({ ...empty, key: responsible?.id ?? '', deal: null, chain: null, responsible });
  }

  openGroup(group: Group | null): void {
    this.group = group;
    this.shut();
    this.#renewList();
  }

  /** One that a link leads to; nothing when the viewer does not see it. */
  async openById(id: string): Promise<void> {
    this.#linked = id;
    const { interactions } = await this.app.ask(InteractionsDocument, {
      ids: [id],
      filter: null,
      first: 1,
      after: null,
    });
    const [row] = interactions.nodes;
    if (id !== this.#linked) return;
    this.#linked = null;
    if (row) this.open(row);
  }

  open(row: InteractionRow): void {
    if (this.#isClosed) return;
    this.#linked = null;
    this.#opened = row;
    this.rowId = row.id;
    if (row.chainId === this.#chainId) return;
    this.#chainId = row.chainId;
    this.chain?.close();
    this.chain = followChain(this.app, row.chainId);
  }

  /** Back to the list, where one pane is seen at a time. */
  shut(): void {
    this.rowId = null;
  }

  /** The first of the list, where there is room for it beside the list and nothing else is chosen or on its way. */
  openFirst(): void {
    const [first] = this.rows;
    if (first && !this.row && !this.#linked) this.open(first);
  }

  /** The record after the chosen one, or before it. */
  step(by: 1 | -1): void {
    const at = this.rows.findIndex(({ id }) => id === this.rowId);
    const next = this.rows[at < 0 ? 0 : at + by];
    if (next) this.open(next);
  }

  choose(id: string, isChosen: boolean): void {
    const others = [...this.chosen].filter((other) => other !== id);
    this.chosen = new Set(isChosen ? [...others, id] : others);
  }

  unchoose(): void {
    this.chosen = new Set();
  }

  recount(): Promise<void> {
    return this.#recount.now();
  }

  loadMoreGroups(): Promise<void> {
    this.#wanted = this.groups.length + PAGE;
    return this.recount();
  }

  close(): void {
    this.#isClosed = true;
    this.#recount.close();
    this.#unreviewed.close();
    for (const stop of this.#stops) stop();
    this.list?.close();
    this.chain?.close();
  }

  #renew(): void {
    this.#wanted = PAGE;
    void this.recount();
    this.#renewList();
  }

  #renewList(): void {
    this.unchoose();
    this.list?.close();
    const filter = { ...this.#base(), ...this.#within() };
    this.list = followInteractions(this.app, filter);
  }

  /** A part of a chain that has been split off is another chain. */
  async #reload(): Promise<void> {
    await Promise.all([this.list?.reload(), this.chain?.reload()]);
    if (this.#isClosed) return;
    const { row } = this;
    if (row && row.chainId !== this.#chainId) this.open(row);
  }

  /** As many groups as are wanted; one that moved from page to page meanwhile counts once. */
  async #count(): Promise<Counted> {
    const [by, filter] = [this.by, this.#base()];
    const groups = new Map<string, Group>();
    let after: string | null = null;
    do {
      const { interactionGroups }: InteractionGroupsQuery = await this.app.ask(InteractionGroupsDocument, {
        by,
        filter,
        first: PAGE,
        after,
      });
      for (const group of interactionGroups.nodes) groups.set(group.key, group);
      after = interactionGroups.next ?? null;
    } while (after !== null && groups.size < this.#wanted);
    return { groups: [...groups.values()], hasMore: after !== null };
  }

  #take({ groups, hasMore }: Counted): void {
    this.groups = groups;
    this.hasMoreGroups = hasMore;
    this.failed = null;
  }

  #base(): InteractionFilter {
    return {
      ...(this.shown !== 'ALL' && { states: [this.shown] }),
      ...(this.mine && { responsibleIds: [this.app.session.me.user.id] }),
    };
  }

  #within(): InteractionFilter {
    const { group, by } = this;
    if (!group) return {};
    if (by === 'SUBJECT') return group.deal ? { dealId: group.deal.id } : { chainId: group.chain?.id ?? group.key };
    if (by === 'KIND') return { kinds: group.kind ? [group.kind] : [] };
    if (by === 'RESPONSIBLE') return group.key ? { responsibleIds: [group.key] } : { withoutResponsible: true };
    if (group.key === '') return { noContact: true };
    return group.personId ? { personId: group.personId } : { participant: group.key };
  }

  #found(id: string | null): InteractionRow | null {
    const opened = this.#opened ? [this.#opened] : [];
    const rows = [...(this.chain?.rows ?? []), ...(this.list?.rows ?? []), ...opened];
    return rows.find((row) => row.id === id) ?? null;
  }
}
