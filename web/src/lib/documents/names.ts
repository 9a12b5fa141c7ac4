import type { App } from '#lib/core/app.svelte.js';
import type { Currency } from '#lib/core/gql/graphql.js';
import type { Rows } from '#lib/core/rows.js';
import type { PaperType } from './commands.js';

/** How a document is called: by its kind and number, or by what it comes to. */
export function nameOf<T extends PaperType>(app: Pick<App, 'i18n' | 'store'>, type: T, row: Rows[T]) {
  const { text, formats } = app.i18n;
  const kind = text.documents.kind[type];
  if ('number' in row) return `${kind} ${row.number}`;
  return 'sum' in row ? `${kind} ${formats.money(row.sum, currencyOf(app, row))}` : kind;
}

/** The documents of a deal are in its currency. */
export const currencyOf = ({ store }: Pick<App, 'store'>, { dealId }: { dealId: string }): Currency =>
  store.get('deal', dealId)?.currency ?? 'RUB';
