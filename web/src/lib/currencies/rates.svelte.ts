import type { App } from '#lib/core/app.svelte.js';
import { CurrentRatesDocument, type CurrentRatesQuery, type Currency } from '#lib/core/gql/graphql.js';
import { Refetch } from '#lib/core/refetch.js';
import type { OwnSum } from './ownSum.js';
import { midnightAfter } from '#lib/core/zone.js';
import { inRoubles } from './roubles.js';

/** By which the days of rates are counted. */
export const RATE_ZONE = 'Europe/Moscow';

export type RateRow = CurrentRatesQuery['currentRates'][number];

/**
 * What a unit of each foreign currency is worth today. Asked for when something that is not in roubles comes into sight,
 * and followed from then on.
 */
export class CurrencyRates {
  #rates = $state.raw<ReadonlyMap<Currency, RateRow> | null>(null);
  #isWanted = false;
  readonly #refetch: Refetch<CurrentRatesQuery>;

  constructor(private readonly app: Pick<App, 'ask' | 'live' | 'clock'>) {
    this.#refetch = new Refetch(
      () => app.ask(CurrentRatesDocument, {}),
      ({ currentRates }) => (this.#rates = new Map(currentRates.map((rate) => [rate.currency, rate]))),
      () => (this.#isWanted = this.#rates !== null),
    );
  }

  /** Whether it is known that nobody has told what this is worth. Reactive. */
  lacks({ currency }: OwnSum): boolean {
    return currency !== 'RUB' && this.known && !this.of(currency);
  }

  /** Whether it is known which there are. Reactive. */
  get known(): boolean {
    return this.#rates !== null;
  }

  /** Reactive; undefined = none that is known. */
  of(currency: Currency): RateRow | undefined {
    return this.#rates?.get(currency);
  }

  /** What a sum is worth in roubles today; null = nobody knows. Reactive. */
  worthOf({ value, currency }: OwnSum): string | null {
    if (currency === 'RUB' || value === null) return value;
    const rate = this.of(currency)?.rate;
    return rate ? inRoubles(value, rate) : null;
  }

  want(): void {
    if (this.#isWanted) return;
    this.#isWanted = true;
    this.#follow();
    void this.#refetch.now();
  }

  #follow = (): void => {
    this.#follow = () => {};
    const { live } = this.app;
    live.onReset(() => this.#refetch.now());
    live.onChanges(({ entity }) => {
      if (entity === 'currencyRate') this.#refetch.soon();
    });
    this.#followDays();
  };

  /** At midnight the rate of the next day begins to count, which no event tells. */
  #followDays(): void {
    const { clock } = this.app;
    let midnight = midnightAfter(RATE_ZONE, clock.read());
    const look = (): void => {
      if (clock.read() >= midnight) {
        midnight = midnightAfter(RATE_ZONE, clock.read());
        this.#refetch.soon();
      }
      clock.wakeAt(midnight);
    };
    clock.onTick(look);
    look();
  }
}

const ofWindows = new WeakMap<App, CurrencyRates>();

/** Those of this window. */
export function currencyRates(app: App): CurrencyRates {
  const rates = ofWindows.get(app) ?? new CurrencyRates(app);
  ofWindows.set(app, rates);
  return rates;
}
