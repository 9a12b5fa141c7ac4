import type { Context } from '../core/context.js';
import type { Partner } from '../partners/partner.entity.js';
import { Person } from '../persons/person.entity.js';
import { lockEnd } from './end.js';
import type { GraphPlaceInput } from './relationship.inputs.js';

/** Puts a record at a place of the graph, for all who look at it, or leaves it to the layout again. @throws RULE person.erased; NOT_FOUND; FORBIDDEN */
export const placeInGraph = (ctx: Context, { x = null, y = null, ...end }: GraphPlaceInput) =>
  ctx.change(async (): Promise<Partner | Person> => {
    const record = await lockEnd(ctx, end);
    ctx.authorize('place', record);
    if (record instanceof Person) record.requireSomebody();
    const isPlaced = x !== null && y !== null;
    if (isPlaced) await ctx.em.execute(PUT, [record.id, x, y]);
    else await ctx.em.execute(TAKE, [record.id]);
    ctx.record(`${end.kind.toLowerCase()}.placed`, record, isPlaced ? { x, y } : {});
    return record;
  });

const PUT = `
  insert into graph_place (record_id, x, y) values (?, ?, ?)
  on conflict (record_id) do update set x = excluded.x, y = excluded.y`;
const TAKE = 'delete from graph_place where record_id = ?';
