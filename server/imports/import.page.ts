import { raw } from '@mikro-orm/postgresql';
import type { Context } from '../core/context.js';
import { cutPage, decodeCursor, encodeCursor, type Page, type PageArgs, pageRows } from '../core/schema/page.js';
import { ImportRow, type RowOutcome } from './importRow.entity.js';
import { PartnerImport } from './partnerImport.entity.js';

/** Rows that are shown before anything is said of them. */
const PREVIEWED = 5;

/** Imports that the viewer sees, the newest first. */
export const pageImports = (ctx: Context, ids: string[] | null, page: PageArgs): Promise<Page<PartnerImport>> => {
  const where = ids ? { id: { $in: ids } } : {};
  return pageRows(ctx, PartnerImport, {
    list: 'partnerImports',
    by: 'createdAt',
    key: 'moment',
    order: 'desc',
    where,
    page,
  });
};

interface AskedRows extends PageArgs {
  importId: string;
  outcome?: RowOutcome | null;
  kept?: boolean | null;
  warned?: boolean | null;
}

/** Rows of an import that the viewer sees, in the order of the file; none a day after its end. @throws NOT_FOUND */
export async function pageImportRows(ctx: Context, { importId, outcome, kept, warned, first, after }: AskedRows) {
  const { id } = await ctx.see(PartnerImport, importId);
  const list = `importRows:${id}`;
  const asOf = await ctx.asOf();
  const [beyond = 0] = after ? decodeCursor(list, after, ['int']) : [];
  const where = {
    importId: id,
    place: { $gt: Number(beyond) },
    ...(outcome && { outcome }),
    ...(typeof kept === 'boolean' && { kept }),
    ...(typeof warned === 'boolean' && { [raw('jsonb_array_length(warnings)')]: warned ? { $gt: 0 } : 0 }),
  };
  const rows = await ctx.em.find(ImportRow, where, { filters: false, orderBy: { place: 'asc' }, limit: first + 1 });
  return cutPage(rows, first, asOf, ({ place }) => encodeCursor(list, [place]));
}

/** The first rows of an import that the viewer sees. */
export const previewOf = (ctx: Context, importId: string): Promise<ImportRow[]> =>
  ctx.em.find(ImportRow, { importId, place: { $lte: PREVIEWED } }, { filters: false, orderBy: { place: 'asc' } });
