import type { I18n } from '#lib/core/i18n/text.svelte.js';
import type { Rows } from '#lib/core/rows.js';
import type { PaperType } from './commands.js';

/** How a document is called: by its kind and number, or by what it comes to. */
export function nameOf<T extends PaperType>({ text, formats }: Pick<I18n, 'text' | 'formats'>, type: T, row: Rows[T]) {
  const kind = text.documents.kind[type];
  if ('number' in row) return `${kind} ${row.number}`;
  return 'sum' in row ? `${kind} ${formats.money(row.sum)}` : kind;
}
