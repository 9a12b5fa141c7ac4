import type { App } from '#lib/core/app.svelte.js';
import { Doubts } from '#lib/core/doubts.js';
import { WaitingLeadsDocument, type WaitingLeadsQuery } from '#lib/core/gql/graphql.js';

type Count = WaitingLeadsQuery['waitingLeads'];

/** All that is asked for is one answer. */
const COUNT = 'count';
const LONGEST_TIMER = 2 ** 31 - 1;

/** How many leads wait for somebody, and how many for too long: live, and again when the next one becomes overdue. */
export class WaitingLeads {
  latest = $state.raw<Count | null>(null);
  readonly #doubts: Doubts<Count>;
  readonly #stops: (() => void)[];
  #wake: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly app: Pick<App, 'ask' | 'live' | 'clock'>) {
    this.#doubts = new Doubts(
      async () => (await app.ask(WaitingLeadsDocument, {})).waitingLeads,
      (_, count) => this.#take(count),
    );
    this.#stops = [
      app.live.onChanges(({ entity }) => entity === 'lead' && this.#doubts.add(COUNT)),
      app.live.onReset(async () => this.#doubts.add(COUNT)),
    ];
    this.#doubts.add(COUNT);
  }

  close(): void {
    clearTimeout(this.#wake);
    this.#doubts.close();
    for (const stop of this.#stops) stop();
  }

  #take(count: Count): void {
    this.latest = count;
    clearTimeout(this.#wake);
    if (!count.changesAt) return;
    const wait = Math.max(1000, Date.parse(count.changesAt) - this.app.clock.read());
    this.#wake = setTimeout(() => this.#doubts.add(COUNT), Math.min(wait, LONGEST_TIMER));
  }
}
