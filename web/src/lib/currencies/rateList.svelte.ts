import type { App } from '#lib/core/app.svelte.js';
import { FollowedList } from '#lib/core/followedList.svelte.js';
import { CurrencyRatesDocument, type Currency } from '#lib/core/gql/graphql.js';
import type { RateRow } from './rates.svelte.js';
import { CURRENCIES } from './units.js';

const PAGE = 50;
const A_LONG_PAGE = 200;

type Key = Pick<RateRow, 'day' | 'id'>;
/** The newest day first, and the currencies of a day as they stand wherever they are listed. */
export const byDay = (a: RateRow, b: RateRow): number =>
  a.day === b.day ? CURRENCIES.indexOf(a.currency) - CURRENCIES.indexOf(b.currency) : a.day < b.day ? 1 : -1;

export type RateList = FollowedList<RateRow, Key>;

/** Rates as they were told, the newest day first: of one currency, or of all. */
export function followRates({ ask, live }: Pick<App, 'ask' | 'live'>, currency: Currency | null): RateList {
  const page = async (first: number, after: string | null) =>
    (await ask(CurrencyRatesDocument, { currency, first, after })).currencyRates;

  /** As a rule it is among the latest. */
  const again = async (ids: string[]): Promise<RateRow[]> => {
    const found: RateRow[] = [];
    for (let after: string | null | undefined = null; after !== undefined && found.length < ids.length;) {
      const { nodes, next } = await page(A_LONG_PAGE, after);
      found.push(...nodes.filter(({ id }) => ids.includes(id)));
      after = next ?? undefined;
    }
    return found;
  };

  return new FollowedList<RateRow, Key>(live, {
    load: (after) => page(PAGE, after),
    again,
    touched: ({ entity, id, particulars }) =>
      entity === 'currencyRate' && (currency === null || particulars?.['currency'] === currency) ? [id] : [],
    keyOf: ({ day, id }) => ({ day, id }),
    compare: (a, b) => (a.day === b.day ? (a.id < b.id ? 1 : -1) : a.day < b.day ? 1 : -1),
  });
}
