import DataLoader from 'dataloader';
import type { Context } from '../core/context.js';
import { Deal } from '../deals/deal.entity.js';
import { Chain } from './chain.entity.js';
import { InteractionLink } from './interactionLink.entity.js';
import { Participant } from './participant.entity.js';

/** What stands beside interactions, loaded for all of a list together. */
interface Loaders {
  chain: DataLoader<string, Chain | null>;
  deal: DataLoader<string, Deal | null>;
  participants: DataLoader<string, Participant[]>;
  /** Other deals that an interaction is shown with, as far as the viewer sees them. */
  linked: DataLoader<string, string[]>;
}

const known = new WeakMap<Context, Loaders>();

export function loadersOf(ctx: Context): Loaders {
  const loaders = known.get(ctx) ?? makeLoaders(ctx);
  known.set(ctx, loaders);
  return loaders;
}

/** A command has changed what they hold. */
export const forgetLoaded = (ctx: Context): void => void known.delete(ctx);

function makeLoaders({ em }: Context): Loaders {
  return {
    chain: new DataLoader(async (ids) => byId(ids, await em.find(Chain, { id: { $in: [...ids] } }))),
    deal: new DataLoader(async (ids) => byId(ids, await em.find(Deal, { id: { $in: [...ids] } }))),
    participants: new DataLoader(async (ids) => {
      const rows = await em.find(Participant, { interactionId: { $in: [...ids] } }, { orderBy: { id: 'asc' } });
      const found = Map.groupBy(rows, ({ interactionId }) => interactionId);
      return ids.map((id) => found.get(id) ?? []);
    }),
    linked: new DataLoader(async (ids) => {
      const rows = await em.find(InteractionLink, { interactionId: { $in: [...ids] } }, { orderBy: { id: 'asc' } });
      const found = Map.groupBy(rows, ({ interactionId }) => interactionId);
      return ids.map((id) => (found.get(id) ?? []).map(({ dealId }) => dealId));
    }),
  };
}

function byId<Row extends { id: string }>(ids: readonly string[], rows: Row[]): (Row | null)[] {
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => found.get(id) ?? null);
}
