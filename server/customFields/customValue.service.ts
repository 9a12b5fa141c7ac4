import type { Context } from '../core/context.js';
import type { Edit } from '../core/edit.js';
import { invalid, notFound, rule } from '../core/errors.js';
import type { FieldValue, FieldValues } from '../core/schema/fieldValue.js';
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
 * @throws INVALID input.custom.<n>.value; RULE customField.archived; NOT_FOUND CustomField, also for one of another target
 */
export async function customEdits(
  ctx: Context,
  target: CustomTarget,
  values: FieldValues,
  given: Given,
): Promise<CustomEdit[]> {
  return customEditsOf(await fieldsGiven(ctx, target, [given]), values, given);
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
export function customEditsOf(fields: readonly CustomField[], values: FieldValues, given: Given): CustomEdit[] {
  return (given ?? []).map(({ fieldId, value }, index) => {
    const field = fields.find(({ id }) => id === fieldId);
    if (!field) throw notFound(CustomField.name, fieldId);
    if (field.archivedAt) throw rule('customField.archived', { name: field.name });
    const kept = values[fieldId] ?? null;
    const read = canonical(field, value ?? null, kept);
    if ('wrong' in read) throw invalid(`input.custom.${index}.value`, read.wrong, { name: field.name });
    return editOf(field, kept, read.value);
  });
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

/** A value as histories, conflicts and files say it: options by their names, all else as it is kept. */
export function inWords(field: CustomField, value: FieldValue | null): string | null {
  if (value === null) return null;
  if (field.type !== CustomType.CHOICE && field.type !== CustomType.CHOICES) return String(value);
  const chosen = [value].flat();
  const names = field.options.filter(({ id }) => chosen.includes(id)).map(({ name }) => name);
  return names.join(', ') || null;
}
