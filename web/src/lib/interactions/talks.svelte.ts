import type { App } from '#lib/core/app.svelte.js';
import { AppError } from '#lib/core/graphql.js';
import {
  InteractionGroupsDocument,
  UnreviewedInteractionsDocument,
  type InteractionFilter,
  type InteractionGrouping,
  type InteractionGroupsQuery,
  type UnreviewedInteractionsQuery,
} from '#lib/core/gql/graphql.js';
import { followChain, followInteractions, isAboutInteractions, isWide, type InteractionList } from './follow.svelte.js';
import type { InteractionRow } from './interactions.js';

export type Group = InteractionGroupsQuery['interactionGroups']['nodes'][number];
export type Shown = 'DUE' | 'DEFERRED' | 'ALL';
type Counts = UnreviewedInteractionsQuery['unreviewedInteractions'];

const PAGE = 50;
/** Many changes at once are counted once. */
const PAUSE_MS = 250;
const LONGEST_TIMER = 2 ** 31 - 1;

/** The screen of interactions: groups with their counts, the records of the chosen one, the chain of the chosen record. */
export class Talks {
  by = $state<InteractionGrouping>('SUBJECT');
  shown = $state<Shown>('DUE');
  mine = $state(false);
  groups = $state.raw<readonly Group[]>([]);
  moreGroups = $state.raw<string | null>(null);
  counts = $state.raw<Counts | null>(null);
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
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wake: ReturnType<typeof setTimeout> | undefined;
  #chainId: string | null = null;
  #asked = 0;

  constructor(private readonly app: App) {
    this.#stops = [
      app.live.onChanges((change) => {
        if (isAboutInteractions(change)) this.#recountSoon();
        if (isWide(change)) this.#reload();
      }),
      app.live.onReset(() => this.recount()),
    ];
    this.#renew();
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

  open(row: InteractionRow): void {
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
      const [{ interactionGroups }, { unreviewedInteractions }] = await Promise.all([
        this.app.ask(InteractionGroupsDocument, { by, filter: this.#base(), first: PAGE, after: null }),
        this.app.ask(UnreviewedInteractionsDocument, {}),
      ]);
      if (turn !== this.#asked) return;
      this.groups = interactionGroups.nodes;
      this.moreGroups = interactionGroups.next ?? null;
      this.counts = unreviewedInteractions;
      this.failed = null;
      this.#wakeAt(unreviewedInteractions.changesAt ?? null);
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
    clearTimeout(this.#wake);
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

  #reload(): void {
    void this.list?.reload();
    void this.chain?.reload();
  }

  /** What was put off comes back by itself. */
  #wakeAt(moment: string | null): void {
    clearTimeout(this.#wake);
    if (!moment) return;
    const wait = Math.max(1000, Date.parse(moment) - this.app.clock.read());
    this.#wake = setTimeout(
      () => {
        void this.recount();
        void this.list?.reload();
      },
      Math.min(wait, LONGEST_TIMER),
    );
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
    const rows = [...(this.chain?.rows ?? []), ...(this.list?.rows ?? [])];
    return rows.find((row) => row.id === id) ?? null;
  }
}
