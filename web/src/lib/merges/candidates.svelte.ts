import { untrack } from 'svelte';
import type { App } from '#lib/core/app.svelte.js';
import type { Outcome } from '#lib/core/command.js';
import { type EndKind, MergeCandidatesDocument, type MergeCandidatesQuery } from '#lib/core/gql/graphql.js';
import { AppError } from '#lib/core/graphql.js';
import { Refetch } from '#lib/core/refetch.js';

export type Candidate = MergeCandidatesQuery['mergeCandidates']['nodes'][number];

const PAGE = 50;
/** The most that one question may ask for. */
const MOST = 200;
/** So many are asked for again; those after them by "more". */
const KEPT = 1_000;
/** All are compared with all for an answer, so others' changes are told together. */
const REST_MS = 3_000;

interface Loaded {
  rows: Candidate[];
  next: string | null;
  /** How many were to come. */
  wanted: number;
}

/** Names a pair, whichever comes first. */
export const pairKey = ({ first, second }: Pick<Candidate, 'first' | 'second'>): string => `${first.id} ${second.id}`;

/**
 * Pairs that are likely one, the likeliest first. What makes two alike is worked out over all of them, so whatever happens
 * to a record of the kind asks again for all that is loaded.
 */
export class Candidates {
  #hidden = $state.raw<ReadonlySet<string>>(new Set());
  #rows = $state.raw<readonly Candidate[]>([]);
  #next = $state.raw<string | null>(null);
  #state = $state.raw<'loading' | 'ready' | 'failed'>('loading');
  #busy = $state.raw(false);
  readonly #refetch: Refetch<Loaded>;
  readonly #stops: (() => void)[];

  constructor(
    private readonly app: Pick<App, 'ask' | 'live'>,
    private readonly kind: EndKind,
    private readonly dismissed: boolean,
  ) {
    this.#refetch = new Refetch(
      () => this.#loadAgain(),
      (loaded) => this.#take(loaded),
      () => (this.#state = this.#rows.length > 0 ? 'ready' : 'failed'),
      REST_MS,
    );
    const entity = kind === 'PARTNER' ? 'partner' : 'person';
    this.#stops = [
      app.live.onChanges((change) => change.entity === entity && this.#refetch.soon()),
      app.live.onReset(() => this.reload()),
    ];
    void this.reload();
  }

  readonly rows: readonly Candidate[] = $derived(this.#rows.filter((row) => !this.#hidden.has(pairKey(row))));

  get state(): 'loading' | 'ready' | 'failed' {
    return this.#state;
  }

  get hasMore(): boolean {
    return this.#next !== null;
  }

  /** Whether the next page is on its way. */
  get busy(): boolean {
    return this.#busy;
  }

  /** Hides a pair that is being put away or brought back; refused, it stands there again. */
  async without(pair: Candidate, command: Promise<Outcome>): Promise<void> {
    const key = pairKey(pair);
    this.#hidden = new Set([...this.#hidden, key]);
    await command;
    await this.reload();
    this.#hidden = new Set([...this.#hidden].filter((other) => other !== key));
  }

  reload = (): Promise<void> => this.#refetch.now();

  async more(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    try {
      await this.#loadNext();
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
    } finally {
      this.#busy = false;
    }
  }

  close(): void {
    this.#refetch.close();
    for (const stop of this.#stops) stop();
  }

  /** What has been asked for anew meanwhile counts more: it goes on from where that ends. */
  async #loadNext(): Promise<void> {
    for (let after = this.#next; after !== null; after = this.#next) {
      const { nodes, next } = (await this.#ask(PAGE, after)).mergeCandidates;
      if (this.#next === after) return this.#show([...this.#rows, ...nodes], next ?? null);
    }
  }

  /** All that is loaded, a page at a time. */
  async #loadAgain(): Promise<Loaded> {
    const wanted = untrack(() => Math.min(KEPT, Math.max(PAGE, this.#rows.length)));
    const rows: Candidate[] = [];
    let after: string | null = null;
    do {
      const asked: MergeCandidatesQuery = await this.#ask(Math.min(MOST, wanted - rows.length), after);
      const { nodes, next } = asked.mergeCandidates;
      rows.push(...nodes);
      after = next ?? null;
    } while (after !== null && rows.length < wanted);
    return { rows, next: after, wanted };
  }

  #take({ rows, next, wanted }: Loaded): void {
    // Another page has come meanwhile: this is not all that is loaded by now.
    if (wanted < Math.min(KEPT, this.#rows.length)) return this.#refetch.soon();
    this.#show(rows, next);
  }

  #ask(first: number, after: string | null): Promise<MergeCandidatesQuery> {
    return this.app.ask(MergeCandidatesDocument, { kind: this.kind, dismissed: this.dismissed, first, after });
  }

  /** Each once: a pair may become likelier while its page is on its way. */
  #show(rows: readonly Candidate[], next: string | null): void {
    this.#rows = [...new Map(rows.map((row) => [pairKey(row), row])).values()];
    this.#next = next;
    this.#state = 'ready';
  }
}
