import DataLoader from 'dataloader';
import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../core/context.js';
import { GraphLink } from './graph.answer.js';
import type { Link } from './graph.js';

interface Particulars {
  id: string;
  comment: string | null;
  version: number;
}

const loaders = new WeakMap<Context, DataLoader<string, Particulars | null>>();

/** What a graph leaves out of its links, since comments of all of them would weigh more than the rest. */
@Resolver(() => GraphLink)
export class GraphLinkResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'What else is known of the relationship; null = nothing.',
    deprecationReason: 'Ask `relationships` for the one that is opened.',
  })
  async comment(@Ctx() ctx: Context, @Root() link: Link): Promise<string | null> {
    return (await particularsOf(ctx, link))?.comment ?? null;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Version of the relationship; null = nobody has said it.',
    deprecationReason: 'Ask `relationships` for the one that is opened.',
  })
  async version(@Ctx() ctx: Context, @Root() link: Link): Promise<number | null> {
    return (await particularsOf(ctx, link))?.version ?? null;
  }
}

/** Of a relationship whose ends the viewer sees. */
async function particularsOf(ctx: Context, { id }: Link): Promise<Particulars | null> {
  const loader = loaders.get(ctx) ?? new DataLoader((ids: readonly string[]) => load(ctx, ids));
  loaders.set(ctx, loader);
  return id === null ? null : loader.load(id);
}

async function load(ctx: Context, ids: readonly string[]): Promise<(Particulars | null)[]> {
  const sql = 'select id, comment, version from relationship where id = any(?::uuid[])';
  const rows = await ctx.em.execute<Particulars[]>(sql, [`{${ids.join()}}`]);
  const known = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => known.get(id) ?? null);
}
