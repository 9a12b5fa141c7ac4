import type { Context } from '../core/context.js';
import type { Edit } from '../core/edit.js';
import { rule } from '../core/errors.js';
import { Partner } from './partner.entity.js';

/** The edit that puts a partner under another, with the tree locked. @throws NOT_FOUND Partner; RULE partner.parentCycle */
export async function parentEdit(ctx: Context, partner: Partner, parentId: string | null | undefined): Promise<Edit> {
  const { parentId: now } = partner;
  const isSame = parentId === undefined || parentId === now;
  const before = await ctx.labels.of('partner', now);
  const parent = isSame ? before : parentId ? await ctx.see(Partner, parentId) : null;
  if (!isSame && parent) await refuseCycle(ctx, partner.id, parent);
  return { field: 'parentId', now, next: parent?.id ?? null, old: before?.name ?? null, new: parent?.name ?? null };
}

/**
 * Two who move at once would each see a tree without the other's move, so they take turns: before either locks its partner,
 * because the parent of one may be what the other has locked.
 */
export const lockTree = (ctx: Context): Promise<unknown> =>
  ctx.em.execute(`select pg_advisory_xact_lock(hashtextextended('partner.tree', 0))`);

async function refuseCycle(ctx: Context, id: string, parent: { id: string; name: string }): Promise<void> {
  if (await isAbove(ctx, id, parent.id)) throw rule('partner.parentCycle', { parent: parent.name });
}

/** Whether a partner stands above another, or is the same. */
export async function isAbove(ctx: Context, id: string, below: string): Promise<boolean> {
  const [above] = await ctx.em.execute<{ found: boolean }[]>(ABOVE, [below, id]);
  return above!.found;
}

const ABOVE = `
  with recursive above as (
    select id, parent_id from partner where id = ?
    union select p.id, p.parent_id from partner p join above on p.id = above.parent_id)
  select exists (select from above where id = ?) as found`;
