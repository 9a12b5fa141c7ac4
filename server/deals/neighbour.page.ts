import DataLoader from 'dataloader';
import type { Context } from '../core/context.js';
import { Deal } from './deal.entity.js';

const loaders = new WeakMap<Context, DataLoader<string, Deal | null>>();

/** The deal that a row of a list belongs to, in one statement for the whole list; null when the viewer does not see it. */
export async function dealOf(ctx: Context, id: string | null): Promise<Deal | null> {
  if (id === null) return null;
  const loader = loaders.get(ctx) ?? new DataLoader((ids: readonly string[]) => dealsOf(ctx, ids));
  loaders.set(ctx, loader);
  return loader.load(id);
}

async function dealsOf(ctx: Context, ids: readonly string[]): Promise<(Deal | null)[]> {
  const deals = await ctx.em.find(Deal, { id: { $in: [...ids] } });
  const byId = new Map(deals.map((deal) => [deal.id, deal]));
  return ids.map((id) => byId.get(id) ?? null);
}
