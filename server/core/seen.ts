import DataLoader from 'dataloader';
import type { Context } from './context.js';
import { unavailable } from './errors.js';
import type { Row, RowClass } from './row.entity.js';

type Loader = DataLoader<string, Row | null>;
const loaders = new WeakMap<Context, Map<RowClass, Loader>>();

/**
 * A row that others of a list name by its id, in one statement for the whole list; null when the viewer does not see it.
 * Nothing is kept: the commands of one request may change what would be.
 */
export async function seen<T extends Row>(ctx: Context, entity: RowClass<T>, id: string | null): Promise<T | null> {
  if (id === null) return null;
  const own = loaders.get(ctx) ?? new Map<RowClass, Loader>();
  loaders.set(ctx, own);
  const loader = own.get(entity) ?? new DataLoader((ids) => load(ctx, entity, ids), { cache: false });
  own.set(entity, loader);
  return (await loader.load(id)) as T | null;
}

/**
 * A row that is seen by whoever sees the one that names it. The answer of a command is read after its commit, statement by
 * statement, and a colleague may have taken the row away between two of them: asked again, it is told as it is by then.
 * @throws UNAVAILABLE
 */
export async function seenAlong<T extends Row>(ctx: Context, entity: RowClass<T>, id: string): Promise<T> {
  const row = await seen(ctx, entity, id);
  if (!row) throw unavailable();
  return row;
}

async function load(ctx: Context, entity: RowClass, ids: readonly string[]): Promise<(Row | null)[]> {
  const rows = await ctx.em.find<Row>(entity, { id: { $in: [...new Set(ids)] } });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}
