import type { Context } from '../core/context.js';
import type { Edit } from '../core/edit.js';
import { invalid, notFound, rule } from '../core/errors.js';
import type { FieldValue, FieldValues } from '../core/schema/fieldValue.js';
import { Partner } from '../partners/partner.entity.js';
import { Person } from '../persons/person.entity.js';
import { canonical } from './canonical.js';
import { CustomField, type CustomTarget, CustomType } from './customField.entity.js';
import type { CustomValueInput } from './customValue.inputs.js';

/** A custom field of a record's form. */
export interface CustomEdit extends Edit {
  fieldId: string;
  value: FieldValue | null;
}

type Given = CustomValueInput[] | null | undefined;

/**
 * What is said of custom fields, as edits of the record's own form: they clash, merge and are told as its other fields
 * are, under `custom.<id of the field>`.
 * @throws INVALID input.custom.<n>.value; RULE customField.archived, person.erased; NOT_FOUND Partner, Person, CustomField, also
 * for one of another target
 */
export async function customEdits(
  ctx: Context,
  target: CustomTarget,
  values: FieldValues,
  given: Given,
): Promise<CustomEdit[]> {
  return customEditsOf(ctx, await fieldsGiven(ctx, target, [given]), values, given);
}

/** The fields that are said something of, for many records at once. */
export async function fieldsGiven(
  ctx: Context,
  target: CustomTarget,
  givens: readonly Given[],
): Promise<CustomField[]> {
  const ids = new Set(givens.flatMap((given) => given?.map(({ fieldId }) => fieldId) ?? []));
  return ids.size === 0 ? [] : ctx.em.find(CustomField, { target, id: { $in: [...ids] } });
}

/** The edits of one record. @param fields all that are said something of. @throws what {@link customEdits} throws */
export async function customEditsOf(
  ctx: Context,
  fields: readonly CustomField[],
  values: FieldValues,
  given: Given,
): Promise<CustomEdit[]> {
  const edits = (given ?? []).map(({ fieldId, value }, index) => {
    const field = fields.find(({ id }) => id === fieldId);
    if (!field) throw notFound(CustomField.name, fieldId);
    if (field.archivedAt) throw rule('customField.archived', { name: field.name });
    const kept = values[fieldId] ?? null;
    const read = canonical(field, value ?? null, kept);
    if ('wrong' in read) throw invalid(`input.custom.${index}.value`, read.wrong, { name: field.name });
    return { field, edit: editOf(field, kept, read.value) };
  });
  for (const { field, edit } of edits) if (edit.now !== edit.next) await seeNamed(ctx, field, edit.value);
  return edits.map(({ edit }) => edit);
}

/** What nobody sees, or is nobody any more, cannot be chosen. @throws NOT_FOUND Partner, Person; RULE person.erased */
async function seeNamed(ctx: Context, { type }: CustomField, value: FieldValue | null): Promise<void> {
  if (typeof value !== 'string') return;
  if (type === CustomType.PARTNER) await ctx.see(Partner, value);
  if (type === CustomType.PERSON) (await ctx.see(Person, value)).requireSomebody();
}

const editOf = (field: CustomField, kept: FieldValue | null, value: FieldValue | null): CustomEdit => ({
  field: `custom.${field.id}`,
  now: JSON.stringify(kept),
  next: JSON.stringify(value),
  old: inWords(field, kept),
  new: inWords(field, value),
  fieldId: field.id,
  value,
});

/** The values of a record after its edits. */
export function withCustom(values: FieldValues, edits: CustomEdit[]): FieldValues {
  const changed = Object.fromEntries(edits.map(({ fieldId, value }) => [fieldId, value]));
  const all = Object.entries({ ...values, ...changed });
  return Object.fromEntries(all.filter((entry): entry is [string, FieldValue] => entry[1] !== null));
}

/**
 * A value as histories, conflicts and files say it: options by their names, all else as it is kept. Records stand there by
 * their ids, so that only those read a name who see whose it is, and erasing somebody leaves none behind.
 */
export function inWords(field: CustomField, value: FieldValue | null): string | null {
  if (value === null) return null;
  if (field.type !== CustomType.CHOICE && field.type !== CustomType.CHOICES) return String(value);
  const chosen = [value].flat();
  const names = field.options.filter(({ id }) => chosen.includes(id)).map(({ name }) => name);
  return names.join(', ') || null;
}
