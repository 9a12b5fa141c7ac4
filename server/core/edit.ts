import type { Context } from './context.js';
import { conflict, invalid } from './errors.js';
import { lastChange } from './log/lastChange.js';
import type { Details } from './log/record.js';
import type { Row } from './row.entity.js';

/** A field of a form: how it stands, how it should, and how each is said in words. */
export interface Edit {
  field: string;
  now: unknown;
  next: unknown;
  old: string | null;
  new: string | null;
}

interface Form {
  /** The version that the form was opened on. */
  version: number;
  edits: Edit[];
  /** Event that changes the fields; also the conflict's reason. */
  verb: string;
  /** Other events that change them, and name in their particulars which. */
  also?: readonly string[];
  /** The record whose events tell of the row, when it is a part of that; ids of all, when it has had several. */
  whole?: Row | readonly string[];
  /** How its events are found among those of the whole, when those do not name it as their part. */
  told?: Telling;
}

interface Telling {
  entityId: string | readonly string[];
  since: string;
  params: unknown[];
  part?: string;
}

/**
 * The guard of a form: fields that somebody else has changed since to another value are a conflict, told with both
 * values; all others merge. @returns what really changes, in words. @throws CONFLICT
 */
export async function guardEdit(ctx: Context, row: Row, form: Form): Promise<Details> {
  const wanted = form.edits.filter(({ now, next }) => now !== next);
  if (form.version < row.version && wanted.length > 0) await refuseClashes(ctx, row, form, wanted);
  return Object.fromEntries(wanted.map((edit) => [edit.field, [edit.old, edit.new]]));
}

/**
 * A merge unites the lists of two: one that is longer than it may become can be changed, but not be made longer yet.
 * @throws INVALID input.<field> tooMany
 */
export function guardLength(field: string, most: number, now: readonly unknown[], next: readonly unknown[]): void {
  if (next.length > Math.max(most, now.length)) throw invalid(`input.${field}`, 'tooMany');
}

type Plain = string | number | null;

/** A field of a form that is told as it stands. */
export const plainEdit = (field: string, now: Plain, next: Plain | undefined): Edit => {
  const wanted = next === undefined ? now : next;
  return { field, now, next: wanted, old: text(now), new: text(wanted) };
};

const text = (value: Plain): string | null => (value === null ? null : String(value));

async function refuseClashes(ctx: Context, row: Row, form: Form, wanted: Edit[]): Promise<void> {
  const { verb, also = [] } = form;
  const { entityId, since, params, part } = form.told ?? tellingOf(row, form);
  const names = [verb, ...also];
  const touched = await ctx.em.execute<{ field: string }[]>(
    `select distinct f.field from event e cross join lateral (${TOUCHED}) f
     where e.entity_id = any(?::uuid[]) and e.name = any(?::text[]) and ${since}`,
    [`{${[entityId].flat().join()}}`, `{${names.join()}}`, ...params],
  );
  const clashes = wanted.filter((edit) => touched.some(({ field }) => field === edit.field));
  if (clashes.length === 0) return;
  const fields = clashes.map(({ field, old, new: yours }) => ({ field, theirs: old, yours }));
  throw conflict(verb, { fields, version: row.version, ...(await lastChange(ctx, entityId, names, part)) });
}

/** Not everything that changes can be said in words: the fields are named beside. */
const TOUCHED = `
  select d.field from event_detail d where d.seq = e.seq
  union all select jsonb_array_elements_text(coalesce(e.particulars -> 'fields', '[]'))`;

function tellingOf({ id }: Row, { version, whole }: Form): Telling {
  if (!whole) return { entityId: id, since: 'e.version > ?', params: [version] };
  const since = `e.particulars ->> 'part' = ? and (e.particulars ->> 'partVersion')::int > ?`;
  return { entityId: 'id' in whole ? whole.id : whole, since, params: [id, version], part: id };
}
