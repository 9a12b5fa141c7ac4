import type { Context } from '../core/context.js';
import type { FieldValue } from '../core/schema/fieldValue.js';
import { createLegalEntity, editLegalEntity } from '../partners/legalEntity.service.js';
import type { LegalEntity } from '../partners/legalEntity.entity.js';
import { type Partner } from '../partners/partner.entity.js';
import { createPartner } from '../partners/newPartner.service.js';
import { editPartner } from '../partners/partner.service.js';
import type { Person } from '../persons/person.entity.js';
import { createPerson, editPerson } from '../persons/person.service.js';
import type { Row } from '../core/row.entity.js';
import type { RowTrace, TracedRecord } from './importRow.entity.js';
import type { Work } from './work.js';

type Values = Record<string, unknown>;

/** Does what a row asks for by the commands of the card, and keeps what undoing it needs. @throws what they throw */
export async function doRow(ctx: Context, { partner: own, side, person }: Work, knownId: string | null) {
  const partner = own ? await doPartner(ctx, own) : null;
  // What belongs to a new partner is looked up by it.
  await ctx.em.flush();
  const partnerId = partner?.row.id ?? knownId!;
  const doneSide = side ? await doSide(ctx, side, partnerId) : null;
  const donePerson = person ? await doPerson(ctx, person, partnerId, own?.values.ownerId) : null;
  await ctx.em.flush();
  const trace: RowTrace = { at: ctx.now.toISOString() };
  if (partner) trace.partner = traced(partner);
  if (doneSide) trace.side = traced(doneSide);
  if (donePerson) trace.person = traced(donePerson);
  ctx.em.clear();
  return { partnerId, trace };
}

/** A record as a command has left it, and how it was before: null = it is new. */
interface Done {
  row: Row;
  before: Values | null;
  names: string[];
}

async function doPartner(ctx: Context, { known, values, custom }: NonNullable<Work['partner']>): Promise<Done> {
  const given = { ...values, custom: Object.entries(custom).map(([fieldId, value]) => ({ fieldId, value })) };
  const names = [...Object.keys(values), ...Object.keys(custom).map((id) => `custom.${id}`)];
  if (!known) return { row: await createPartner(ctx, { ...given, name: values.name! }), before: null, names };
  const before = valuesOf(known, names);
  return { row: await editPartner(ctx, { ...given, id: known.id, version: known.version }), before, names };
}

async function doSide(ctx: Context, { known, values }: NonNullable<Work['side']>, partnerId: string): Promise<Done> {
  const names = Object.keys(values);
  if (!known)
    return { row: await createLegalEntity(ctx, { ...values, name: values.name!, partnerId }), before: null, names };
  const before = valuesOf(known, names);
  return { row: await editLegalEntity(ctx, { ...values, id: known.id, version: known.version }), before, names };
}

async function doPerson(
  ctx: Context,
  { known, values }: NonNullable<Work['person']>,
  partnerId: string,
  ownerId: string | undefined,
): Promise<Done> {
  const names = Object.keys(values);
  if (!known) {
    const row = await createPerson(ctx, { ...values, name: values.name!, partnerId, ...(ownerId && { ownerId }) });
    return { row, before: null, names };
  }
  const before = valuesOf(known, names);
  return { row: await editPerson(ctx, { ...values, id: known.id, version: known.version }), before, names };
}

/** Values by the names of the inputs; those of custom fields as `custom.<id>`. */
export function valuesOf(row: Partner | LegalEntity | Person, names: readonly string[]): Values {
  const custom: Record<string, FieldValue> = 'custom' in row ? row.custom : {};
  const valueOf = (name: string): unknown =>
    name.startsWith('custom.') ? custom[name.slice('custom.'.length)] : row[name as keyof typeof row];
  return Object.fromEntries(names.map((name) => [name, valueOf(name) ?? null]));
}

function traced({ row, before, names }: Done): TracedRecord {
  const after = before ? valuesOf(row as Partner, names) : {};
  const fields = Object.fromEntries(Object.keys(after).map((name) => [name, [before![name], after[name]] as const]));
  return { id: row.id, version: row.version, isNew: before === null, fields: fields as TracedRecord['fields'] };
}
