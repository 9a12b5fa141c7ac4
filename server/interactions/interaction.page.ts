import { all, choices, type Condition, type Ways } from '../core/condition.js';
import type { Context } from '../core/context.js';
import { cutPage, decodeCursor, encodeCursor, type Page, type PageArgs, pageOf } from '../core/schema/page.js';
import { waysToSeeChains } from './chain.entity.js';
import { Interaction } from './interaction.entity.js';
import { filterWays, type InteractionFilter, INTERACTIONS } from './interaction.filter.js';

export const InteractionPage = pageOf('InteractionPage', () => Interaction);

/** In which direction a list goes through time. */
export type Order = 'asc' | 'desc';

const LIST = 'interactions';

/** Interactions by when they were held, the latest first unless it is said otherwise. */
export async function pageInteractions(
  ctx: Context,
  filter: InteractionFilter | null | undefined,
  page: PageArgs,
  { ids = null, order = 'desc' }: { ids?: string[] | null; order?: Order } = {},
): Promise<Page<Interaction>> {
  const asOf = await ctx.asOf();
  const list = `${LIST}:${order}`;
  const beyond = page.after ? [beyondMoment(decodeCursor(list, page.after, ['moment', 'uuid']), order)] : [];
  const chosen = ids ? [[{ sql: 'i.id = any(?::uuid[])', params: [`{${ids.join(',')}}`] }]] : [];
  const ways = [waysToSeeChains(ctx.viewer), ...filterWays(filter, ctx.viewer, ctx.now), ...chosen, ...beyond];
  const { sql, params } = firstInteractions(ways, order, page.first + 1);
  const rows = await ctx.find(Interaction, sql, params);
  return cutPage(rows, page.first, asOf, ({ heldAt, id }) => encodeCursor(list, [new Date(heldAt).toISOString(), id]));
}

/** Way by way, as lists of deals are asked for: an index serves each way and none serves all. */
function firstInteractions(ways: Ways[], direction: Order, limit: number): Condition {
  const order = `held_at ${direction}, id ${direction}`;
  const branches = choices(ways).map((conditions) => {
    const { sql, params } = all(conditions);
    const first = `(select i.* from ${INTERACTIONS} where ${sql} order by i.${order.replace(', ', ', i.')} limit ?)`;
    return { sql: first, params: [...params, limit] };
  });
  const found = branches.map(({ sql }) => sql).join(' union all ');
  return {
    sql: `select distinct on (held_at, id) * from (${found}) i order by ${order} limit ?`,
    params: [...branches.flatMap(({ params }) => params), limit],
  };
}

function beyondMoment([heldAt, id]: (string | number)[], order: Order): Ways {
  const sign = order === 'desc' ? '<' : '>';
  return [{ sql: `(i.held_at, i.id) ${sign} (?::timestamptz, ?::uuid)`, params: [heldAt, id] }];
}
