import type { Context } from '../core/context.js';
import { namedRefused } from '../core/bulk.js';
import { AppError, conflict, notFound, rule } from '../core/errors.js';
import { can } from '../core/rights/policy.js';
import { lastChange } from '../core/log/lastChange.js';
import type { Details } from '../core/log/record.js';
import { isUuid } from '../core/uuid.js';
import { Currency } from '../currencies/currency.entity.js';
import { REVALUING } from '../currencies/currencyRate.service.js';
import { Stage } from '../pipelines/pipeline.entity.js';
import { type Route, routeOf, stageIn, type Step } from '../pipelines/pipeline.service.js';
import { resumePlans, stopPlans } from '../plans/progress.service.js';
import { arrive, put } from './advance.service.js';
import { Deal, DealStatus } from './deal.entity.js';
import type { LoseDealInput, MoveDealInput, MoveDealsInput, ReopenDealInput, WinDealInput } from './deal.inputs.js';
import { factsFor, factsForAll } from './facts.js';
import {
  isStrict,
  refuseUnmet,
  type UnmetGate,
  unmetForLoss,
  unmetForReturn,
  unmetForStage,
  unmetForWin,
} from './gates.js';
import { settleDemands } from './demand.service.js';
import { activeReason } from './lostReason.js';
import { countOutcome, uncountOutcome } from './outcome.service.js';
import { placeIn, placesOnTop } from './place.js';
import { changeStageTask, type Ending } from './stageTask.service.js';

/** Events that change where a card stands. */
const PLACING = ['deal.moved', 'deal.won', 'deal.lost', 'deal.reopened', 'deal.pipelineChanged'];

/** Moves a deal on the board. @throws RULE deal.gate with the unmet gates; CONFLICT deal.moved when it moved meanwhile; NOT_FOUND; FORBIDDEN */
export const moveDeal = (ctx: Context, input: MoveDealInput) =>
  ctx.change(async () => {
    const deal = await ctx.lock(Deal, input.id);
    ctx.authorize('move', deal);
    await guardPlace(ctx, deal, input);
    const route = await routeOf(ctx, deal.pipelineId);
    const stage = stageIn(route, input.toStageId);
    refuseUnmet(deal, unmetForStage(deal, route, stage, await factsFor(ctx, deal, route)));
    await put(ctx, deal, { route, stage, position: await placeIn(ctx, stage.id, input) });
    return deal;
  });

/** Moves many deals of one pipeline to the top of a stage, all or none. @throws as moveDeal; the gates' refusal says how many deals and which first */
export const moveDeals = (ctx: Context, input: MoveDealsInput) =>
  ctx.change(async () => {
    const { id, pipelineId } = await stageOf(ctx, input.toStageId);
    const route = await routeOf(ctx, pipelineId);
    const stage = stageIn(route, id);
    const deals = inOrder(await ctx.lockAll(Deal, input.ids), input.ids);
    refuseForeign(ctx, deals);
    if (deals.some((deal) => deal.pipelineId !== pipelineId)) throw notFound(Stage.name, stage.id);
    const moving = deals.filter((deal) => deal.stageId !== stage.id);
    const facts = await factsForAll(ctx, moving, route);
    refuseMany(moving, (deal) => unmetForStage(deal, route, stage, facts.get(deal.id) ?? null));
    const places = await placesOnTop(ctx, stage.id, moving.length);
    for (const [index, deal] of moving.entries()) await put(ctx, deal, { route, stage, position: places[index]! });
    return deals;
  });

/** The deal is won; a free pipeline jumps to its last stage first. @throws RULE deal.gate, deal.demandReason; CONFLICT deal.moved; NOT_FOUND; FORBIDDEN */
export const winDeal = (ctx: Context, input: WinDealInput) =>
  ctx.change(async () => {
    const deal = await ctx.lock(Deal, input.id);
    ctx.authorize('win', deal);
    await guardPlace(ctx, deal, input);
    const route = await routeOf(ctx, deal.pipelineId);
    refuseUnmet(deal, unmetForWin(deal, route, await factsFor(ctx, deal, route)));
    await settleDemands(ctx, deal, input.demandReasons ?? []);
    const from = deal.place();
    deal.win(route.stages.at(-1)!.id, ctx.now);
    ctx.record('deal.won', deal, { from, stageId: deal.stageId });
    await endWork(ctx, deal, route, 'complete');
    await countOutcome(ctx, deal);
    return deal;
  });

/** The deal is lost, for a reason. @throws RULE deal.competitor, deal.demandReason; CONFLICT deal.moved; NOT_FOUND Deal, LostReason; FORBIDDEN */
export const loseDeal = (ctx: Context, input: LoseDealInput) =>
  ctx.change(async () => {
    const deal = await ctx.lock(Deal, input.id);
    ctx.authorize('lose', deal);
    await guardPlace(ctx, deal, input);
    const reason = await activeReason(ctx, input.reasonId);
    refuseUnmet(deal, unmetForLoss(deal));
    await settleDemands(ctx, deal, input.demandReasons ?? []);
    const route = await routeOf(ctx, deal.pipelineId);
    const from = deal.place();
    deal.lose(reason, input.competitor ?? null, ctx.now);
    const words: Details = { reason: [null, reason.name], competitor: [null, deal.competitor] };
    ctx.record('deal.lost', deal, { from, stageId: deal.stageId, reasonId: reason.id }, words);
    await endWork(ctx, deal, route, 'cancel');
    await countOutcome(ctx, deal);
    return deal;
  });

/** A finished deal goes back to work with the plans that ended with it, and forgets its reason. @throws RULE deal.gate, plan.noApprover; CONFLICT deal.moved; NOT_FOUND; FORBIDDEN */
export const reopenDeal = (ctx: Context, input: ReopenDealInput) =>
  ctx.change(async () => {
    const deal = await ctx.lock(Deal, input.id);
    ctx.authorize('reopen', deal);
    if (deal.status !== input.fromStatus) throw await movedMeanwhile(ctx, deal);
    const route = await routeOf(ctx, deal.pipelineId);
    const stage = returnTo(route, deal, input.stageId);
    refuseUnmet(deal, unmetForReturn(deal, route, stage, await factsFor(ctx, deal, route)));
    const [from, { closedAt }] = [deal.place(), deal];
    deal.reopen(stage.id, await placeIn(ctx, stage.id, input), ctx.now);
    ctx.record('deal.reopened', deal, { from, stageId: stage.id });
    const changed = await arrive(ctx, deal, { route, stage, ending: 'cancel' });
    await resumePlans(ctx, deal, closedAt, changed);
    await uncountOutcome(ctx, deal);
    if (deal.currency !== Currency.RUB) await ctx.wake(REVALUING);
    return deal;
  });

/** What was planned for the deal by its stage and its plans ends with it; what people have planned themselves stays. */
async function endWork(ctx: Context, deal: Deal, route: Route, ending: Ending): Promise<void> {
  const changed = isStrict(deal, route) ? await changeStageTask(ctx, deal, ending, null) : [];
  await stopPlans(ctx, deal, changed);
}

/** @throws FORBIDDEN deal.move with how many are not the viewer's to move, and which first */
function refuseForeign(ctx: Context, deals: Deal[]): void {
  const foreign = deals.filter((deal) => !can(ctx.viewer, 'move', deal));
  if (foreign.length > 0) throw new AppError('FORBIDDEN', 'deal.move', namedRefused(foreign));
}

/** @throws RULE deal.gate with what the first lacks, how many lack something, and which first */
function refuseMany(deals: Deal[], unmetOf: (deal: Deal) => UnmetGate[]): void {
  const refused = deals.filter((deal) => unmetOf(deal).length > 0);
  const [first] = refused;
  if (!first) return;
  const deal = { id: first.id, name: first.title };
  throw rule('deal.gate', { deal, unmet: unmetOf(first), ...namedRefused(refused) });
}

/** The stage that is asked for, else the one it was finished in, unless that one has gone. */
function returnTo(route: Route, deal: Deal, stageId: string | null | undefined): Step {
  if (stageId) return stageIn(route, stageId);
  return route.stages.find(({ id }) => id === deal.stageId) ?? route.stages[0]!;
}

/** Says where the deal is now, and who brought it there. */
async function movedMeanwhile(ctx: Context, deal: Deal): Promise<AppError> {
  const stage = await ctx.labels.need('stage', deal.stageId);
  const { status, version } = deal;
  return conflict('deal.moved', { stage, status, version, ...(await lastChange(ctx, deal.id, PLACING)) });
}

/** @throws CONFLICT deal.moved when it stands elsewhere than it was seen */
export async function guardPlace(
  ctx: Context,
  deal: Deal,
  seen: { fromStageId: string; version?: number | null },
): Promise<void> {
  const stale = seen.version != null && seen.version < deal.placedVersion;
  if (deal.stageId !== seen.fromStageId || deal.status !== DealStatus.IN_WORK || stale)
    throw await movedMeanwhile(ctx, deal);
}

/** A stage of any pipeline. @throws NOT_FOUND Stage */
export async function stageOf(ctx: Context, id: string): Promise<Stage> {
  const stage = isUuid(id) ? await ctx.em.findOne(Stage, { id, removed: false }) : null;
  if (!stage) throw notFound(Stage.name, id);
  return stage;
}

function inOrder(deals: Deal[], ids: string[]): Deal[] {
  const byId = new Map(deals.map((deal) => [deal.id, deal]));
  return [...new Set(ids)].map((id) => byId.get(id)!);
}
