import type { Context } from '../core/context.js';
import { cutPage, decodeCursor, encodeCursor, type Page, type PageArgs } from '../core/schema/page.js';
import { visibleSql } from '../core/rights/visible.js';
import { Deal } from './deal.entity.js';
import { type Condition, type DealFilter, filterConditions } from './deal.filter.js';

/** Which deals of a list, as a viewer in a zone asks for them. */
export interface DealQuery {
  filter?: DealFilter | null;
  zone: string;
}

/** Cards of one column in their order. */
export async function pageColumn(ctx: Context, stageId: string, query: DealQuery, page: PageArgs): Promise<Page<Deal>> {
  const asOf = await ctx.asOf();
  const list = `column:${stageId}`;
  const beyond = page.after ? beyondPlace(decodeCursor(list, page.after, ['text', 'uuid'])) : [];
  const here: Condition = { sql: 'd.stage_id = ?', params: [stageId] };
  const rows = await findDeals(ctx, [here, ...conditionsOf(ctx, query), ...beyond], 'd.position, d.id', page.first + 1);
  return cutPage(rows, page.first, asOf, (deal) => encodeCursor(list, [deal.position, deal.id]));
}

/** Deals of any pipeline, newest first. */
export async function pageDeals(
  ctx: Context,
  ids: string[] | null,
  query: DealQuery,
  page: PageArgs,
): Promise<Page<Deal>> {
  const asOf = await ctx.asOf();
  const beyond = page.after ? olderThan(decodeCursor('deals', page.after, ['int'])) : [];
  const chosen = ids ? [{ sql: 'd.id = any(?::uuid[])', params: [`{${ids.join(',')}}`] }] : [];
  const rows = await findDeals(
    ctx,
    [...chosen, ...conditionsOf(ctx, query), ...beyond],
    'd.number desc',
    page.first + 1,
  );
  return cutPage(rows, page.first, asOf, (deal) => encodeCursor('deals', [deal.number]));
}

function conditionsOf(ctx: Context, { filter, zone }: DealQuery): Condition[] {
  return [visibleSql(ctx.viewer, 'd'), ...filterConditions(filter, { now: ctx.now, zone })];
}

async function findDeals(ctx: Context, conditions: Condition[], order: string, limit: number): Promise<Deal[]> {
  const where = conditions.map(({ sql }) => sql).join(' and ');
  const params = conditions.flatMap((condition) => condition.params);
  const rows = await ctx.em.execute(`select d.* from deal d where ${where} order by ${order} limit ?`, [
    ...params,
    limit,
  ]);
  return rows.map((row) => ctx.em.map(Deal, row));
}

function beyondPlace([position, id]: (string | number)[]): Condition[] {
  return [{ sql: '(d.position, d.id) > (?, ?::uuid)', params: [position, id] }];
}

function olderThan([number]: (string | number)[]): Condition[] {
  return [{ sql: 'd.number < ?', params: [number] }];
}
