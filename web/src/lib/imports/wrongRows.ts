import type { App } from '#lib/core/app.svelte.js';
import { ImportRowsDocument, type ImportRowsQuery } from '#lib/core/gql/graphql.js';
import { neutralised } from '#shared/partnerFile/formula.js';

export type ImportRow = ImportRowsQuery['importRows']['nodes'][number];

/** What of an import is asked for: rows that are wrong or doubtful, that change something, or of which something stayed. */
export type Asked = { outcome: 'WRONG' | 'CHANGED' } | { warned: true } | { kept: true };

const PAGE = 200;

/** The first rows, and whether there are more. @throws AppError */
export async function firstRows(
  app: Pick<App, 'ask'>,
  importId: string,
  asked: Asked,
  first: number,
): Promise<ImportRow[]> {
  return (await app.ask(ImportRowsDocument, { importId, ...asked, first })).importRows.nodes;
}

/** All of them, page by page. @throws AppError */
export async function* allRows(app: Pick<App, 'ask'>, importId: string, asked: Asked): AsyncGenerator<ImportRow[]> {
  let after: string | null | undefined = null;
  do {
    const { nodes, next }: ImportRowsQuery['importRows'] = (
      await app.ask(ImportRowsDocument, { importId, ...asked, first: PAGE, after })
    ).importRows;
    yield nodes;
    after = next;
  } while (after);
}

/** Rows as a file that Excel opens; mended, it can be taken in as it is. */
export const csvOf = (lines: readonly (readonly string[])[]): Blob =>
  new Blob([`\uFEFF${lines.map((cells) => cells.map(quoted).join(';')).join('\r\n')}\r\n`], { type: 'text/csv' });

function quoted(cell: string): string {
  const plain = neutralised(cell);
  return /[";\r\n]|^\s|\s$/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** Has the browser keep a file. */
export function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
