import { forEachRow } from '../core/bulk.js';
import type { Context } from '../core/context.js';
import type { AssignDealsInput, PlaceDealsInput } from './deal.bulk.inputs.js';
import { Deal } from './deal.entity.js';
import { moveDeal } from './deal.moves.js';
import { assignDeal } from './deal.service.js';

/** Gives many deals to colleagues, all or none; with owners exchanged it takes itself back. @throws as assignDeal, naming the deals */
export const assignDeals = (ctx: Context, { deals }: AssignDealsInput) =>
  forEachRow(ctx, Deal, deals, { idOf: ({ id }) => id, work: (one) => assignDeal(ctx, one) });

/** Moves many deals, each to a place of its own, all or none: what takes `moveDeals` back. @throws as moveDeal, naming the deals */
export const placeDeals = (ctx: Context, { deals }: PlaceDealsInput) =>
  forEachRow(ctx, Deal, deals, { idOf: ({ id }) => id, work: (one) => moveDeal(ctx, one) });
