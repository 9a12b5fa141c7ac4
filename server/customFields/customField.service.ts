import { generateKeyBetween } from 'fractional-indexing';
import type { Context } from '../core/context.js';
import { type Edit, guardEdit } from '../core/edit.js';
import { invalid, rule } from '../core/errors.js';
import { prepared } from '../core/postgres/prepared.js';
import { CustomField, type CustomOption, type CustomTarget, CustomType } from './customField.entity.js';
import {
  type ArchiveCustomFieldInput,
  type CreateCustomFieldInput,
  type CustomOptionInput,
  type EditCustomFieldInput,
  MOST_FIELDS,
  type MoveCustomFieldInput,
} from './customField.inputs.js';

/** Fields of one target with those put away. */
const MOST_KEPT_FIELDS = 200;
/** Options of one field with those removed. */
const MOST_KEPT_OPTIONS = 200;

const EDITED = 'customField.edited';

/** Adds a field. @throws INVALID input.options; RULE customField.nameTaken, customField.tooMany {limit}; FORBIDDEN */
export const createCustomField = (ctx: Context, input: CreateCustomFieldInput) =>
  ctx.change(async () => {
    const { target, name, type } = input;
    const inUse = await fieldsInUse(ctx, target);
    const field = Object.assign(new CustomField(), { target, name, type });
    if (input.id) field.id = input.id;
    field.options = optionsOf(field, input.options ?? []);
    field.position = generateKeyBetween(inUse.at(-1)?.position ?? null, null);
    ctx.create(field);
    await guardNumber(ctx, target, inUse.length);
    guardName(inUse, field, name);
    ctx.record('customField.created', field, { target, type }, { name: [null, name] });
    return field;
  });

/**
 * Renames a field or changes what can be chosen; values stay as they are.
 * @throws CONFLICT customField.edited with both values; INVALID input.options; RULE customField.nameTaken; NOT_FOUND; FORBIDDEN
 */
export const editCustomField = (ctx: Context, input: EditCustomFieldInput) =>
  ctx.change(async () => {
    const { field, inUse } = await lockField(ctx, input.id);
    const name = input.name ?? field.name;
    const options = input.options ? optionsOf(field, input.options) : field.options;
    const edits: Edit[] = [
      { field: 'name', now: field.name, next: name, old: field.name, new: name },
      {
        field: 'options',
        now: JSON.stringify(field.options.map(plain)),
        next: JSON.stringify(options),
        old: wordsOf(field.options),
        new: wordsOf(options),
      },
    ];
    const details = await guardEdit(ctx, field, { version: input.version, edits, verb: EDITED });
    const fields = Object.keys(details);
    if (fields.length === 0) return field;
    if (!field.archivedAt) guardName(inUse, field, name);
    Object.assign(field, { name, options });
    ctx.record(EDITED, field, { fields }, details);
    return field;
  });

/** Puts a field at another place. @throws RULE customField.archived; NOT_FOUND; FORBIDDEN */
export const moveCustomField = (ctx: Context, { id, rank }: MoveCustomFieldInput) =>
  ctx.change(async () => {
    const { field, inUse } = await lockField(ctx, id);
    if (field.archivedAt) throw rule('customField.archived', { name: field.name });
    const others = inUse.filter((one) => one.id !== id);
    const place = Math.min(rank - 1, others.length);
    if (inUse[place]?.id === id) return field;
    field.position = generateKeyBetween(others[place - 1]?.position ?? null, others[place]?.position ?? null);
    ctx.record('customField.moved', field, { rank: place + 1 });
    return field;
  });

/** Puts a field away, or brings it back to the last place. @throws RULE customField.nameTaken, customField.tooMany; NOT_FOUND; FORBIDDEN */
export const archiveCustomField = (ctx: Context, { id, archived }: ArchiveCustomFieldInput) =>
  ctx.change(async () => {
    const { field, inUse } = await lockField(ctx, id);
    if ((field.archivedAt !== null) === archived) return field;
    if (!archived) {
      guardName(inUse, field, field.name);
      if (inUse.length >= MOST_FIELDS) throw rule('customField.tooMany', { limit: MOST_FIELDS });
      field.position = generateKeyBetween(inUse.at(-1)?.position ?? null, null);
    }
    field.archivedAt = archived ? ctx.now : null;
    ctx.record(archived ? 'customField.archived' : 'customField.restored', field);
    return field;
  });

/** Fields of a target that are in use, in order; until the commit nobody else changes which those are. */
async function fieldsInUse(ctx: Context, target: CustomTarget): Promise<CustomField[]> {
  await prepared(ctx.em, 'select pg_advisory_xact_lock(hashtextextended($1, 0))', [`custom_field.${target}`]);
  const order = { position: 'asc', id: 'asc' } as const;
  return ctx.em.find(CustomField, { target, archivedAt: null }, { orderBy: order, refresh: true });
}

async function lockField(ctx: Context, id: string): Promise<{ field: CustomField; inUse: CustomField[] }> {
  const { target } = await ctx.see(CustomField, id);
  const inUse = await fieldsInUse(ctx, target);
  const field = await ctx.lock(CustomField, id);
  ctx.authorize('edit', field);
  return { field, inUse };
}

async function guardNumber(ctx: Context, target: CustomTarget, inUse: number): Promise<void> {
  if (inUse >= MOST_FIELDS) throw rule('customField.tooMany', { limit: MOST_FIELDS });
  const kept = await ctx.em.count(CustomField, { target });
  if (kept >= MOST_KEPT_FIELDS) throw rule('customField.tooMany', { limit: MOST_KEPT_FIELDS });
}

function guardName(inUse: CustomField[], field: CustomField, name: string): void {
  const isTaken = inUse.some((one) => one.id !== field.id && one.name.toLowerCase() === name.toLowerCase());
  if (isTaken) throw rule('customField.nameTaken', { name });
}

/** What can be chosen, in order, then what could be once: values may hold it. */
function optionsOf({ type, options }: CustomField, given: CustomOptionInput[]): CustomOption[] {
  const isChosen = type === CustomType.CHOICE || type === CustomType.CHOICES;
  if (!isChosen && given.length > 0) throw invalid('input.options', 'noChoice');
  const removed = options.filter((one) => !given.some(({ id }) => id === one.id));
  if (given.length + removed.length > MOST_KEPT_OPTIONS) throw invalid('input.options', 'tooMany');
  return [
    ...given.map(({ id, name }) => ({ id, name, removed: false })),
    ...removed.map(({ id, name }) => ({ id, name, removed: true })),
  ];
}

/** JSON comes back from the database with its keys in another order. */
const plain = ({ id, name, removed }: CustomOption): CustomOption => ({ id, name, removed });

const wordsOf = (options: CustomOption[]): string | null =>
  options
    .filter(({ removed }) => !removed)
    .map(({ name }) => name)
    .join(', ') || null;
