import type { App } from '#lib/core/app.svelte.js';
import { AppError } from '#lib/core/graphql.js';
import {
  InteractionGroupsDocument,
  InteractionsDocument,
  type InteractionFilter,
  type InteractionGrouping,
  type InteractionGroupsQuery,
} from '#lib/core/gql/graphql.js';
import { followChain, followInteractions, isAboutInteractions, isWide, type InteractionList } from './follow.svelte.js';
import type { InteractionRow } from './interactions.js';
import { Unreviewed } from './unreviewed.svelte.js';

export type Group = InteractionGroupsQuery['interactionGroups']['nodes'][number];
export type Shown = 'DUE' | 'DEFERRED' | 'ALL';

const PAGE = 50;
/** Many changes at once are counted once. */
const PAUSE_MS = 250;

/** The screen of interactions: groups with their counts, the records of the chosen one, the chain of the chosen record. */
export class Talks {
  by = $state<InteractionGrouping>('SUBJECT');
  shown = $state<Shown>('DUE');
  mine = $state(false);
  groups = $state.raw<readonly Group[]>([]);
  moreGroups = $state.raw<string | null>(null);
  failed = $state.raw<AppError | null>(null);
  groupKey = $state.raw<string | null>(null);
  rowId = $state.raw<string | null>(null);
  chosen = $state.raw<ReadonlySet<string>>(new Set());
  list = $state.raw<InteractionList>();
  chain = $state.raw<InteractionList | null>(null);

  readonly group = $derived(this.groups.find(({ key }) => key === this.groupKey) ?? null);
  readonly rows = $derived(this.list?.rows ?? []);
  /** The chosen record; it stays open when it leaves the list. */
  readonly row = $derived(this.#found(this.rowId));
  readonly chosenRows = $derived(this.rows.filter(({ id }) => this.chosen.has(id)));

  readonly #stops: (() => void)[];
  readonly #unreviewed: Unreviewed;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #chainId: string | null = null;
  /** As it was when it was opened: its chain may be long, and the list may not hold it. */
  #opened = $state.raw<InteractionRow | null>(null);
  #asked = 0;

  constructor(private readonly app: App) {
    this.#stops = [
      app.live.onChanges((change) => {
        if (isAboutInteractions(change)) this.#recountSoon();
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

  get counts() {
    return this.#unreviewed.counts;
  }

  /** What groups and records are asked by. */
  set(view: Partial<Pick<Talks, 'by' | 'shown' | 'mine'>>): void {
    if (view.by && view.by !== this.by) this.groupKey = null;
    Object.assign(this, view);
    this.#renew();
  }

  openGroup(key: string | null): void {
    this.groupKey = key;
    this.#renewList();
  }

  /** One that a link leads to; nothing when the viewer does not see it. */
  async openById(id: string): Promise<void> {
    const { interactions } = await this.app.ask(InteractionsDocument, {
      ids: [id],
      filter: null,
      first: 1,
      after: null,
    });
    const [row] = interactions.nodes;
    if (row) this.open(row);
  }

  open(row: InteractionRow): void {
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

  async recount(): Promise<void> {
    const turn = ++this.#asked;
    const { by } = this;
    try {
      const asked = { by, filter: this.#base(), first: PAGE, after: null };
      const { interactionGroups } = await this.app.ask(InteractionGroupsDocument, asked);
      if (turn !== this.#asked) return;
      this.groups = interactionGroups.nodes;
      this.moreGroups = interactionGroups.next ?? null;
      this.failed = null;
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      if (turn === this.#asked) this.failed = error;
    }
  }

  async loadMoreGroups(): Promise<void> {
    const { by, moreGroups: after } = this;
    const turn = this.#asked;
    const answer = await this.app.ask(InteractionGroupsDocument, { by, filter: this.#base(), first: PAGE, after });
    if (turn !== this.#asked) return;
    this.groups = [...this.groups, ...answer.interactionGroups.nodes];
    this.moreGroups = answer.interactionGroups.next ?? null;
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#unreviewed.close();
    for (const stop of this.#stops) stop();
    this.list?.close();
    this.chain?.close();
  }

  #renew(): void {
    void this.recount();
    this.#renewList();
  }

  #renewList(): void {
    this.unchoose();
    this.list?.close();
    this.list = followInteractions(this.app, () => ({ ...this.#base(), ...this.#within() }));
  }

  /** A part of a chain that has been split off is another chain. */
  async #reload(): Promise<void> {
    await Promise.all([this.list?.reload(), this.chain?.reload()]);
    const { row } = this;
    if (row && row.chainId !== this.#chainId) this.open(row);
  }

  #recountSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.recount(), PAUSE_MS);
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
    if (by === 'RESPONSIBLE') return { responsibleIds: [group.key] };
    if (group.key === '') return { noContact: true };
    return group.personId ? { personId: group.personId } : { participant: group.key };
  }

  #found(id: string | null): InteractionRow | null {
    const opened = this.#opened ? [this.#opened] : [];
    const rows = [...(this.chain?.rows ?? []), ...(this.list?.rows ?? []), ...opened];
    return rows.find((row) => row.id === id) ?? null;
  }
}
