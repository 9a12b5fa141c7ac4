import type { Context } from '../core/context.js';
import { standsFor } from '../core/merged.js';
import type { RowClass } from '../core/row.entity.js';
import { isUuid } from '../core/uuid.js';
import type { MergeableRow } from './mergeable.entity.js';

/** The record that an old link leads to: what has been merged into another is that one now. @throws NOT_FOUND */
export async function seeKept<T extends MergeableRow>(ctx: Context, entity: RowClass<T>, id: string): Promise<T> {
  const kept = isUuid(id) ? await standsFor(ctx, entity, id) : null;
  return ctx.see(entity, kept ?? id);
}
