import type { Context } from '../core/context.js';
import { can } from '../core/rights/policy.js';
import { CustomField, CustomTarget } from '../customFields/customField.entity.js';
import { takesWork } from '../users/owner.service.js';
import { User } from '../users/user.entity.js';
import type { ImportRow, RowTrouble } from './importRow.entity.js';
import { type KnownPartner, keyOf, Matching } from './matching.service.js';
import type { PartnerImport } from './partnerImport.entity.js';
import { type ReadRow, readRow, type Vocabulary, WrongRow } from './reading.js';
import { firstLines } from './rows.service.js';
import { type Work, workOf } from './work.js';

/** A row, and what is to be done about it or why nothing can be. */
export interface Judged {
  row: ImportRow;
  key: string | null;
  known: KnownPartner | null;
  work: Work | null;
  trouble: RowTrouble | null;
}

/** Judges rows as they would be judged if they were typed by hand now, by whoever takes them in. */
export async function judge(ctx: Context, job: PartnerImport, rows: ImportRow[]): Promise<Judged[]> {
  const vocabulary = await vocabularyOf(ctx, job);
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
    if (!done) return { row, key, known: null, work: null, trouble };
    const judged = orTrouble(() => judgeOne(ctx, job, { row, key, read: done }, { matching, first }));
    const { known, work } = judged.done ?? { known: null, work: null };
    return { row, key, known, work, trouble: judged.trouble };
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
  return { known, work };
}

/** @throws WrongRow forbidden */
function guardRights(ctx: Context, { partner, side, person }: Work, known: KnownPartner | null): void {
  const touched = [known && (partner || side) ? known.partner : null, person?.known ?? null];
  if (touched.some((row) => row && !can(ctx.viewer, 'edit', row))) throw new WrongRow(null, 'forbidden');
}

function orTrouble<T>(work: () => T): { done: T | null; trouble: RowTrouble | null } {
  try {
    return { done: work(), trouble: null };
  } catch (error) {
    if (!(error instanceof WrongRow)) throw error;
    return { done: null, trouble: error.trouble };
  }
}

async function vocabularyOf(ctx: Context, { columns }: PartnerImport): Promise<Vocabulary> {
  const fields = await ctx.em.find(CustomField, { target: CustomTarget.PARTNER, archivedAt: null });
  const owners = columns.some(({ field }) => field === 'OWNER')
    ? await ownersOf(ctx)
    : new Map<string, string | null>();
  return { columns, fields: new Map(fields.map((field) => [field.id, field])), owners };
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
