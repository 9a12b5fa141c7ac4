import { WatchWinRatesDocument, type RateOf } from '#lib/core/gql/graphql.js';
import type { Live } from '#lib/core/live.svelte.js';

/** Finished deals of something, and how many of them are won. */
export interface Rate {
  won: number;
  finished: number;
}

/** The shares of won deals that probabilities are made of: one small value for all deals, always the latest. */
export class WinRates {
  #rates = $state.raw<ReadonlyMap<string, Rate>>(new Map());

  /** Takes the latest for as long as the window lives. */
  follow(live: Pick<Live, 'watch'>): () => void {
    return live.watch(WatchWinRatesDocument, {}, ({ winRates }) => {
      this.#rates = new Map(winRates.rates.map((rate) => [`${rate.of} ${rate.id}`, rate]));
    });
  }

  /** Undefined when too few deals of it are finished, or before the first value. Reactive. */
  of(kind: RateOf, id: string): Rate | undefined {
    return this.#rates.get(`${kind} ${id}`);
  }
}
