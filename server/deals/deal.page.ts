import { all, choices, type Condition, type Ways } from '../core/condition.js';
import type { Context } from '../core/context.js';
import { cutPage, decodeCursor, encodeCursor, type Page, type PageArgs } from '../core/schema/page.js';
import { waysToSee } from '../core/rights/visible.js';
import { Deal } from './deal.entity.js';
import { type DealFilter, filterWays } from './deal.filter.js';

/** Which deals of a list, as a viewer in a zone asks for them. */
export interface DealQuery {
  filter?: DealFilter | null;
  zone: string;
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

/** Deals of any pipeline, newest first. */
export async function pageDeals(
  ctx: Context,
  ids: string[] | null,
  query: DealQuery,
  page: PageArgs,
): Promise<Page<Deal>> {
  const asOf = await ctx.asOf();
  const beyond = page.after ? [olderThan(decodeCursor('deals', page.after, ['int']))] : [];
  const chosen = ids ? [[{ sql: 'd.id = any(?::uuid[])', params: [`{${ids.join(',')}}`] }]] : [];
  const { sql, params } = firstDeals([...chosen, ...waysOf(ctx, query), ...beyond], BY_NUMBER, page.first + 1);
  const deals = await ctx.find(Deal, sql, params);
  return cutPage(deals, page.first, asOf, (deal) => encodeCursor('deals', [deal.number]));
}

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

/** What a list is ordered by: names that tell two deals apart, and the same with directions. */
interface Order {
  keys: string;
  order: string;
}

const BY_PLACE: Order = { keys: 'd.position, d.id', order: 'd.position, d.id' };
const BY_NUMBER: Order = { keys: 'd.number', order: 'd.number desc' };

/**
 * The first deals for which one of each ways holds. Each choice of ways is asked for its own first deals, which an
 * index finds, and of those the first are taken; in one condition with `or` PostgreSQL would walk through the whole
 * list to find the few that a viewer may see.
 */
function firstDeals(ways: Ways[], { keys, order }: Order, limit: number): Condition {
  const branches = choices(ways).map((conditions) => {
    const { sql, params } = all(conditions);
    return { sql: `(select d.* from deal d where ${sql} order by ${order} limit ?)`, params: [...params, limit] };
  });
  const found = branches.map(({ sql }) => sql).join(' union all ');
  return {
    sql: `select distinct on (${keys}) d.* from (${found}) d order by ${order} limit ?`,
    params: [...branches.flatMap(({ params }) => params), limit],
  };
}

function beyondPlace([position, id]: (string | number)[]): Ways {
  return [{ sql: '(d.position, d.id) > (?, ?::uuid)', params: [position, id] }];
}

function olderThan([number]: (string | number)[]): Ways {
  return [{ sql: 'd.number < ?', params: [number] }];
}
