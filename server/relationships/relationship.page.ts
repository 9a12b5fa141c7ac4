import DataLoader from 'dataloader';
import type { Context } from '../core/context.js';
import { type Page, type PageArgs, pageOf, pageRows } from '../core/schema/page.js';
import { Partner } from '../partners/partner.entity.js';
import { Person } from '../persons/person.entity.js';
import { seeEnd } from './end.js';
import { type End, Relationship } from './relationship.entity.js';

export const RelationshipPage = pageOf('RelationshipPage', () => Relationship);

/** The relationships of a record, strongest first, also those that have ended; `ids` narrows to these. @throws NOT_FOUND Partner, Person */
export async function pageRelationships(
  ctx: Context,
  end: End,
  ids: string[] | null,
  page: PageArgs,
): Promise<Page<Relationship>> {
  const { id } = await seeEnd(ctx, end);
  const where = { $or: [{ fromId: id }, { toId: id }], ...(ids && { id: { $in: ids } }) };
  const list = `relationships:${id}`;
  return pageRows(ctx, Relationship, { list, by: 'strength', key: 'int', order: 'desc', where, page });
}

const loaders = new WeakMap<Context, DataLoader<string, Partner | Person>>();

/** An end of a relationship that the viewer sees. */
export function endRecordOf(ctx: Context, { id }: End): Promise<Partner | Person> {
  const loader = loaders.get(ctx) ?? new DataLoader((ids: readonly string[]) => load(ctx, ids), { cache: false });
  loaders.set(ctx, loader);
  return loader.load(id);
}

async function load(ctx: Context, ids: readonly string[]): Promise<(Partner | Person)[]> {
  const where = { id: { $in: [...new Set(ids)] } };
  const rows = [...(await ctx.em.find(Partner, where)), ...(await ctx.em.find(Person, where))];
  const known = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => known.get(id)!);
}
