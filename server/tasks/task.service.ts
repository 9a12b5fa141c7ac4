import { keepWithTask, reopenWithTask } from '../commitments/follow.service.js';
import type { Context } from '../core/context.js';
import type { Details } from '../core/log/record.js';
import { advance } from '../deals/advance.service.js';
import { Deal } from '../deals/deal.entity.js';
import { guardReopening } from '../deals/stageTask.service.js';
import { Chain } from '../interactions/chain.entity.js';
import { Partner } from '../partners/partner.entity.js';
import { goBack, goOn } from '../plans/follow.service.js';
import { StepState } from '../plans/planStep.entity.js';
import { activeUser } from '../users/owner.service.js';
import type { CompleteTaskInput, CreateTaskInput, TaskVerbInput } from './task.inputs.js';
import { guardApproval, isOpen, lockTask, tell } from './task.work.js';
import { showNext } from './told.service.js';
import { openTask } from './work.service.js';

/**
 * Plans work, for a deal or by itself. The deal's card shows what is due first; an assignee who does not see the deal is
 * let in.
 * @throws INVALID input.dueAt due, input.endsAt, input.remindAt; NOT_FOUND Deal, Partner, Chain, User; RULE user.inactive; FORBIDDEN
 */
export const createTask = (ctx: Context, input: CreateTaskInput) =>
  ctx.change(async () => {
    const deal = input.dealId ? await ctx.lock(Deal, input.dealId) : null;
    if (deal) ctx.authorize('addTask', deal);
    const assignee = await activeUser(ctx, input.assigneeId ?? ctx.viewer.userId ?? '');
    const { id, kind, title, text = null, place = null, priority, dueAt, dueOn, endsAt, remindAt } = input;
    const said = { kind, title, text, place, ...(id && { id }), ...(priority && { priority }) };
    const partnerId = input.partnerId ? (await ctx.see(Partner, input.partnerId)).id : null;
    const chainId = input.chainId ? (await ctx.see(Chain, input.chainId)).id : null;
    const times = { dueAt, dueOn, endsAt, remindAt };
    const task = await openTask(ctx, { ...said, ...times, partnerId, chainId, deal, assignee });
    if (deal) await showNext(ctx, deal, [task]);
    else ctx.authorize('create', task);
    return task;
  });

/**
 * The task is done; that of a stage moves its deal on, that of a promise keeps it, that of a step opens what waited for it.
 * @throws CONFLICT task.state when somebody was faster; RULE deal.gate, task.approval; NOT_FOUND; FORBIDDEN
 */
export const completeTask = (ctx: Context, input: CompleteTaskInput) =>
  ctx.change(async () => {
    const { deal, task, promise, planned } = await lockTask(ctx, input.id, isOpen);
    guardApproval(task);
    task.complete(input.result ?? null, ctx.now);
    const details: Details = task.result ? { result: [null, task.result] } : {};
    await tell(ctx, 'task.completed', { deal, task }, { details });
    if (deal) await advance(ctx, deal, task);
    if (promise) keepWithTask(ctx, promise);
    if (planned) await goOn(ctx, planned, task, StepState.DONE);
    return task;
  });

/** The task will not be done; a plan goes on without it. @throws CONFLICT task.state; RULE task.approval; NOT_FOUND; FORBIDDEN */
export const cancelTask = (ctx: Context, input: TaskVerbInput) =>
  ctx.change(async () => {
    const { deal, task, planned } = await lockTask(ctx, input.id, isOpen);
    guardApproval(task);
    task.cancel(ctx.now);
    await tell(ctx, 'task.cancelled', { deal, task });
    if (planned) await goOn(ctx, planned, task, StepState.CANCELLED);
    return task;
  });

/** A finished or cancelled task is open again; its result is forgotten. @throws CONFLICT task.state, task.stage, task.step; RULE task.approval; NOT_FOUND; FORBIDDEN */
export const reopenTask = (ctx: Context, input: TaskVerbInput) =>
  ctx.change(async () => {
    const { deal, task, promise, planned } = await lockTask(ctx, input.id, (found) => !isOpen(found));
    if (deal) await guardReopening(ctx, deal, task);
    guardApproval(task);
    const waiting = planned ? await goBack(ctx, planned) : [];
    task.reopen();
    if (promise) reopenWithTask(ctx, promise);
    if (deal && waiting.length > 0) await showNext(ctx, deal, [task, ...waiting]);
    return tell(ctx, 'task.reopened', { deal, task });
  });
