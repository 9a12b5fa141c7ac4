import type { FieldValue, FieldValues } from '#lib/core/rows.js';

/** A record that may have values of custom fields: each of them stands, changes and clashes by itself. */
interface Custom {
  custom?: FieldValues;
}

/** A row under a change. A custom field that the change does not name stays whoever's it is. */
export function changed<R extends object>(row: R | undefined, change: Partial<R>): R {
  const custom = (change as Custom).custom;
  return { ...row, ...change, ...(custom && { custom: { ...(row as Custom | undefined)?.custom, ...custom } }) } as R;
}

/** What a row holds of that which a change changes. */
export function heldOf<R extends object>(row: R, change: Partial<R>): Partial<R> {
  const held = Object.fromEntries(Object.keys(change).map((key) => [key, row[key as keyof R]])) as Partial<R>;
  const custom = (change as Custom).custom;
  return custom ? { ...held, custom: valuesOf((row as Custom).custom, Object.keys(custom)) } : held;
}

/** Whether a row holds exactly this: neighbours are compared by id, custom fields one by one. */
export const holds = <R extends object>(row: R, { custom, ...held }: Partial<R> & Custom): boolean =>
  Object.entries(held).every(([key, value]) => isSame(value, row[key as keyof R])) &&
  Object.entries(custom ?? {}).every(([id, value]) => isSameValue(value, (row as Custom).custom?.[id]));

/** Whether two values of a custom field are the same. */
export const isSameValue = (one: FieldValue | null | undefined, other: FieldValue | null | undefined): boolean =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

const valuesOf = (values: FieldValues = {}, ids: string[]): FieldValues =>
  Object.fromEntries(ids.map((id) => [id, values[id] ?? null]));

/** Whether two values of a field are the same: neighbours are compared by id, lists by what stands in them. */
export function isSame(a: unknown, b: unknown) {
  return plainOf(a) === plainOf(b);
}

function plainOf(value: unknown): unknown {
  if (Array.isArray(value)) return JSON.stringify(value);
  return value && typeof value === 'object' && 'id' in value ? value.id : (value ?? null);
}
