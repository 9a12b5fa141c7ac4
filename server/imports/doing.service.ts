import { v7 as uuidv7 } from 'uuid';
import type { Context } from '../core/context.js';
import type { FieldValue } from '../core/schema/fieldValue.js';
import { createLegalEntity, editLegalEntity } from '../partners/legalEntity.service.js';
import type { LegalEntity } from '../partners/legalEntity.entity.js';
import { Partner } from '../partners/partner.entity.js';
import { createPartners } from '../partners/newPartner.service.js';
import { editPartner } from '../partners/partner.service.js';
import type { Person } from '../persons/person.entity.js';
import { createPerson, editPerson } from '../persons/person.service.js';
import type { Row } from '../core/row.entity.js';
import type { RowTrace, TracedRecord } from './importRow.entity.js';
import type { Work } from './work.js';

type Values = Record<string, unknown>;

/** A row that was taken in: its partner, and what undoing it needs. */
export interface Taken {
  partnerId: string;
  trace: RowTrace;
}

/** Makes the partners of new rows by the command of the wizard, all at once. @throws what it throws */
export async function makePartners(ctx: Context, works: readonly Work[]): Promise<Taken[]> {
  const inputs = works.map(newPartner);
  await createPartners(ctx, inputs);
  await ctx.em.flush();
  ctx.em.clear();
  const at = ctx.now.toISOString();
  return inputs.map(({ id, legalEntity, person }) => ({
    partnerId: id,
    trace: {
      at,
      partner: made(id),
      ...(legalEntity && { side: made(legalEntity.id) }),
      ...(person && { person: made(person.id) }),
    },
  }));
}

/** With ids that are chosen here, so that what was made is known by them. */
function newPartner({ partner, side, person }: Work) {
  const { values, custom } = partner!;
  return {
    ...{ ...values, id: uuidv7(), name: values.name!, custom: valuesGiven(custom) },
    ...(side && { legalEntity: { ...side.values, id: uuidv7(), name: side.values.name! } }),
    ...(person && { person: { ...person.values, id: uuidv7(), name: person.values.name! } }),
  };
}

const made = (id: string): TracedRecord => ({ id, isNew: true, fields: {} });

const valuesGiven = (custom: Record<string, FieldValue>) =>
  Object.entries(custom).map(([fieldId, value]) => ({ fieldId, value }));

/** Does what a row asks of a partner that is known by the commands of the card. @throws what they throw */
export async function changePartner(ctx: Context, { partner, side, person }: Work, partnerId: string): Promise<Taken> {
  const donePartner = partner ? await editKnown(ctx, partner) : null;
  const doneSide = side ? await doSide(ctx, side, partnerId) : null;
  const donePerson = person ? await doPerson(ctx, person, partnerId) : null;
  await ctx.em.flush();
  const trace: RowTrace = { at: ctx.now.toISOString() };
  if (donePartner) trace.partner = traced(donePartner);
  if (doneSide) trace.side = { ...traced(doneSide), version: doneSide.row.version };
  if (donePerson) trace.person = traced(donePerson);
  const { clientSince } = await ctx.em.findOneOrFail(Partner, { id: partnerId }, { filters: false });
  if (clientSince?.getTime() === ctx.now.getTime()) trace.clientSince = clientSince.toISOString();
  ctx.em.clear();
  return { partnerId, trace };
}

/** A record as a command has left it, and how it was before: null = it is new. */
interface Done {
  row: Row;
  before: Values | null;
  names: string[];
}

async function editKnown(ctx: Context, { known, values, custom }: NonNullable<Work['partner']>): Promise<Done> {
  const names = [...Object.keys(values), ...Object.keys(custom).map((id) => `custom.${id}`)];
  const before = valuesOf(known!, names);
  const input = { ...values, custom: valuesGiven(custom), id: known!.id, version: known!.version };
  return { row: await editPartner(ctx, input), before, names };
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
): Promise<Done> {
  const names = Object.keys(values);
  if (!known) {
    // Whoever answers for the partner is to see him, whoever has imported.
    const { ownerId } = await ctx.em.findOneOrFail(Partner, { id: partnerId }, { filters: false });
    const row = await createPerson(ctx, { ...values, name: values.name!, partnerId, ownerId });
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
  return { id: row.id, isNew: before === null, fields: fields as TracedRecord['fields'] };
}
