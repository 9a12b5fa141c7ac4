import type { Context } from '../core/context.js';
import { can } from '../core/rights/policy.js';
import type { Row, RowClass } from '../core/row.entity.js';
import { LegalEntity } from '../partners/legalEntity.entity.js';
import { editLegalEntity, removeLegalEntity } from '../partners/legalEntity.service.js';
import { Partner } from '../partners/partner.entity.js';
import { editPartner } from '../partners/partner.service.js';
import { Person } from '../persons/person.entity.js';
import { editPerson } from '../persons/person.service.js';
import { valuesOf } from './doing.service.js';
import type { ImportRow, RowTrace, TracedRecord } from './importRow.entity.js';
import type { PartnerImport, Progress } from './partnerImport.entity.js';
import { isReferredTo, wasTouched } from './referring.service.js';
import { doneTo, type Refused } from './refusedRow.js';
import { type Kept, lastTraced, markKept, markUndone } from './rows.service.js';

/**
 * Takes back what the last rows that are not taken back yet have done: what they made goes, unless somebody has touched it
 * since; what they changed is as before, as far as nobody has changed it since. What a command refuses stays, with its
 * reason.
 */
export async function undoSome(ctx: Context, job: PartnerImport, count: number, refused: Refused): Promise<Progress> {
  const rows = await lastTraced(ctx, job, count);
  const traced = rows.filter(({ trace }) => trace !== null && !trace.isUndone);
  await lockSeen(
    ctx,
    traced.flatMap(({ partnerId }) => partnerId ?? []),
  );
  const [undone, kept]: [number[], Kept[]] = [[], []];
  for (const row of traced) {
    const trouble = refused.get(row.place) ?? null;
    if (!trouble && (await doneTo(row.place, () => undoRow(ctx, row)))) undone.push(row.place);
    else kept.push({ place: row.place, trouble });
    ctx.em.clear();
  }
  await markUndone(ctx, job.id, undone);
  await markKept(ctx, job.id, kept);
  return { done: rows.length, undone: undone.length, kept: kept.length };
}

/** In one order, so that two commands never wait for each other. */
async function lockSeen(ctx: Context, ids: string[]): Promise<void> {
  const seen = await ctx.em.find(Partner, { id: { $in: ids } }, { fields: ['id'] });
  ctx.em.clear();
  await ctx.lockAll(
    Partner,
    seen.map(({ id }) => id),
  );
  ctx.em.clear();
}

/** @returns whether nothing of it has stayed */
async function undoRow(ctx: Context, { trace }: ImportRow): Promise<boolean> {
  const isGone = await (trace!.partner?.isNew ? unmake(ctx, trace!) : unchange(ctx, trace!));
  await ctx.em.flush();
  return isGone;
}

/** A partner goes with all that came with it, or stays with all of it. */
async function unmake(ctx: Context, { at, partner: made, side, person }: RowTrace): Promise<boolean> {
  const partner = await editable(ctx, Partner, made!.id);
  const contact = person ? await editable(ctx, Person, person.id) : null;
  if (!partner || (person && !contact)) return false;
  const ids = [partner.id, ...(contact ? [contact.id] : [])];
  if (await wasTouched(ctx, ids, at)) return false;
  const own = { legal_entity: side?.id ?? null, person: person?.id ?? null };
  if (await isReferredTo(ctx, 'partner', partner.id, own)) return false;
  if (contact && (await isReferredTo(ctx, 'person', contact.id))) return false;
  if (contact) remove(ctx, contact, 'person.removed');
  if (side) ctx.em.remove(await ctx.see(LegalEntity, side.id));
  await ctx.em.flush();
  remove(ctx, partner, 'partner.removed');
  await forgetWords(ctx, ids);
  return true;
}

async function unchange(ctx: Context, { at, partner, side, person }: RowTrace): Promise<boolean> {
  const undone = [
    !person || (await unchangePerson(ctx, person, at)),
    !side || (await unchangeSide(ctx, side)),
    !partner || (await unchangePartner(ctx, partner)),
  ];
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
    if (side.version !== traced.version || (await isReferredTo(ctx, 'legal_entity', side.id))) return false;
    await removeLegalEntity(ctx, { id: side.id });
    return true;
  }
  const { values, isWhole } = valuesBefore(traced, side);
  await editLegalEntity(ctx, { ...values, id: side.id, version: side.version });
  return isWhole;
}

async function unchangePerson(ctx: Context, traced: TracedRecord, at: string): Promise<boolean> {
  const person = await editable(ctx, Person, traced.id);
  if (!person) return false;
  if (traced.isNew) {
    if ((await wasTouched(ctx, [person.id], at)) || (await isReferredTo(ctx, 'person', person.id))) return false;
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
  const row = (await ctx.em.findOne<Row>(entity, { id })) as T | null;
  return row && can(ctx.viewer, 'edit', row) ? row : null;
}

function remove(ctx: Context, row: Partner | Person, event: string): void {
  ctx.em.remove(row);
  ctx.record(event, row);
}

/** What was never meant to be here leaves no words in the log. */
const forgetWords = (ctx: Context, ids: string[]) =>
  ctx.em.execute('delete from event_detail d using event e where e.seq = d.seq and e.entity_id = any(?::uuid[])', [
    `{${ids.join()}}`,
  ]);
