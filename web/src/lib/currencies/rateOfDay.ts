import type { App } from '#lib/core/app.svelte.js';
import { CurrencyRatesDocument, type CurrencyRatesQuery, type Currency } from '#lib/core/gql/graphql.js';
import type { RateRow } from './rates.svelte.js';

const A_LONG_PAGE = 200;

/** The rate that was told for that very day; null = none was. */
export async function rateOfDay({ ask }: Pick<App, 'ask'>, currency: Currency, day: string): Promise<RateRow | null> {
  for (let after: string | null | undefined = null; after !== undefined;) {
    const answer: CurrencyRatesQuery = await ask(CurrencyRatesDocument, { currency, first: A_LONG_PAGE, after });
    const { nodes, next } = answer.currencyRates;
    const reached = nodes.find((rate) => rate.day <= day);
    if (reached) return reached.day === day ? reached : null;
    after = next ?? undefined;
  }
  return null;
}
