import type { Context } from '../core/context.js';
import { moveOutcomes } from '../deals/outcome.service.js';
import type { Merge, Trace } from './merge.entity.js';

/** As a column of {@link Trace.moved}. */
const OUTCOMES = 'deal_outcome.partner_id';

/** What finished deals say of the client that goes, they say of the one that stays. */
export async function takeOutcomes(ctx: Context, { goneId, keptId, trace }: Merge): Promise<void> {
  const moved = await moveOutcomes(ctx, [goneId, keptId], null);
  if (moved.length > 0) trace.moved[OUTCOMES] = moved;
}

/** The same back: of deals that were finished then, and of those that are back and have been finished since. */
export async function giveOutcomesBack(ctx: Context, merge: Merge, back: Trace['moved']): Promise<void> {
  const { goneId, keptId, at, trace } = merge;
  const since = await ctx.em.execute<{ id: string }[]>(FINISHED_SINCE, [
    `{${(back['deal.partner_id'] ?? []).join()}}`,
    at,
  ]);
  const dealIds = [...(trace.moved[OUTCOMES] ?? []), ...since.map(({ id }) => id)];
  await moveOutcomes(ctx, [keptId, goneId], dealIds);
}

const FINISHED_SINCE = 'select id from deal where id = any(?::uuid[]) and closed_at >= ?';
