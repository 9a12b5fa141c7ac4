import type { App } from '#lib/core/app.svelte.js';
import type { Outcome } from '#lib/core/command.js';
import { type EndKind, MergeCandidatesDocument, type MergeCandidatesQuery } from '#lib/core/gql/graphql.js';
import { type Loaded, LoadedPages } from '#lib/core/loadedPages.svelte.js';
import { Refetch } from '#lib/core/refetch.js';

export type Candidate = MergeCandidatesQuery['mergeCandidates']['nodes'][number];

const PAGE = 50;
/** All are compared with all for an answer, so others' changes are told together. */
const REST_MS = 3_000;

/** Names a pair, whichever comes first. */
export const pairKey = ({ first, second }: Pick<Candidate, 'first' | 'second'>): string => `${first.id} ${second.id}`;

/**
 * Pairs that are likely one, the likeliest first. What makes two alike is worked out over all of them, so whatever happens
 * to a record of the kind asks again for all that is loaded.
 */
export class Candidates {
  #hidden = $state.raw<ReadonlySet<string>>(new Set());
  #state = $state.raw<'loading' | 'ready' | 'failed'>('loading');
  readonly #pages: LoadedPages<Candidate>;
  readonly #refetch: Refetch<Loaded<Candidate>>;
  readonly #stops: (() => void)[];

  constructor(app: Pick<App, 'ask' | 'live'>, kind: EndKind, dismissed: boolean) {
    this.#pages = new LoadedPages({
      load: async (first, after) =>
        (await app.ask(MergeCandidatesDocument, { kind, dismissed, first, after })).mergeCandidates,
      keyOf: pairKey,
      page: PAGE,
    });
    this.#refetch = new Refetch(
      () => this.#pages.again(),
      (pairs) => {
        this.#state = 'ready';
        if (!this.#pages.take(pairs)) this.#refetch.soon();
      },
      () => (this.#state = this.#pages.rows.length > 0 ? 'ready' : 'failed'),
      REST_MS,
    );
    const entity = kind === 'PARTNER' ? 'partner' : 'person';
    this.#stops = [
      app.live.onChanges((change) => change.entity === entity && this.#refetch.soon()),
      app.live.onReset(() => this.reload()),
    ];
    void this.reload();
  }

  get rows(): Candidate[] {
    return this.#pages.rows.filter((row) => !this.#hidden.has(pairKey(row)));
  }

  get state(): 'loading' | 'ready' | 'failed' {
    return this.#state;
  }

  get hasMore(): boolean {
    return this.#pages.hasMore;
  }

  /** Whether the next page is on its way. */
  get busy(): boolean {
    return this.#pages.busy;
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

  more = (): Promise<void> => this.#pages.more();

  close(): void {
    this.#refetch.close();
    for (const stop of this.#stops) stop();
  }
}
