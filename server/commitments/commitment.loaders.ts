import DataLoader from 'dataloader';
import type { Context } from '../core/context.js';
import { Interaction } from '../interactions/interaction.entity.js';
import { Commitment } from './commitment.entity.js';

interface Loaders {
  given: DataLoader<string, Commitment[]>;
  interaction: DataLoader<string, Interaction | undefined>;
}

const known = new WeakMap<Context, Loaders>();

/** What was promised in an interaction, loaded for all of a list together. */
export const givenIn = (ctx: Context, interactionId: string): Promise<Commitment[]> =>
  loadersOf(ctx).given.load(interactionId);

/** Who sees a promise sees the interaction in which it was given. */
export async function interactionOf(ctx: Context, { id, interactionId }: Commitment): Promise<Interaction> {
  const interaction = await loadersOf(ctx).interaction.load(interactionId);
  if (!interaction) throw new Error(`the interaction of commitment ${id} is not seen by whom sees that`);
  return interaction;
}

function loadersOf(ctx: Context): Loaders {
  const loaders = known.get(ctx) ?? makeLoaders(ctx);
  known.set(ctx, loaders);
  return loaders;
}

/** Nothing is kept: the commands of one request may change what they would hold. */
function makeLoaders({ em }: Context): Loaders {
  const given = async (ids: readonly string[]) => {
    const rows = await em.find(Commitment, { interactionId: { $in: [...ids] } }, { orderBy: { id: 'asc' } });
    const found = Map.groupBy(rows, ({ interactionId }) => interactionId);
    return ids.map((id) => found.get(id) ?? []);
  };
  const interaction = async (ids: readonly string[]) => {
    const rows = await em.find(Interaction, { id: { $in: [...ids] } });
    const found = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => found.get(id));
  };
  return {
    given: new DataLoader(given, { cache: false }),
    interaction: new DataLoader(interaction, { cache: false }),
  };
}
