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

/** What the second of two is told who act on a record that the first has merged: by whom, and when. */
export async function recordMerged(ctx: Reading, entity: RowClass, id: string): Promise<AppError> {
  const { tableName } = ctx.em.getMetadata().get(entity as never);
  return conflict('record.merged', { id, ...(await lastChange(ctx, id, [`${tableName}.merged`])) });
}
