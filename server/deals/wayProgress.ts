import DataLoader from 'dataloader';
import type { Context } from '../core/context.js';
import { prepared } from '../core/postgres/prepared.js';
import { routeOf } from '../pipelines/pipeline.service.js';
import type { Deal } from './deal.entity.js';
import { factsOf } from './facts.js';
import { type WayDemand, wayOf } from './wayToWin.js';

/**
 * How much of the way to win lies behind a deal, in percent. Deals of a list are looked at together: one statement for what
 * their records prove, one for what their clients want, one for each pipeline. Nothing is kept between two questions,
 * because a command may stand between them.
 */
export function wayProgress(ctx: Context, deal: Deal): Promise<number> {
  const loader = loaders.get(ctx) ?? new DataLoader((deals) => progressOf(ctx, [...deals]), { cache: false });
  loaders.set(ctx, loader);
  return loader.load(deal);
}

const loaders = new WeakMap<Context, DataLoader<Deal, number>>();

async function progressOf(ctx: Context, deals: Deal[]): Promise<number[]> {
  const pipelineIds = [...new Set(deals.map(({ pipelineId }) => pipelineId))];
  const routes = new Map(await Promise.all(pipelineIds.map(async (id) => [id, await routeOf(ctx, id)] as const)));
  const facts = await factsOf(ctx, deals);
  const demands = await demandsOf(ctx, deals);
  return deals.map((deal) => {
    const signs = { facts: facts.get(deal.id)!, demands: demands.get(deal.id) ?? [] };
    return wayOf(deal, { route: routes.get(deal.pipelineId)!, ...signs }).progress;
  });
}

async function demandsOf(ctx: Context, deals: Deal[]): Promise<Map<string, WayDemand[]>> {
  const ids = deals.map(({ id }) => id);
  const rows = await prepared<WayDemand & { dealId: string }>(ctx.em, DEMANDS, [ids]);
  return Map.groupBy(rows, ({ dealId }) => dealId);
}

const DEMANDS = `
  select deal_id as "dealId", id, title, satisfied, satisfied = 100 or reason_id is not null as "isSettled"
  from demand_line where deal_id = any($1::uuid[])`;
