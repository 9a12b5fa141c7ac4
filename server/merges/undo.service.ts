import { LockMode } from '@mikro-orm/core';
import type { Context } from '../core/context.js';
import { AppError, notFound, rule } from '../core/errors.js';
import { isUuid } from '../core/uuid.js';
import { Merge } from './merge.entity.js';
import type { UndoMergeInput } from './merge.inputs.js';
import { type Kind, kindOf, lockMerged } from './pair.js';
import { pointBack } from './references.js';
import { putBack, rewriteBack, takeBack } from './rewrite.js';
import { tellCards } from './telling.js';
import { isSame, type Mergeable, setValue, valuesOf } from './values.js';

/**
 * Makes two of one again, as far as nobody has changed since what the merge had changed.
 * @returns the record that is back. @throws RULE merge.undone, merge.mergedOn; NOT_FOUND Merge; FORBIDDEN
 */
export const undoMerge = (ctx: Context, { id }: UndoMergeInput) =>
  ctx.change(async () => {
    const merge = await lockMerge(ctx, id);
    const of = kindOf(merge.kind);
    const { kept, gone } = await lockParted(ctx, of, merge);
    const { trace } = merge;
    for (const added of trace.added ?? []) await takeBack(ctx, added);
    for (const dropped of trace.dropped) await putBack(ctx, dropped);
    const moved = await pointBack(ctx, merge.kind, [merge.goneId, merge.keptId], trace);
    for (const rewritten of trace.rewritten) await rewriteBack(ctx, rewritten);
    const fields = restoreFields(kept, merge);
    Object.assign(merge, { undoneAt: ctx.now, undoneById: ctx.viewer.userId });
    ctx.record(`${of.noun}.restored`, gone, { from: kept.id, merge: merge.id });
    ctx.record(`${of.noun}.parted`, kept, { from: gone.id, merge: merge.id, fields }, { parted: [null, gone.name] });
    await ctx.em.flush();
    await tellCards(ctx, moved);
    return gone;
  });

/** Whoever may undo it sees both, so it is looked for without asking who looks. @throws NOT_FOUND Merge */
async function lockMerge(ctx: Context, id: string): Promise<Merge> {
  const locked = { filters: false, lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true } as const;
  const merge = isUuid(id) ? await ctx.em.findOne(Merge, { id }, locked) : null;
  if (!merge) throw notFound(Merge.name, id);
  return merge;
}

async function lockParted(ctx: Context, of: Kind, merge: Merge): Promise<{ kept: Mergeable; gone: Mergeable }> {
  const { keptId, goneId } = merge;
  const merged = await lockMerged(ctx, of, [keptId, goneId]).catch((error: unknown) => {
    // Whose records one does not see, of their merges one learns nothing.
    throw error instanceof AppError && error.code === 'NOT_FOUND' ? notFound(Merge.name, merge.id) : error;
  });
  if (merge.undoneAt) throw rule('merge.undone');
  if (merged.get(keptId) !== null) throw rule('merge.mergedOn');
  const kept = await ctx.lock(of.entity, keptId);
  const gone = await ctx.em.findOneOrFail<Mergeable>(of.entity, { id: goneId }, { filters: false, refresh: true });
  gone.mergedIntoId = null;
  ctx.authorize('edit', kept);
  ctx.authorize('edit', gone);
  return { kept, gone };
}

/** @returns names of the fields that are as they were before the merge */
function restoreFields(kept: Mergeable, { trace }: Merge): string[] {
  const now = valuesOf(kept);
  const untouched = Object.entries(trace.fields).filter(([field, [, after]]) => isSame(now[field] ?? null, after));
  for (const [field, [before]] of untouched) setValue(kept, field, before);
  return untouched.map(([field]) => field);
}
