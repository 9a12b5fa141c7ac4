import type { Context } from '../core/context.js';
import { type AppError, conflict, invalid, rule } from '../core/errors.js';
import { lastChange } from '../core/log/lastChange.js';
import { tellAssigned } from '../notifications/notification.service.js';
import { Partner } from '../partners/partner.entity.js';
import { Control } from '../pipelines/pipeline.entity.js';
import { routeOf, stageIn } from '../pipelines/pipeline.service.js';
import { activeUser, assign } from '../users/owner.service.js';
import { User } from '../users/user.entity.js';
import { enter } from './advance.service.js';
import { Deal } from './deal.entity.js';
import type { AssignDealInput, CreateDealInput, ShareDealInput } from './deal.inputs.js';
import { handOver } from './handOver.service.js';
import { placeIn } from './place.js';
import { worthOf } from './worth.js';

/**
 * Opens a deal at the top of a column.
 * @throws NOT_FOUND Pipeline, Stage, Partner, User; INVALID input.stageId start (a strict pipeline), as worthOf; RULE pipeline.archived,
 * deal.noRate; FORBIDDEN
 */
export const createDeal = (ctx: Context, input: CreateDealInput) =>
  ctx.change(async () => {
    const route = await routeOf(ctx, input.pipelineId);
    if (route.pipeline.archived) throw rule('pipeline.archived');
    const stage = input.stageId ? stageIn(route, input.stageId) : route.stages[0]!;
    if (route.pipeline.control === Control.STRICT && stage.rank > 1) throw invalid('input.stageId', 'start');
    const deal = new Deal();
    if (input.id) deal.id = input.id;
    const { title, expectedOn = null, source = null } = input;
    Object.assign(deal, { title, expectedOn, source, pipelineId: route.pipeline.id, stageId: stage.id });
    Object.assign(deal, await worthOf(ctx, input));
    deal.partnerId = input.partnerId ? (await ctx.see(Partner, input.partnerId)).id : null;
    deal.createdAt = deal.stageSince = deal.activeAt = ctx.now;
    await assign(ctx, deal, input.ownerId);
    deal.position = await placeIn(ctx, stage.id, {});
    ctx.create(deal);
    ctx.record('deal.created', deal, { stage: stage.id, pipeline: route.pipeline.id });
    await tellAssigned(ctx, deal.ownerId, deal, { dealId: deal.id });
    await enter(ctx, deal, { route, stage, ending: 'cancel' });
    return deal;
  });

/** Gives a deal to a colleague. @throws CONFLICT deal.assigned; NOT_FOUND; RULE user.inactive; FORBIDDEN */
export const assignDeal = (ctx: Context, input: AssignDealInput) =>
  ctx.change(async () => {
    const deal = await ctx.lock(Deal, input.id);
    ctx.authorize('assign', deal);
    const from = deal.ownerId;
    if (from !== input.fromOwnerId) throw await assignedMeanwhile(ctx, deal);
    if (from === input.ownerId) return deal;
    await assign(ctx, deal, input.ownerId);
    deal.touch(ctx.now);
    ctx.record('deal.assigned', deal, { from, to: deal.ownerId });
    await tellAssigned(ctx, deal.ownerId, deal, { dealId: deal.id });
    await handOver(ctx, deal, from);
    return deal;
  });

/** Lets a colleague see and edit a deal that is not his. @throws NOT_FOUND; RULE user.inactive; FORBIDDEN */
export const shareDeal = (ctx: Context, input: ShareDealInput) =>
  ctx.change(async () => {
    const deal = await ctx.lock(Deal, input.id);
    ctx.authorize('share', deal);
    const user = await activeUser(ctx, input.userId);
    if (deal.sharedWith.includes(user.id)) return deal;
    deal.shareWith(user.id);
    ctx.record('deal.shared', deal, { userId: user.id });
    return deal;
  });

/** Takes a share back. @throws NOT_FOUND; FORBIDDEN */
export const unshareDeal = (ctx: Context, input: ShareDealInput) =>
  ctx.change(async () => {
    const deal = await ctx.lock(Deal, input.id);
    ctx.authorize('share', deal);
    const user = await ctx.see(User, input.userId);
    if (!deal.sharedWith.includes(user.id)) return deal;
    deal.unshareWith(user.id);
    ctx.record('deal.unshared', deal, { userId: user.id });
    return deal;
  });

async function assignedMeanwhile(ctx: Context, deal: Deal): Promise<AppError> {
  const owner = await ctx.labels.need('app_user', deal.ownerId);
  return conflict('deal.assigned', { owner, ...(await lastChange(ctx, deal.id, ['deal.assigned'])) });
}
