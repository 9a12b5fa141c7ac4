import type { Context } from '../core/context.js';
import { nameKeyOf } from '../core/nameKey.js';
import { can } from '../core/rights/policy.js';
import { unmergedSql } from '../core/rights/visible.js';
import { MOST_TEXTS } from '../core/schema/inputs.js';
import { CustomField, CustomTarget, CustomType, holdsRecord } from '../customFields/customField.entity.js';
import { MOST_ADDRESSES, MOST_TAGS } from '../partners/particulars.inputs.js';
import { takesWork } from '../users/owner.service.js';
import { User } from '../users/user.entity.js';
import { type ImportRow, RowOutcome, type RowTrouble } from './importRow.entity.js';
import { withLikely } from './likely.service.js';
import { type KnownPartner, keyOf, Matching, nameOf } from './matching.service.js';
import type { PartnerImport } from './partnerImport.entity.js';
import { calledAs, columnOf, orTrouble, type ReadRow, readRow, type Vocabulary, WrongRow } from './reading.js';
import { firstLines, namesMade } from './rows.service.js';
import { type Work, workOf } from './work.js';

/** A row, and what is to be done about it or why nothing can be. */
export interface Judged {
  row: ImportRow;
  key: string | null;
  known: KnownPartner | null;
  work: Work | null;
  troubles: RowTrouble[];
  /** What of it is taken in though it is doubtful. */
  warnings: RowTrouble[];
  /** Types of the records that it makes and custom fields may name, by what stands in its cells. */
  makes: CustomType[];
  /** Whether it names a record that one of the rows before it makes. */
  awaits: boolean;
}

/** Judges rows as they would be judged if they were typed by hand now, by whoever takes them in. */
export async function judge(ctx: Context, job: PartnerImport, rows: ImportRow[]): Promise<Judged[]> {
  const vocabulary = await vocabularyOf(ctx, job, rows);
  const read = rows.map((row) => ({ row, read: readRow(row.cells, vocabulary) }));
  const said = read.map((one) => one.read);
  const matching = await Matching.of(ctx, job, said);
  const keyed = read.map((one) => ({ ...one, key: isSound(one.read) ? keyOf(one.read, job) : null }));
  const keys = keyed.flatMap(({ key }) => key ?? []);
  const found = {
    matching,
    first: await firstLines(ctx, job.id, keys),
    made: await namesMade(ctx, job, said),
  };
  const judged = keyed.map((one) => judgeRow(ctx, job, one, found));
  return withLikely(ctx, job, judged);
}

const isSound = ({ troubles }: ReadRow): boolean => troubles.length === 0;

interface Keyed {
  row: ImportRow;
  key: string | null;
  read: ReadRow;
}

interface Found {
  matching: Matching;
  /** Lines on which keys stand first; what is judged now is added to it. */
  first: Map<string, number>;
  /** How many of each name the rows before make, by `calledAs`; so is this. */
  made: Map<string, number>;
}

/** Of a row that is wrong already what else is wrong with a cell is told too. */
function judgeRow(ctx: Context, job: PartnerImport, one: Keyed, found: Found): Judged & { read: ReadRow } {
  const { row, key, read } = one;
  const awaits = Object.values(read.named).some(({ called }) => found.made.has(called));
  const { done, troubles } = orTrouble(() => judgeOne(ctx, job, one, found));
  const refused = { row, key, read, known: null, work: null, warnings: [], makes: [], awaits };
  if (!isSound(read)) {
    const blamed = new Set(read.troubles.map(({ field }) => field));
    const more = troubles.filter(({ field }) => field !== null && !blamed.has(field));
    return { ...refused, troubles: [...read.troubles, ...more] };
  }
  if (!done) return { ...refused, troubles };
  const made = namesIn(read, done.work);
  for (const { called } of made) found.made.set(called, (found.made.get(called) ?? 0) + 1);
  const makes = made.map(({ type }) => type);
  return { row, key, read, ...done, troubles, warnings: warningsOf(read, done, found.matching), makes, awaits };
}

interface Done {
  known: KnownPartner | null;
  work: Work;
}

function judgeOne(
  ctx: Context,
  { rule }: PartnerImport,
  { row, key, read }: Keyed,
  { matching, first, made }: Found,
): Done {
  const before = key === null ? undefined : first.get(key);
  if (before !== undefined && before < row.line) throw new WrongRow(null, 'twice', { line: before });
  if (key !== null) first.set(key, row.line);
  settleNamed(read, made);
  const known = matching.partnerOf(read);
  const work = workOf(read, known, rule);
  guardRights(ctx, work, known);
  guardLists(work);
  return { known, work };
}

/** What is made only by then stands for itself until it is there. @throws WrongRow record.unknown */
function settleNamed({ named, namesakes, custom }: ReadRow, made: ReadonlyMap<string, number>): void {
  for (const [fieldId, { called, ids, said }] of Object.entries(named)) {
    const all = [...ids, ...Array.from({ length: made.get(called) ?? 0 }, () => called)];
    if (all.length === 0) throw new WrongRow(fieldId, 'record.unknown', { said });
    if (all.length === 1) custom[fieldId] = all[0]!;
    else namesakes[fieldId] = { ids: all, said };
  }
}

interface Made {
  type: CustomType;
  /** By `calledAs`. */
  called: string;
}

/** What the row makes, as custom fields may name it. */
function namesIn(read: ReadRow, { outcome, person }: Work): Made[] {
  const name = outcome === RowOutcome.CREATED ? nameOf(read) : null;
  const human = person && !person.known ? person.values.name : null;
  return [
    ...(name ? [{ type: CustomType.PARTNER, called: calledAs(CustomType.PARTNER, name) }] : []),
    ...(human ? [{ type: CustomType.PERSON, called: calledAs(CustomType.PERSON, human) }] : []),
  ];
}

/** Also of a row of which nothing comes: whoever wrote it waits for a partner of that name. */
const warningsOf = (read: ReadRow, { known }: Done, matching: Matching): RowTrouble[] => [
  ...(known ? otherNameOf(read, known) : matching.branchesOf(read)),
  ...read.warnings,
];

/** Whoever knows the ИНН may have written another name beside it. */
function otherNameOf(read: ReadRow, { partner, sides }: KnownPartner): RowTrouble[] {
  const name = nameOf(read);
  const isByInn = read.id === null && sides.some(({ inn }) => inn !== null && inn === read.side.inn);
  if (!isByInn || !name) return [];
  const names = [partner, ...sides].map((one) => nameKeyOf(one.name));
  if (names.includes(nameKeyOf(name))) return [];
  return [{ field: 'NAME', reason: 'name.other', details: { kind: 'PARTNER', id: partner.id, name: partner.name } }];
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
