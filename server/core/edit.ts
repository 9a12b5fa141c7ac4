import type { Context } from './context.js';
import { conflict, invalid } from './errors.js';
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
  const { verb } = form;
  const touched = await lastTouches(ctx, row, form);
  const clashes = wanted.flatMap((edit) => {
    const touch = touched.find(({ field }) => field === edit.field);
    return touch ? [{ edit, touch }] : [];
  });
  if (clashes.length === 0) return;
  const fields = clashes.map(({ edit, touch }) => ({ ...told(edit), by: touch.by, at: touch.at }));
  const { by, at } = clashes.map(({ touch }) => touch).sort((one, other) => other.seq - one.seq)[0]!;
  throw conflict(verb, { fields, version: row.version, by, at });
}

/** Both values in words, and the one that stands as the API takes it: a form can go on from there. */
const told = ({ field, now, old, new: yours }: Edit) => ({ field, theirs: old, yours, now });

interface Touch {
  field: string;
  seq: number;
  by: { id: string; name: string } | null;
  at: string;
}

/** Who changed each field last since the form was opened: others may have changed only the rest of the record. */
async function lastTouches(ctx: Context, row: Row, form: Form): Promise<Touch[]> {
  const { verb, also = [] } = form;
  const { entityId, since, params } = form.told ?? tellingOf(row, form);
  const names = [verb, ...also];
  const rows = await ctx.em.execute<{ field: string; seq: string; id: string | null; name: string | null; at: Date }[]>(
    `select distinct on (f.field) f.field, e.seq, u.id, u.name, e.at
     from event e cross join lateral (${TOUCHED}) f left join app_user u on u.id = e.actor_id
     where e.entity_id = any(?::uuid[]) and e.name = any(?::text[]) and ${since}
     order by f.field, e.seq desc`,
    [`{${[entityId].flat().join()}}`, `{${names.join()}}`, ...params],
  );
  return rows.map(({ field, seq, id, name, at }) => ({
    field,
    seq: Number(seq),
    by: id && name ? { id, name } : null,
    at: new Date(at).toISOString(),
  }));
}

/** Not everything that changes can be said in words: the fields are named beside. */
const TOUCHED = `
  select d.field from event_detail d where d.seq = e.seq
  union all select jsonb_array_elements_text(coalesce(e.particulars -> 'fields', '[]'))`;

function tellingOf({ id }: Row, { version, whole }: Form): Telling {
  if (!whole) return { entityId: id, since: 'e.version > ?', params: [version] };
  const since = `e.particulars ->> 'part' = ? and (e.particulars ->> 'partVersion')::int > ?`;
  return { entityId: 'id' in whole ? whole.id : whole, since, params: [id, version] };
}
