import type { Context } from './context.js';
import { conflict } from './errors.js';
import { lastChange } from './log/history.js';
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
  /** The record whose events tell of it, and how its part is found among them; a row of its own by default. */
  told?: { entityId: string; since: string; params: unknown[]; part?: string };
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

async function refuseClashes(ctx: Context, row: Row, { version, verb, told }: Form, wanted: Edit[]): Promise<void> {
  const { entityId, since, params } = told ?? { entityId: row.id, since: 'e.version > ?', params: [version] };
  const touched = await ctx.em.execute<{ field: string }[]>(
    `select distinct d.field from event e join event_detail d on d.seq = e.seq where e.entity_id = ? and e.name = ? and ${since}`,
    [entityId, verb, ...params],
  );
  const clashes = wanted.filter((edit) => touched.some(({ field }) => field === edit.field));
  if (clashes.length === 0) return;
  const fields = clashes.map(({ field, old, new: yours }) => ({ field, theirs: old, yours }));
  throw conflict(verb, { fields, version: row.version, ...(await lastChange(ctx, entityId, [verb], told?.part)) });
}
