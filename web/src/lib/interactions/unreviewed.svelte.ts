import type { App } from '#lib/core/app.svelte.js';
import { Doubts } from '#lib/core/doubts.js';
import { UnreviewedInteractionsDocument, type UnreviewedInteractionsQuery } from '#lib/core/gql/graphql.js';
import { isAboutInteractions } from './follow.svelte.js';

type Counts = UnreviewedInteractionsQuery['unreviewedInteractions'];

/** All that is asked for is one answer. */
const COUNTS = 'counts';
const LONGEST_TIMER = 2 ** 31 - 1;

/** How much waits for the viewer's review: live, and again when what was put off comes back. */
export class Unreviewed {
  counts = $state.raw<Counts | null>(null);
  readonly #doubts: Doubts<Counts>;
  readonly #stops: (() => void)[];
  #wake: ReturnType<typeof setTimeout> | undefined;

  /** @param returned is told when something that was put off has come back by itself. */
  constructor(
    private readonly app: Pick<App, 'ask' | 'live' | 'clock'>,
    private readonly returned: () => void = () => undefined,
  ) {
    this.#doubts = new Doubts(
      async () => (await app.ask(UnreviewedInteractionsDocument, {})).unreviewedInteractions,
      (_, counts) => this.#take(counts),
    );
    this.#stops = [
      app.live.onChanges((change) => isAboutInteractions(change) && this.#doubts.add(COUNTS)),
      app.live.onReset(async () => this.#doubts.add(COUNTS)),
    ];
    this.#doubts.add(COUNTS);
  }

  close(): void {
    clearTimeout(this.#wake);
    this.#doubts.close();
    for (const stop of this.#stops) stop();
  }

  #take(counts: Counts): void {
    this.counts = counts;
    clearTimeout(this.#wake);
    if (!counts.changesAt) return;
    const wait = Math.max(1000, Date.parse(counts.changesAt) - this.app.clock.read());
    this.#wake = setTimeout(
      () => {
        this.#doubts.add(COUNTS);
        this.returned();
      },
      Math.min(wait, LONGEST_TIMER),
    );
  }
}
