import { untrack } from 'svelte';
import type { App } from '#lib/core/app.svelte.js';
import { placeOf } from '#lib/core/cursor.js';
import { TimelineDocument, type TimelineEntryRowFragment, type TimelineKind } from '#lib/core/gql/graphql.js';
import { AppError } from '#lib/core/graphql.js';
import { Refetch } from '#lib/core/refetch.js';
import type { CommentRow } from '#lib/core/rows.js';
import { concerns, type Story } from './concerns.js';

export type TimelineEntry = TimelineEntryRowFragment;

/** Entries a page. */
const PAGE = 30;
/** The most that one question may ask for. */
const MOST = 200;

/** All that is loaded, asked for again. */
interface Loaded {
  entries: readonly TimelineEntry[];
  /** How far it was loaded when it was asked for; nothing was yet, when this is the first page. */
  until: string | null;
  isFirst: boolean;
  next: string | null;
}

/**
 * What happened to a deal, a partner or a person. Lines of the log come between those that frames tell of, and an interaction stands
 * where it was held, so a change asks again for all that is loaded, once for a burst: what is shown is what a fresh load
 * would show.
 */
export class Timeline {
  #entries = $state.raw<readonly TimelineEntry[]>([]);
  #pinnedId = $state.raw<string | null>(null);
  /** Where the next, older page begins; null at the beginning of the story. */
  #older = $state.raw<string | null>(null);
  #kinds = $state.raw<readonly TimelineKind[] | null>(null);
  state = $state<'loading' | 'ready' | 'failed'>('loading');
  busy = $state(false);
  /** How often the story has begun anew: pages asked for before belong to another one. */
  #beginnings = 0;
  readonly #refetch: Refetch<Loaded>;
  readonly #stops: (() => void)[];

  /** Newest first, with what has just been said here. */
  readonly entries: readonly TimelineEntry[] = $derived.by(() => this.#shown());
  /** What stands above all. */
  readonly pinned: CommentRow | null = $derived.by(() => this.#pinnedNow());

  constructor(
    private readonly app: Pick<App, 'ask' | 'store' | 'live'>,
    readonly wholeId: string,
  ) {
    this.#refetch = new Refetch(
      () => this.#loadAll(),
      (loaded) => this.#take(loaded),
      () => (this.state = 'failed'),
    );
    this.#stops = [
      app.live.onChanges((change) => concerns(this.#story(), change) && this.#refetch.soon()),
      app.live.onReset(() => this.refresh()),
    ];
  }

  get hasOlder(): boolean {
    return this.#older !== null;
  }

  /** Shows only these kinds; null = all. */
  show(kinds: readonly TimelineKind[] | null): void {
    this.#kinds = kinds;
    this.#begin();
    void this.refresh();
  }

  /** Asks again for all that is loaded, the first page at least. */
  refresh(): Promise<void> {
    return this.#refetch.now();
  }

  /** Asks again for what did not come while the connection was away. */
  recover(): void {
    if (this.state === 'failed') void this.refresh();
  }

  /** Loads the page before. */
  async more(): Promise<void> {
    if (this.busy || this.#older === null) return;
    this.busy = true;
    const beginning = this.#beginnings;
    try {
      const { nodes, next } = await this.#load({ first: PAGE, after: this.#older, until: null });
      if (beginning !== this.#beginnings) return;
      const known = new Set(this.#entries.map(({ id }) => id));
      this.#entries = [...this.#entries, ...nodes.filter(({ id }) => !known.has(id))];
      this.#older = next;
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      if (beginning === this.#beginnings) this.state = 'failed';
    } finally {
      this.busy = false;
    }
  }

  close(): void {
    this.#refetch.close();
    for (const stop of this.#stops) stop();
  }

  #begin(): void {
    this.#beginnings += 1;
    this.#entries = [];
    this.#older = null;
    this.state = 'loading';
  }

  async #loadAll(): Promise<Loaded> {
    const until = untrack(() => this.#older);
    const first = untrack(() => (this.#entries.length > 0 ? MOST : PAGE));
    let page = await this.#load({ first, after: null, until });
    const entries = [...page.nodes];
    // More than one question holds has been loaded, or has come meanwhile.
    while (page.next && first === MOST) {
      page = await this.#load({ first, after: page.next, until });
      entries.push(...page.nodes);
    }
    return { entries, until, isFirst: first === PAGE, next: page.next };
  }

  #take({ entries, until, isFirst, next }: Loaded): void {
    // The page before has come meanwhile: this is not all that is loaded by now.
    if (until !== this.#older) return this.#refetch.soon();
    if (isFirst) this.#older = next;
    this.#entries = entries;
    this.state = 'ready';
  }

  async #load(part: { first: number; after: string | null; until: string | null }) {
    const { wholeId } = this;
    const kinds = this.#kinds && [...this.#kinds];
    const { timeline, pinnedComment } = await this.app.ask(TimelineDocument, { wholeId, kinds, ...part });
    const asOf = placeOf(timeline.asOf);
    const comments = [
      ...timeline.nodes.flatMap(({ comment }) => comment ?? []),
      ...(pinnedComment ? [pinnedComment] : []),
    ];
    for (const comment of comments) this.app.store.put('comment', comment, asOf);
    const promised = timeline.nodes.flatMap(({ interaction }) => interaction?.commitments ?? []);
    for (const row of promised) this.app.store.put('commitment', row, asOf);
    this.#pinnedId = pinnedComment?.id ?? null;
    return { nodes: timeline.nodes, next: timeline.next ?? null };
  }

  #story(): Story {
    const { app, wholeId } = this;
    const isOfPerson = app.store.get('person', wholeId) !== undefined;
    const isOfPartner = !isOfPerson && app.store.get('deal', wholeId) === undefined;
    return { store: app.store, wholeId, isOfPartner, isOfPerson, entries: this.#entries };
  }

  #shown(): readonly TimelineEntry[] {
    const known = this.#entries.map((entry) => this.#fresh(entry));
    const said = this.#isShown('COMMENT') ? this.#saidHere() : [];
    return said.length > 0 ? [...said, ...known].sort(newestFirst) : known;
  }

  /** With the comment as it is now, under what has been done to it here. */
  #fresh(entry: TimelineEntry): TimelineEntry {
    const comment = entry.comment && this.app.store.get('comment', entry.comment.id);
    return comment ? { ...entry, comment } : entry;
  }

  /** Comments of this window that the server has not listed yet. */
  #saidHere(): TimelineEntry[] {
    const listed = new Set(this.#entries.map(({ id }) => id));
    const oldest = this.#older === null ? '' : (this.#entries.at(-1)?.at ?? '');
    return this.app.store
      .list('comment')
      .filter((comment) => isOf(comment, this.wholeId) && !listed.has(comment.id) && comment.createdAt > oldest)
      .map(asEntry);
  }

  #isShown(kind: TimelineKind): boolean {
    return this.#kinds === null || this.#kinds.includes(kind);
  }

  #pinnedNow(): CommentRow | null {
    const here = this.app.store.list('comment').find((comment) => comment.pinned && isOf(comment, this.wholeId));
    const told = this.#pinnedId === null ? undefined : this.app.store.get('comment', this.#pinnedId);
    return here ?? (told?.pinned ? told : null);
  }
}

const isOf = ({ dealId, partnerId }: CommentRow, wholeId: string): boolean => (dealId ?? partnerId) === wholeId;

const asEntry = (comment: CommentRow): TimelineEntry => ({
  id: comment.id,
  kind: 'COMMENT',
  at: comment.createdAt,
  linked: false,
  comment,
  deal: null,
  file: null,
  interaction: null,
  happening: null,
  files: [],
});

const newestFirst = (a: TimelineEntry, b: TimelineEntry): number =>
  Date.parse(b.at) - Date.parse(a.at) || (a.id < b.id ? 1 : -1);
