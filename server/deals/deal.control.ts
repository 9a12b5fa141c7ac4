import type { Context } from '../core/context.js';
import { invalid, rule } from '../core/errors.js';
import { routeOf, stageIn } from '../pipelines/pipeline.service.js';
import { Control } from '../pipelines/pipeline.entity.js';
import { enter } from './advance.service.js';
import { Deal } from './deal.entity.js';
import type { ChangePipelineInput, SwitchToManualInput } from './deal.inputs.js';
import { guardPlace, stageOf } from './deal.moves.js';
import { refuseUnmet, unmetForLoss } from './gates.js';
import { placeIn } from './place.js';
import { changeStageTask } from './stageTask.service.js';

/**
 * From now on the deal is led by hand, for good: its strict pipeline asks nothing of it, and its stage task is cancelled.
 * @throws RULE deal.notStrict, deal.manual, deal.gate (finished); NOT_FOUND; FORBIDDEN
 */
export const switchToManual = (ctx: Context, input: SwitchToManualInput) =>
  ctx.change(async () => {
    const deal = await ctx.lock(Deal, input.id);
    ctx.authorize('switchToManual', deal);
    refuseUnmet(deal, unmetForLoss(deal));
    const route = await routeOf(ctx, deal.pipelineId);
    if (route.pipeline.control !== Control.STRICT) throw rule('deal.notStrict');
    deal.switchToManual(ctx.now);
    ctx.record('deal.switchedToManual', deal, { stageId: deal.stageId });
    await changeStageTask(ctx, deal, 'cancel', null);
    return deal;
  });

/**
 * Puts the deal into another pipeline; a strict one is entered at its start.
 * @throws INVALID input.toStageId samePipeline, start; RULE pipeline.archived; CONFLICT deal.moved; NOT_FOUND; FORBIDDEN
 */
export const changePipeline = (ctx: Context, input: ChangePipelineInput) =>
  ctx.change(async () => {
    const deal = await ctx.lock(Deal, input.id);
    ctx.authorize('changePipeline', deal);
    await guardPlace(ctx, deal, input);
    const { pipelineId } = await stageOf(ctx, input.toStageId);
    if (pipelineId === deal.pipelineId) throw invalid('input.toStageId', 'samePipeline');
    const route = await routeOf(ctx, pipelineId);
    const stage = stageIn(route, input.toStageId);
    if (route.pipeline.archived) throw rule('pipeline.archived');
    if (route.pipeline.control === Control.STRICT && stage.rank > 1) throw invalid('input.toStageId', 'start');
    const from = { ...deal.place(), pipelineId: deal.pipelineId };
    deal.changeTo(pipelineId, stage.id, await placeIn(ctx, stage.id, {}), ctx.now);
    ctx.record('deal.pipelineChanged', deal, { from, to: { ...deal.place(), pipelineId } });
    await changeStageTask(ctx, deal, 'cancel', null);
    await enter(ctx, deal, { route, stage, ending: 'cancel' });
    return deal;
  });
