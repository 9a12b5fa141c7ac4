import type { EntityManager } from '@mikro-orm/postgresql';
import { type AppError, conflict } from './errors.js';
import { lastChange } from './log/lastChange.js';
import { visibleSql } from './rights/visible.js';
import type { Viewer } from './rights/viewer.js';
import type { RowClass } from './row.entity.js';

/** A request as far as it reads. */
interface Reading {
  em: EntityManager;
  viewer: Viewer;
}

/** Whether a record that the viewer would see has been merged into another. */
export async function hasBeenMerged(ctx: Reading, entity: RowClass, id: string): Promise<boolean> {
  const { tableName, properties } = ctx.em.getMetadata().get(entity as never);
  if (!('mergedIntoId' in properties)) return false;
  const { sql, params } = visibleSql(ctx.viewer, 'r');
  const rows = await ctx.em.execute(
    `select from "${tableName}" r where r.id = ? and r.merged_into_id is not null and ${sql}`,
    [id, ...params],
  );
  return rows.length > 0;
}

/** What the second of two is told who act on a record that the first has merged: into which, by whom, and when. */
export async function recordMerged(ctx: Reading, entity: RowClass, id: string): Promise<AppError> {
  const { tableName } = ctx.em.getMetadata().get(entity as never);
  const change = await lastChange(ctx, id, [`${tableName}.merged`]);
  return conflict('record.merged', { id, into: await standsFor(ctx, entity, id), ...change });
}

/**
 * What stands for a record by now: itself, or what it has been merged into, which whoever saw it sees too.
 * @returns null when there is none any more: taking an import back removes what it has made
 */
export async function standsFor({ em }: Pick<Reading, 'em'>, entity: RowClass, id: string): Promise<string | null> {
  const { tableName } = em.getMetadata().get(entity as never);
  const [last] = await em.execute<{ id: string }[]>(
    `with recursive stands as (
       select id, merged_into_id from "${tableName}" where id = ?
       union all select r.id, r.merged_into_id from "${tableName}" r join stands on r.id = stands.merged_into_id)
     select id from stands where merged_into_id is null`,
    [id],
  );
  return last?.id ?? null;
}
