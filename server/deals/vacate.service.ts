import type { Context } from '../core/context.js';
import { rule } from '../core/errors.js';
import type { Route, Step } from '../pipelines/pipeline.service.js';
import { Deal, DealStatus } from './deal.entity.js';
import { isStrict } from './gates.js';
import { lockColumn, placesOnTop } from './place.js';
import { changeStageTasks } from './stageTask.service.js';

/** So many cards are moved by one command. */
const MOST_MOVED = 2_000;

interface Target {
  route: Route;
  stage: Step;
}

/**
 * Brings all deals in work of a stage that goes to the top of another, whatever the gates say. Cards that come meanwhile
 * are taken along; once the column is held, none can.
 * @returns how many have been moved
 * @throws RULE pipeline.stageFull
 */
export async function vacate(ctx: Context, stageId: string, target: Target): Promise<number> {
  const moved = await moveOut(ctx, stageId, target);
  await lockColumn(ctx, stageId);
  return moved + (await moveOut(ctx, stageId, target));
}

async function moveOut(ctx: Context, stageId: string, { route, stage }: Target): Promise<number> {
  const locked = await ctx.lockAll(Deal, await idsIn(ctx, stageId));
  // Some may have gone elsewhere, or been finished, before they could be locked.
  const deals = locked.filter((deal) => deal.stageId === stageId && deal.status === DealStatus.IN_WORK);
  const places = await placesOnTop(ctx, stage.id, deals.length);
  for (const [index, deal] of deals.entries()) {
    const from = deal.place();
    deal.moveTo(stage.id, places[index]!, ctx.now);
    ctx.record('deal.moved', deal, { from, to: deal.place() });
  }
  const strict = deals.filter((deal) => isStrict(deal, route));
  await changeStageTasks(ctx, strict, 'cancel', stage);
  return deals.length;
}

/** Whoever may see them: the stage goes for all. */
async function idsIn(ctx: Context, stageId: string): Promise<string[]> {
  const inWork = { stageId, status: DealStatus.IN_WORK };
  const deals = await ctx.em.find(Deal, inWork, {
    fields: ['id'],
    orderBy: { position: 'asc' },
    limit: MOST_MOVED + 1,
  });
  if (deals.length > MOST_MOVED) throw rule('pipeline.stageFull');
  return deals.map((deal) => deal.id);
}
