import DataLoader from 'dataloader';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../core/context.js';
import { Interaction } from '../interactions/interaction.entity.js';
import { StoredFile } from './storedFile.entity.js';

type Carried = DataLoader<string, StoredFile[]>;
const known = new WeakMap<Context, Carried>();

@Resolver(() => Interaction)
export class CarriedFilesResolver {
  @FieldResolver(() => [StoredFile], {
    description: 'Files that came with it or were attached to it, the first first.',
  })
  files(@Ctx() ctx: Context, @Root() { id }: Interaction): Promise<StoredFile[]> {
    return carriedBy(ctx).load(id);
  }
}

/** For all of a list together. Nothing is kept: the commands of one request may change what would be. */
function carriedBy(ctx: Context): Carried {
  const loader = known.get(ctx) ?? new DataLoader((ids: readonly string[]) => load(ctx, ids), { cache: false });
  known.set(ctx, loader);
  return loader;
}

async function load({ em }: Context, ids: readonly string[]): Promise<StoredFile[][]> {
  const stands = { interactionId: { $in: [...ids] }, removedAt: null };
  const files = await em.find(StoredFile, stands, { orderBy: { createdAt: 'asc', id: 'asc' } });
  const found = Map.groupBy(files, ({ interactionId }) => interactionId!);
  return ids.map((id) => found.get(id) ?? []);
}
