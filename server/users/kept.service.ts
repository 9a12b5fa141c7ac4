import type { Context } from '../core/context.js';
import type { RowClass } from '../core/row.entity.js';
import { isUuid } from '../core/uuid.js';
import type { MergeableRow } from './mergeable.entity.js';

/** The record that an old link leads to: what has been merged into another is that one now. @throws NOT_FOUND */
export async function seeKept<T extends MergeableRow>(ctx: Context, entity: RowClass<T>, id: string): Promise<T> {
  const { tableName } = ctx.em.getMetadata().get(entity as never);
  const [kept] = isUuid(id) ? await ctx.em.execute<{ id: string }[]>(keptIn(tableName), [id]) : [];
  return ctx.see(entity, kept?.id ?? id);
}

const keptIn = (table: string): string => `
  with recursive way as (
    select id, merged_into_id from "${table}" where id = ?
    union select t.id, t.merged_into_id from way join "${table}" t on t.id = way.merged_into_id)
  select id from way where merged_into_id is null`;
