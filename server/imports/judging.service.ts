import type { Context } from '../core/context.js';
import { can } from '../core/rights/policy.js';
import { unmergedSql } from '../core/rights/visible.js';
import { MOST_TEXTS } from '../core/schema/inputs.js';
import { CustomField, CustomTarget, type CustomType, holdsRecord } from '../customFields/customField.entity.js';
import { MOST_ADDRESSES, MOST_TAGS } from '../partners/particulars.inputs.js';
import { takesWork } from '../users/owner.service.js';
import { User } from '../users/user.entity.js';
import type { ImportRow, RowTrouble } from './importRow.entity.js';
import { type KnownPartner, keyOf, Matching } from './matching.service.js';
import type { PartnerImport } from './partnerImport.entity.js';
import { calledAs, columnOf, type ReadRow, readRow, type Vocabulary, WrongRow } from './reading.js';
import { firstLines } from './rows.service.js';
import { type Work, workOf } from './work.js';

/** A row, and what is to be done about it or why nothing can be. */
export interface Judged {
  row: ImportRow;
  key: string | null;
  known: KnownPartner | null;
  work: Work | null;
  trouble: RowTrouble | null;
  /** What of it is taken in though it is doubtful. */
  warning: RowTrouble | null;
}

/** Judges rows as they would be judged if they were typed by hand now, by whoever takes them in. */
export async function judge(ctx: Context, job: PartnerImport, rows: ImportRow[]): Promise<Judged[]> {
  const vocabulary = await vocabularyOf(ctx, job, rows);
  const read = rows.map((row) => ({ row, ...orTrouble(() => readRow(row.cells, vocabulary)) }));
  const sound = read.flatMap(({ done }) => done ?? []);
  const matching = await Matching.of(ctx, job, sound);
  const keyed = read.map((one) => ({ ...one, key: one.done ? keyOf(one.done, job) : null }));
  const first = await firstLines(
    ctx,
    job.id,
    keyed.flatMap(({ key }) => key ?? []),
  );
  return keyed.map(({ row, key, done, trouble }) => {
    if (!done) return { row, key, known: null, work: null, trouble, warning: null };
    const judged = orTrouble(() => judgeOne(ctx, job, { row, key, read: done }, { matching, first }));
    const { known, work } = judged.done ?? { known: null, work: null };
    return { row, key, known, work, trouble: judged.trouble, warning: work?.side ? done.warning : null };
  });
}

interface Found {
  matching: Matching;
  /** Lines on which keys stand first; what is judged now is added to it. */
  first: Map<string, number>;
}

function judgeOne(
  ctx: Context,
  { rule }: PartnerImport,
  { row, key, read }: { row: ImportRow; key: string | null; read: ReadRow },
  { matching, first }: Found,
): { known: KnownPartner | null; work: Work } {
  const before = key === null ? undefined : first.get(key);
  if (before !== undefined && before < row.line) throw new WrongRow(null, 'twice', { line: before });
  if (key !== null) first.set(key, row.line);
  const known = matching.partnerOf(read);
  const work = workOf(read, known, rule);
  guardRights(ctx, work, known);
  guardLists(work);
  return { known, work };
}

/** @throws WrongRow forbidden */
function guardRights(ctx: Context, { partner, side, person }: Work, known: KnownPartner | null): void {
  const touched = [known && (partner || side) ? known.partner : null, person?.known ?? null];
  if (touched.some((row) => row && !can(ctx.viewer, 'edit', row))) throw new WrongRow(null, 'forbidden');
}

/** Lists of a record may be longer than a command takes only when a merge has left them so. @throws WrongRow tooMany */
function guardLists({ partner, person }: Work): void {
  for (const [part, of] of [
    ['partner', partner],
    ['person', person],
  ] as const) {
    for (const [list, most] of Object.entries(MOST_IN_LISTS)) {
      const said = lengthOf(of?.values, list);
      if (said > Math.max(most, lengthOf(of?.known, list))) throw new WrongRow(columnOf(part, list), 'tooMany');
    }
  }
}

const MOST_IN_LISTS = { tags: MOST_TAGS, addresses: MOST_ADDRESSES, phones: MOST_TEXTS, emails: MOST_TEXTS };

function lengthOf(record: object | null | undefined, list: string): number {
  const values = (record as Record<string, unknown> | null | undefined)?.[list];
  return Array.isArray(values) ? values.length : 0;
}

function orTrouble<T>(work: () => T): { done: T | null; trouble: RowTrouble | null } {
  try {
    return { done: work(), trouble: null };
  } catch (error) {
    if (!(error instanceof WrongRow)) throw error;
    return { done: null, trouble: error.trouble };
  }
}

async function vocabularyOf(ctx: Context, { columns }: PartnerImport, rows: ImportRow[]): Promise<Vocabulary> {
  const fields = await ctx.em.find(CustomField, { target: CustomTarget.PARTNER, archivedAt: null });
  const owners = columns.some(({ field }) => field === 'OWNER')
    ? await ownersOf(ctx)
    : new Map<string, string | null>();
  const records = new Map<string, string[]>();
  for (const [type, of] of Map.groupBy(fields.filter(holdsRecord), (field) => field.type)) {
    const places = columns.flatMap(({ customFieldId }, at) => (of.some(({ id }) => id === customFieldId) ? [at] : []));
    const names = rows.flatMap(({ cells }) => places.flatMap((at) => cells[at]?.trim().toLowerCase() || []));
    if (names.length > 0) await findCalled(ctx, type, names, records);
  }
  return { columns, fields: new Map(fields.map((field) => [field.id, field])), owners, records };
}

/** As the indexes of both tables have it. */
export const CALLED = 'lower(r.name collate "ru-x-icu") collate "C"';

/** Only what the viewer sees can be meant. */
async function findCalled(ctx: Context, type: CustomType, names: string[], records: Map<string, string[]>) {
  const seen = unmergedSql(ctx.viewer, 'r');
  const rows = await ctx.em.execute<{ id: string; name: string }[]>(
    `select r.id, r.name from ${type.toLowerCase()} r
     where ${CALLED} = any(array(select jsonb_array_elements_text(?::jsonb))) and ${seen.sql}`,
    [JSON.stringify(names), ...seen.params],
  );
  for (const { id, name } of rows) {
    const key = calledAs(type, name);
    records.set(key, [...(records.get(key) ?? []), id]);
  }
}

async function ownersOf(ctx: Context): Promise<Map<string, string | null>> {
  const owners = new Map<string, string | null>();
  for (const user of (await ctx.em.find(User, { active: true })).filter(takesWork)) {
    const name = user.name.toLowerCase();
    owners.set(name, owners.has(name) ? null : user.id);
    owners.set(user.email, user.id);
  }
  return owners;
}
