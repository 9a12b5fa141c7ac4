import type { Context } from '../core/context.js';
import { can } from '../core/rights/policy.js';
import type { Row, RowClass } from '../core/row.entity.js';
import { LegalEntity } from '../partners/legalEntity.entity.js';
import { editLegalEntity, removeLegalEntity } from '../partners/legalEntity.service.js';
import { ceaseClient } from '../partners/client.service.js';
import { Partner } from '../partners/partner.entity.js';
import { editPartner } from '../partners/partner.service.js';
import { Person } from '../persons/person.entity.js';
import { editPerson } from '../persons/person.service.js';
import { valuesOf } from './doing.service.js';
import type { ImportRow, RowTrace, TracedRecord } from './importRow.entity.js';
import type { PartnerImport, Progress } from './partnerImport.entity.js';
import { type Naming, namings, type Own, ownChanges, referredTo, touchedByOthers } from './referring.service.js';
import { doneTo, type Refused } from './refusedRow.js';
import { type Kept, lastTraced, markKept, markUndone } from './rows.service.js';

type TracedRow = ImportRow & { trace: RowTrace };

/**
 * Takes back what the last rows that are not taken back yet have done: what they made goes, unless somebody has touched it
 * since; what they changed is as before, as far as nobody has changed it since. What a command refuses stays, with its
 * reason.
 */
export async function undoSome(ctx: Context, job: PartnerImport, count: number, refused: Refused): Promise<Progress> {
  const rows = await lastTraced(ctx, job, count);
  const traced = rows.filter((row): row is TracedRow => row.trace !== null && !row.trace.isUndone);
  const partnerIds = traced.flatMap(({ partnerId }) => partnerId ?? []);
  await ctx.lockStanding(Partner, partnerIds);
  ctx.em.clear();
  const undone = await undoRows(ctx, traced, refused);
  const kept: Kept[] = traced.flatMap(({ place }) =>
    undone.has(place) ? [] : [{ place, troubles: refused.troublesOf(place) }],
  );
  await markUndone(ctx, job.id, [...undone]);
  await markKept(ctx, job.id, kept);
  return { done: rows.length, undone: undone.size, kept: kept.length };
}

/** What was made is taken back all at once, each partner that was changed by itself. @returns places of which nothing has stayed */
async function undoRows(ctx: Context, rows: TracedRow[], refused: Refused): Promise<Set<number>> {
  const due = rows.filter(({ place }) => refused.troublesOf(place).length === 0);
  const undone = new Set<number>();
  for (const row of due.filter(({ trace }) => !trace.partner?.isNew)) {
    if (await doneTo([row.place], () => unchange(ctx, row))) undone.add(row.place);
    ctx.em.clear();
  }
  for (const group of refused.groupsOf(due.filter(({ trace }) => trace.partner?.isNew))) {
    const places = group.map(({ place }) => place);
    for (const place of await doneTo(places, () => unmake(ctx, group))) undone.add(place);
    ctx.em.clear();
  }
  return undone;
}

/** Each partner goes with all that came with it, or stays with all of it. @returns places of those that are gone */
async function unmake(ctx: Context, rows: TracedRow[]): Promise<number[]> {
  const idsOf = (part: 'partner' | 'side' | 'person') => rows.flatMap(({ trace }) => trace[part]?.id ?? []);
  const partners = await editableAmong(ctx, Partner, idsOf('partner'));
  const people = await editableAmong(ctx, Person, idsOf('person'));
  const sides = await ctx.em.find(LegalEntity, { id: { $in: idsOf('side') } });
  const made = rows.flatMap(({ trace }) => partsOf(trace).map((id) => ({ id, at: trace.at })));
  const own = { legal_entity: rows.flatMap(ownOf('side')), person: rows.flatMap(ownOf('person')) };
  const bound = new Set([
    ...(await touchedByOthers(ctx, rows[0]!.importId, made)),
    ...(await referredTo(ctx, 'partner', idsOf('partner'), own)),
    ...(await referredTo(ctx, 'person', idsOf('person'))),
  ]);
  const isFree = (id: string): boolean => (partners.has(id) || people.has(id)) && !bound.has(id);
  const free = withoutNamed(
    rows.filter(({ trace }) => partsOf(trace).every(isFree)),
    [...(await namings(ctx, 'partner', idsOf('partner'))), ...(await namings(ctx, 'person', idsOf('person')))],
  );
  const gone = new Set(free.flatMap(({ trace }) => [...partsOf(trace), ...(trace.side ? [trace.side.id] : [])]));
  for (const person of people.values()) if (gone.has(person.id)) remove(ctx, person, 'person.removed');
  for (const side of sides) if (gone.has(side.id)) ctx.em.remove(side);
  await ctx.em.flush();
  for (const partner of partners.values()) if (gone.has(partner.id)) remove(ctx, partner, 'partner.removed');
  await forgetWords(ctx, [...gone]);
  await ctx.em.flush();
  return free.map(({ place }) => place);
}

const ownOf =
  (part: 'side' | 'person') =>
  ({ trace }: TracedRow): Own[] =>
    trace[part] ? [{ id: trace[part].id, of: trace.partner!.id }] : [];

/** Rows of which nothing is named by what stays: of those that go together none keeps another. */
function withoutNamed(rows: TracedRow[], named: Naming[]): TracedRow[] {
  const going = new Set(rows.flatMap(({ trace }) => partsOf(trace)));
  const kept = new Set(named.flatMap(({ id, by }) => (going.has(by) ? [] : [id])));
  const left = rows.filter(({ trace }) => !partsOf(trace).some((id) => kept.has(id)));
  return left.length === rows.length ? rows : withoutNamed(left, named);
}

/** Records that a row has made and the log tells of by themselves. */
const partsOf = ({ partner, person }: RowTrace): string[] => [partner!.id, ...(person ? [person.id] : [])];

/** @returns whether nothing of it has stayed */
async function unchange(ctx: Context, { importId, trace, partnerId }: TracedRow): Promise<boolean> {
  const { at, partner, side, person, clientSince } = trace;
  const undone = [
    !person || (await unchangePerson(ctx, person, { importId, at })),
    !side || (await unchangeSide(ctx, side)),
    !partner || (await unchangePartner(ctx, partner)),
  ];
  if (clientSince && (await editable(ctx, Partner, partnerId!))) {
    await ceaseClient(ctx, partnerId!, new Date(clientSince));
  }
  await ctx.em.flush();
  return undone.every(Boolean);
}

async function unchangePartner(ctx: Context, traced: TracedRecord): Promise<boolean> {
  const partner = await editable(ctx, Partner, traced.id);
  if (!partner) return false;
  const { values, isWhole } = valuesBefore(traced, partner);
  const custom = Object.entries(values).filter(([name]) => name.startsWith('custom.'));
  const plain = Object.entries(values).filter(([name]) => !name.startsWith('custom.'));
  const edit = {
    ...Object.fromEntries(plain),
    custom: custom.map(([name, value]) => ({ fieldId: name.slice('custom.'.length), value: value as string | null })),
  };
  await editPartner(ctx, { ...edit, id: partner.id, version: partner.version });
  return isWhole;
}

async function unchangeSide(ctx: Context, traced: TracedRecord): Promise<boolean> {
  const side = await ctx.em.findOne(LegalEntity, { id: traced.id });
  const partner = side && (await editable(ctx, Partner, side.partnerId));
  if (!side || !partner) return false;
  if (traced.isNew) {
    if ((await isTouched(ctx, side, traced)) || (await isReferredTo(ctx, 'legal_entity', side.id))) return false;
    await removeLegalEntity(ctx, { id: side.id });
    return true;
  }
  const { values, isWhole } = valuesBefore(traced, side);
  await editLegalEntity(ctx, { ...values, id: side.id, version: side.version });
  return isWhole;
}

const isTouched = async (ctx: Context, side: LegalEntity, { version }: TracedRecord): Promise<boolean> =>
  side.version !== version && side.version !== version! + (await ownChanges(ctx, side));

async function unchangePerson(
  ctx: Context,
  traced: TracedRecord,
  { importId, at }: { importId: string; at: string },
): Promise<boolean> {
  const person = await editable(ctx, Person, traced.id);
  if (!person) return false;
  if (traced.isNew) {
    const touched = await touchedByOthers(ctx, importId, [{ id: person.id, at }]);
    if (touched.size > 0 || (await isReferredTo(ctx, 'person', person.id))) return false;
    remove(ctx, person, 'person.removed');
    await forgetWords(ctx, [person.id]);
    return true;
  }
  const { values, isWhole } = valuesBefore(traced, person);
  await editPerson(ctx, { ...values, id: person.id, version: person.version });
  return isWhole;
}

/** What the fields held before that hold still what the import has written. */
function valuesBefore({ fields }: TracedRecord, row: Partner | LegalEntity | Person) {
  const now = valuesOf(row, Object.keys(fields));
  const untouched = Object.entries(fields).filter(([name, [, after]]) => isSame(now[name], after));
  const values: Record<string, unknown> = Object.fromEntries(untouched.map(([name, [before]]) => [name, before]));
  return { values, isWhole: untouched.length === Object.keys(fields).length };
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

async function editable<T extends Row>(ctx: Context, entity: RowClass<T>, id: string): Promise<T | null> {
  return (await editableAmong(ctx, entity, [id])).get(id) ?? null;
}

async function editableAmong<T extends Row>(ctx: Context, entity: RowClass<T>, ids: string[]): Promise<Map<string, T>> {
  const rows = (await ctx.em.find<Row>(entity, { id: { $in: ids } })) as T[];
  return new Map(rows.filter((row) => can(ctx.viewer, 'edit', row)).map((row) => [row.id, row]));
}

const isReferredTo = async (ctx: Context, table: 'person' | 'legal_entity', id: string): Promise<boolean> =>
  (await referredTo(ctx, table, [id])).size > 0 || (await namings(ctx, table, [id])).length > 0;

function remove(ctx: Context, row: Partner | Person, event: string): void {
  ctx.em.remove(row);
  ctx.record(event, row);
}

/** What was never meant to be here leaves no words in the log. */
const forgetWords = (ctx: Context, ids: string[]) =>
  ctx.em.execute('delete from event_detail d using event e where e.seq = d.seq and e.entity_id = any(?::uuid[])', [
    `{${ids.join()}}`,
  ]);
