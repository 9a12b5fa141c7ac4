import { all, choices, type Condition, either, type Ways } from '../core/condition.js';
import type { Context } from '../core/context.js';
import { cutPage, decodeCursor, encodeCursor, type Page, type PageArgs, pageOf } from '../core/schema/page.js';
import { visibleSql, waysToSee } from '../core/rights/visible.js';
import { Deal } from './deal.entity.js';
import { type DealFilter, filterWays } from './deal.filter.js';
import { cursorOf, type DealSort, NEWEST, type Order, orderOf } from './deal.sort.js';

export const DealPage = pageOf('DealPage', () => Deal);

/** Which deals of a list, as a viewer in a zone asks for them. */
export interface DealQuery {
  filter?: DealFilter | null;
  zone: string;
}

interface SortedQuery extends DealQuery {
  /** None = the newest first. */
  sort?: DealSort | null;
}

/** The first cards of each of these columns, by stage: one question for all of them. */
export async function firstPages(
  ctx: Context,
  stageIds: string[],
  query: DealQuery,
  first: number,
): Promise<Map<string, Page<Deal>>> {
  const asOf = await ctx.asOf();
  const deals = await findInColumns(ctx, stageIds, waysOf(ctx, query), first + 1);
  const byStage = Map.groupBy(deals, ({ stageId }) => stageId);
  return new Map(stageIds.map((id) => [id, cutColumn(id, byStage.get(id) ?? [], first, asOf)]));
}

/** Cards of one column in their order. */
export async function pageColumn(ctx: Context, stageId: string, query: DealQuery, page: PageArgs): Promise<Page<Deal>> {
  const asOf = await ctx.asOf();
  const beyond = page.after ? [beyondPlace(decodeCursor(listOf(stageId), page.after, ['text', 'uuid']))] : [];
  const deals = await findInColumns(ctx, [stageId], [...waysOf(ctx, query), ...beyond], page.first + 1);
  return cutColumn(stageId, deals, page.first, asOf);
}

/** Deals of any pipeline, in any order. */
export async function pageDeals(
  ctx: Context,
  ids: string[] | null,
  { sort, ...query }: SortedQuery,
  page: PageArgs,
): Promise<Page<Deal>> {
  const asOf = await ctx.asOf();
  const { ways, ...order } = orderOf(sort ?? NEWEST, page.after);
  const { sql, params } = firstDeals([...among(ids), ...waysOf(ctx, query), ...ways], order, page.first + 1);
  const deals = await ctx.find(Deal, sql, params);
  return cutPage(deals, page.first, asOf, (deal) => cursorOf(sort ?? NEWEST, deal));
}

/**
 * Ids of the deals of a list in its order, as many as `most`: which they are is decided at one moment, while what stands
 * in them may be read page by page later.
 */
export async function listDealIds(
  ctx: Context,
  ids: string[] | null,
  { sort, ...query }: SortedQuery,
  most: number,
): Promise<string[]> {
  const { ways, ...order } = orderOf(sort ?? NEWEST);
  const short = { ...order, columns: order.shortColumns, result: 'd.id' };
  const { sql, params } = firstDeals([...among(ids), ...waysOf(ctx, query), ...ways], short, most);
  const rows = await ctx.em.execute<{ id: string }[]>(sql, params);
  return rows.map(({ id }) => id);
}

/** Those of the deals that the viewer sees now, in the order of the ids. */
export async function dealsById(ctx: Context, ids: string[]): Promise<Deal[]> {
  const { sql, params } = all([either(among(ids)[0]!), visibleSql(ctx.viewer, 'd')]);
  const found = await ctx.find(Deal, `select d.* from deal d where ${sql}`, params);
  const byId = new Map(found.map((deal) => [deal.id, deal]));
  return ids.map((id) => byId.get(id)).filter((deal) => deal !== undefined);
}

const among = (ids: string[] | null): Ways[] =>
  ids ? [[{ sql: 'd.id = any(?::uuid[])', params: [`{${ids.join(',')}}`] }]] : [];

const waysOf = (ctx: Context, { filter, zone }: DealQuery): Ways[] => [
  waysToSee(ctx.viewer, 'd'),
  ...filterWays(filter, { now: ctx.now, zone }),
];

const listOf = (stageId: string): string => `column:${stageId}`;

const cutColumn = (stageId: string, deals: Deal[], first: number, asOf: string): Page<Deal> =>
  cutPage(deals, first, asOf, (deal) => encodeCursor(listOf(stageId), [deal.position, deal.id]));

/** The first cards of each column, column by column in their order. */
function findInColumns(ctx: Context, stageIds: string[], ways: Ways[], limit: number): Promise<Deal[]> {
  const here: Ways = [{ sql: 'd.stage_id = s.id', params: [] }];
  const { sql, params } = firstDeals([here, ...ways], BY_PLACE, limit);
  const columns = `select d.* from unnest(?::uuid[]) s(id) cross join lateral (${sql}) d order by ${BY_PLACE.order}`;
  return ctx.find(Deal, columns, [`{${stageIds.join(',')}}`, ...params]);
}

const BY_PLACE: Order = {
  from: 'deal d',
  columns: 'd.*',
  within: 'd.position, d.id',
  keys: 'd.position, d.id',
  order: 'd.position, d.id',
  result: 'd.*',
};

/**
 * The first deals for which one of each ways holds. Each choice of ways is asked for its own first deals, which an
 * index finds, and of those the first are taken; in one condition with `or` PostgreSQL would walk through the whole
 * list to find the few that a viewer may see.
 */
function firstDeals(ways: Ways[], { from, columns, within, keys, order, result }: Order, limit: number): Condition {
  const branches = choices(ways).map((conditions) => {
    const { sql, params } = all(conditions);
    return {
      sql: `(select ${columns} from ${from} where ${sql} order by ${within} limit ?)`,
      params: [...params, limit],
    };
  });
  const found = branches.map(({ sql }) => sql).join(' union all ');
  return {
    sql: `select distinct on (${keys}) ${result} from (${found}) d order by ${order} limit ?`,
    params: [...branches.flatMap(({ params }) => params), limit],
  };
}

function beyondPlace([position, id]: (string | number)[]): Ways {
  return [{ sql: '(d.position, d.id) > (?, ?::uuid)', params: [position, id] }];
}
