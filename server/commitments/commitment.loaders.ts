import DataLoader from 'dataloader';
import type { Context } from '../core/context.js';
import { seenAlong } from '../core/seen.js';
import { Interaction } from '../interactions/interaction.entity.js';
import { Commitment } from './commitment.entity.js';

const loaders = new WeakMap<Context, DataLoader<string, Commitment[]>>();

/** What was promised in an interaction, loaded for all of a list together. Nothing is kept: commands may change it. */
export function givenIn(ctx: Context, interactionId: string): Promise<Commitment[]> {
  const loader = loaders.get(ctx) ?? new DataLoader((ids) => given(ctx, ids), { cache: false });
  loaders.set(ctx, loader);
  return loader.load(interactionId);
}

/** Who sees a promise sees the interaction in which it was given. */
export const interactionOf = (ctx: Context, { interactionId }: Commitment): Promise<Interaction> =>
  seenAlong(ctx, Interaction, interactionId);

async function given(ctx: Context, ids: readonly string[]): Promise<Commitment[][]> {
  const rows = await ctx.em.find(Commitment, { interactionId: { $in: [...ids] } }, { orderBy: { id: 'asc' } });
  const found = Map.groupBy(rows, ({ interactionId }) => interactionId);
  return ids.map((id) => found.get(id) ?? []);
}
