import type { Context } from '../core/context.js';
import type { PartnerField } from '../../shared/partnerFile/fields.js';
import { CustomType } from '../customFields/customField.entity.js';
import { ImportRow, type RowOutcome, type RowTrace, type RowTrouble } from './importRow.entity.js';
import { ImportState, type PartnerImport } from './partnerImport.entity.js';
import type { ReadRow } from './reading.js';
import type { TableLine } from './table.js';

/** Rows that one statement writes. */
const AT_ONCE = 500;

/** What has come of a row. */
export interface Settled {
  place: number;
  outcome: RowOutcome;
  troubles: RowTrouble[];
  warnings: RowTrouble[];
  key: string | null;
  makes: CustomType[];
  partnerId?: string | null;
  trace?: RowTrace | null;
}

/** Keeps the rows of a file, some at a time. */
export async function keepRows(ctx: Context, importId: string, lines: TableLine[]): Promise<void> {
  for (let from = 0; from < lines.length; from += AT_ONCE) {
    const batch = lines.slice(from, from + AT_ONCE);
    const rows = batch.map(({ line, cells }, at) => ({ place: from + at + 1, line, cells }));
    await insert(ctx, importId, rows);
  }
}

const insert = (ctx: Context, importId: string, rows: object[]) =>
  ctx.em.execute(
    `insert into import_row (import_id, place, line, cells, troubles, warnings, kept)
     select ?, v.place, v.line, v.cells, '[]', '[]', false from jsonb_to_recordset(?::jsonb) as v (place int, line int, cells jsonb)`,
    [importId, JSON.stringify(rows)],
  );

/** The rows after those that are done, in their order. Nothing keeps track of them. */
export const nextRows = (ctx: Context, { id, done }: PartnerImport, count: number): Promise<ImportRow[]> =>
  ctx.em.find(ImportRow, { importId: id, place: { $gt: done, $lte: done + count } }, ASIDE);

/** Rows that have written something, the last first. */
export const lastTraced = (ctx: Context, { id, total, done }: PartnerImport, count: number): Promise<ImportRow[]> =>
  ctx.em.find(ImportRow, { importId: id, place: { $gt: total - done - count, $lte: total - done } }, LAST_FIRST);

const ASIDE = { filters: false, disableIdentityMap: true, orderBy: { place: 'asc' } } as const;
const LAST_FIRST = { ...ASIDE, orderBy: { place: 'desc' } } as const;

export const settle = (ctx: Context, importId: string, rows: Settled[]) =>
  ctx.em.execute(
    `update import_row r set outcome = v.outcome, troubles = v.troubles, warnings = v.warnings, key = v.key, makes = v.makes, about_id = v.about_id, trace = v.trace
     from jsonb_to_recordset(?::jsonb) as v (place int, outcome text, troubles jsonb, warnings jsonb, key text, makes text[], about_id uuid, trace jsonb)
     where r.import_id = ? and r.place = v.place`,
    [JSON.stringify(rows.map(({ partnerId, ...row }) => ({ ...row, about_id: partnerId ?? null }))), importId],
  );

/** A row of which something has stayed: others have changed it since, or a command has refused. */
export type Kept = Pick<Settled, 'place' | 'troubles'>;

/** Says of rows that something of them has stayed, and why when a command has refused it. */
export const markKept = (ctx: Context, importId: string, rows: Kept[]) =>
  ctx.em.execute(
    `update import_row r set kept = true, troubles = v.troubles
     from jsonb_to_recordset(?::jsonb) as v (place int, troubles jsonb) where r.import_id = ? and r.place = v.place`,
    [JSON.stringify(rows), importId],
  );

/** Nothing of these is taken back once more, when taking back was stopped and begins anew. */
export const markUndone = (ctx: Context, importId: string, places: number[]) =>
  ctx.em.execute(
    `update import_row set kept = false, troubles = '[]', trace = trace || '{"isUndone": true}'
     where import_id = ? and place = any(?::int[])`,
    [importId, `{${places.join()}}`],
  );

/**
 * Whom the rows before those that are judged make, and how many of one name, of those that custom fields name. While they
 * are taken in whoever was made before is there.
 */
export async function namesMade(
  ctx: Context,
  { id, state, done, columns }: PartnerImport,
  rows: readonly ReadRow[],
): Promise<Map<string, number>> {
  const asked = new Set(rows.flatMap(({ named }) => Object.values(named).map(({ called }) => called)));
  const made = new Map<string, number>();
  if (asked.size === 0 || state !== ImportState.CHECKING) return made;
  for (const [type, fields] of NAMES_OF) {
    const places = fields.flatMap((name) => columns.flatMap(({ field }, at) => (field === name ? [at] : [])));
    if (places.length === 0) continue;
    const cells = places.map((at) => `nullif(trim(cells ->> ${at}), '')`).join();
    const found = await ctx.em.execute<{ called: string; count: number }[]>(
      `select m.called, count(*)::int as count from import_row r,
         lateral (select ? || ' ' || lower(coalesce(${cells}) collate "ru-x-icu") as called) m
       where r.import_id = ? and r.place <= ? and ? = any(r.makes)
         and m.called in (select jsonb_array_elements_text(?::jsonb)) group by m.called`,
      [type, id, done, type, JSON.stringify([...asked])],
    );
    for (const { called, count } of found) made.set(called, count);
  }
  return made;
}

/** What a new record of a kind is called by: the first of these that is said. */
const NAMES_OF: [CustomType, PartnerField[]][] = [
  [CustomType.PARTNER, ['NAME', 'SIDE_NAME', 'FULL_NAME']],
  [CustomType.PERSON, ['PERSON_NAME']],
];

/** Lines of the file on which these keys stand first. */
export async function firstLines(ctx: Context, importId: string, keys: string[]): Promise<Map<string, number>> {
  const found = await ctx.em.execute<{ key: string; line: number }[]>(
    `select key, min(line) as line from import_row
     where import_id = ? and key in (select jsonb_array_elements_text(?::jsonb)) group by key`,
    [importId, JSON.stringify(keys)],
  );
  return new Map(found.map(({ key, line }) => [key, line]));
}
