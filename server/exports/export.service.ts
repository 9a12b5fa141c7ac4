import type { Context } from '../core/context.js';
import { dayOf } from '../core/time.js';
import { CustomField, CustomTarget } from '../customFields/customField.entity.js';
import type { Deal } from '../deals/deal.entity.js';
import { dealsById, listDealIds } from '../deals/deal.page.js';
import { listPartnerIds, type PartnerLine, partnerLines } from '../partners/partner.page.js';
import type { AskedDeals, AskedPartners } from './asked.js';
import { columnsOf } from './dealSheet.js';
import type { AsViewer, Download } from './download.js';
import { Export, type ExportFormat } from './export.entity.js';
import { FORMATS } from './files.js';
import { partnerColumns } from './partnerSheet.js';
import type { Cell, SheetColumn } from './sheet.js';
import { type Words, wordsFor } from './words.js';

/** Rows of one file at most: a list that is longer is cut there. */
const MOST_ROWS = 100_000;
/** Rows that are read, and stand in memory, at a time. */
const PAGE = 500;

/** A list that can be taken out. */
interface List<Row> {
  noun: 'deals' | 'partners';
  zone: string | null;
  /** What the log keeps of what was asked for. */
  asked: object;
  /** Whose custom fields stand in it. */
  target: CustomTarget;
  ids(ctx: Context): Promise<string[]>;
  columns(fields: CustomField[], words: Words): SheetColumn<Row>[];
  /** Those that the viewer still sees. */
  read(ctx: Context, ids: string[]): Promise<Row[]>;
}

/** Takes a list of deals out as a file. @throws FORBIDDEN export.create */
export const exportDeals = (asViewer: AsViewer, format: ExportFormat, asked: AskedDeals): Promise<Download> =>
  takeOut<Deal>(asViewer, format, {
    noun: 'deals',
    zone: asked.zone,
    asked: {
      filter: asked.filter,
      sort: asked.sort,
      columns: asked.columns,
      ...(asked.ids && { chosen: asked.ids.length }),
    },
    target: CustomTarget.DEAL,
    ids: (ctx) => {
      const query = { filter: asked.filter, sort: asked.sort, zone: asked.zone ?? ctx.viewer.timeZone };
      return listDealIds(ctx, asked.ids, query, MOST_ROWS);
    },
    columns: (fields, words) => columnsOf(asked.columns, fields, words),
    read: dealsById,
  });

/** Takes a list of partners out as a file that can be taken in again. @throws FORBIDDEN export.create */
export const exportPartners = (asViewer: AsViewer, format: ExportFormat, asked: AskedPartners): Promise<Download> =>
  takeOut<PartnerLine>(asViewer, format, {
    noun: 'partners',
    zone: asked.zone,
    asked: { partners: asked.text, filter: asked.filter },
    target: CustomTarget.PARTNER,
    ids: (ctx) => listPartnerIds(ctx, asked, MOST_ROWS),
    columns: partnerColumns,
    read: partnerLines,
  });

/**
 * Takes a list out in the viewer's language and zone. What stands in it and in which order is decided at one moment; what
 * is in the records is read page by page while the file is sent, under the rights of that moment.
 */
async function takeOut<Row>(asViewer: AsViewer, format: ExportFormat, list: List<Row>): Promise<Download> {
  const { ids, fields, viewer, now } = await asViewer((ctx) => beginExport(ctx, format, list));
  const words = wordsFor(viewer);
  const zone = list.zone ?? viewer.timeZone;
  const columns = list.columns(fields, words);
  const { extension, type, write } = FORMATS[format];
  const readPage = (page: string[]) => asViewer(async (ctx) => rowsOf(ctx, await list.read(ctx, page), columns, words));
  const name = words[list.noun];
  return {
    name: `${name} ${dayOf(now, zone)}.${extension}`,
    type,
    body: write({ name, columns, rows: pageByPage(ids, readPage), locale: viewer.locale, zone }),
  };
}

/** Finds what will stand in the file, and leaves in the log that it was taken. @throws FORBIDDEN */
const beginExport = <Row>(ctx: Context, format: ExportFormat, { asked, target, ids: listIds }: List<Row>) =>
  ctx.change(async () => {
    const { viewer, now } = ctx;
    const taken = new Export();
    ctx.create(Object.assign(taken, { ownerId: viewer.userId, format, asked, createdAt: now }));
    const ids = await listIds(ctx);
    taken.count = ids.length;
    const details = { asked: [null, JSON.stringify(asked)] as const };
    ctx.record('export.created', taken, { format, count: ids.length }, details);
    const fields = await ctx.em.find(CustomField, { target, archivedAt: null });
    return { ids, fields, viewer, now };
  });

const rowsOf = <Row>(ctx: Context, rows: Row[], columns: SheetColumn<Row>[], words: Words): Promise<Cell[][]> =>
  Promise.all(rows.map((row) => Promise.all(columns.map(({ cell }) => cell(row, ctx, words)))));

async function* pageByPage(ids: string[], read: (page: string[]) => Promise<Cell[][]>): AsyncGenerator<Cell[]> {
  for (let from = 0; from < ids.length; from += PAGE) yield* await read(ids.slice(from, from + PAGE));
}
