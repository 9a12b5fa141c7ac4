import type { Context } from '../core/context.js';
import { dayOf } from '../core/time.js';
import { CustomField, CustomTarget } from '../customFields/customField.entity.js';
import { dealsById, listDealIds } from '../deals/deal.page.js';
import type { AskedDeals } from './asked.js';
import { columnsOf, rowsOf } from './dealSheet.js';
import type { AsViewer, Download } from './download.js';
import { Export, type ExportFormat } from './export.entity.js';
import { FORMATS } from './files.js';
import type { Cell, SheetColumn } from './sheet.js';
import { type Words, wordsFor } from './words.js';

/** Rows of one file at most: a list that is longer is cut there. */
const MOST_ROWS = 100_000;
/** Rows that are read, and stand in memory, at a time. */
const PAGE = 500;

/**
 * Takes a list of deals out as a file, in the viewer's language and zone. Which deals and in which order is decided at one
 * moment; what stands in them is read page by page while the file is sent, under the rights of that moment.
 * @throws FORBIDDEN export.create
 */
export async function exportDeals(asViewer: AsViewer, format: ExportFormat, asked: AskedDeals): Promise<Download> {
  const { ids, fields, viewer, now } = await asViewer((ctx) => beginExport(ctx, format, asked));
  const words = wordsFor(viewer);
  const zone = asked.zone ?? viewer.timeZone;
  const columns = columnsOf(asked.columns, fields, words);
  const { extension, type, write } = FORMATS[format];
  const rows = readRows(asViewer, ids, columns, words);
  return {
    name: `${words.deals} ${dayOf(now, zone)}.${extension}`,
    type,
    body: write({ name: words.deals, columns, rows, locale: viewer.locale, zone }),
  };
}

/** Finds what will stand in the file, and leaves in the log that it was taken. @throws FORBIDDEN */
const beginExport = (ctx: Context, format: ExportFormat, { ids: chosen, filter, sort, columns, zone }: AskedDeals) =>
  ctx.change(async () => {
    const { viewer, now } = ctx;
    const asked = { filter, sort, columns, ...(chosen && { chosen: chosen.length }) };
    const taken = new Export();
    ctx.create(Object.assign(taken, { ownerId: viewer.userId, format, asked, createdAt: now }));
    const ids = await listDealIds(ctx, chosen, { filter, sort, zone: zone ?? viewer.timeZone }, MOST_ROWS);
    taken.count = ids.length;
    const details = { asked: [null, JSON.stringify(asked)] as const };
    ctx.record('export.created', taken, { format, count: ids.length }, details);
    const fields = await ctx.em.find(CustomField, { target: CustomTarget.DEAL, archivedAt: null });
    return { ids, fields, viewer, now };
  });

async function* readRows(
  asViewer: AsViewer,
  ids: string[],
  columns: SheetColumn[],
  words: Words,
): AsyncGenerator<Cell[]> {
  for (let from = 0; from < ids.length; from += PAGE) {
    const page = ids.slice(from, from + PAGE);
    yield* await asViewer(async (ctx) => rowsOf(ctx, await dealsById(ctx, page), columns, words));
  }
}
