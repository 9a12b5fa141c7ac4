import { LockMode } from '@mikro-orm/core';
import { dayAfter } from '../calendar/calendar.service.js';
import type { Context } from '../core/context.js';
import { guardEdit, plainEdit } from '../core/edit.js';
import { conflict, invalid, notFound, rule } from '../core/errors.js';
import type { Details } from '../core/log/record.js';
import { dayOf } from '../core/time.js';
import { DealStatus } from '../deals/deal.entity.js';
import { lockDeal } from '../deals/dealPart.service.js';
import { Task } from '../tasks/task.entity.js';
import { recordTask, showNext } from '../tasks/told.service.js';
import { editWork } from '../tasks/work.service.js';
import { User } from '../users/user.entity.js';
import { beginningOf } from './beginning.js';
import { moveNext, newStep, stepsOf } from './days.service.js';
import { soundSteps } from './drafts.js';
import { type Held, lockPlan, lockStep, tell } from './hold.service.js';
import { Plan, PlanState } from './plan.entity.js';
import {
  type AddPlanStepInput,
  type EditPlanStepInput,
  MOST_STEPS,
  type PlanStepVerbInput,
  type PlanVerbInput,
  type StartPlanInput,
} from './plan.inputs.js';
import { PlanStep, StepState } from './planStep.entity.js';
import { endPlan, openReady, taskOf } from './progress.service.js';

/** Running at a time on one deal. */
const MOST_PLANS = 10;

/**
 * Begins a plan: from a template, whose later changes do not reach it, by hand, or once more as one that was refused. What follows nothing opens at once.
 * @throws RULE plan.tooMany, plan.dealFinished, plan.noApprover, planTemplate.retired, user.inactive; CONFLICT plan.state; INVALID input.steps, input.title, input.userId; NOT_FOUND Deal, Plan, PlanTemplate, Quote, Agreement, User; FORBIDDEN deal.edit
 */
export const startPlan = (ctx: Context, input: StartPlanInput) =>
  ctx.change(async () => {
    const deal = await lockDeal(ctx, input.dealId);
    if (deal.status !== DealStatus.IN_WORK) throw rule('plan.dealFinished', { status: deal.status });
    if ((await ctx.em.count(Plan, { dealId: deal.id, state: PlanState.RUNNING })) >= MOST_PLANS)
      throw rule('plan.tooMany', { most: MOST_PLANS });
    const { about, drafts } = await beginningOf(ctx, deal, input);
    const plan = new Plan();
    if (input.id) plan.id = input.id;
    const [starterId, createdAt, total] = [ctx.viewer.userId ?? deal.ownerId, ctx.now, drafts.length];
    Object.assign(plan, { dealId: deal.id, ...about, starterId, createdAt, total });
    ctx.em.persist(plan);
    const owner = await ctx.see(User, deal.ownerId);
    const steps = await stepsOf(ctx, plan, drafts, input.startOn ?? dayOf(ctx.now, owner.timeZone));
    for (const step of steps) ctx.em.persist(step);
    const held: Held = { deal, plan, steps };
    deal.countSteps(0, total);
    tell(ctx, 'plan.started', held);
    await showNext(ctx, deal, await openReady(ctx, held));
    return plan;
  });

/** What has not been done will not be. @throws CONFLICT plan.state; NOT_FOUND Plan; FORBIDDEN deal.edit */
export const stopPlan = (ctx: Context, input: PlanVerbInput) =>
  ctx.change(async () => {
    const held = guardHis(ctx, await lockPlan(ctx, input.id));
    await endPlan(ctx, held, PlanState.STOPPED, []);
    return held.plan;
  });

/** Adds a step at the end. @throws RULE plan.steps, plan.noApprover, user.inactive; INVALID; CONFLICT plan.state; NOT_FOUND Plan, PlanStep, User; FORBIDDEN deal.edit */
export const addPlanStep = (ctx: Context, input: AddPlanStepInput) =>
  ctx.change(async () => {
    const held = guardHis(ctx, await lockPlan(ctx, input.planId));
    const { deal, plan, steps } = held;
    if (steps.length >= MOST_STEPS) throw rule('plan.steps', { most: MOST_STEPS });
    const before = input.afterId ? steps.find(({ id }) => id === input.afterId) : null;
    if (before === undefined) throw notFound(PlanStep.name, input.afterId!);
    const owner = await ctx.see(User, deal.ownerId);
    const startOn = before?.dueOn ?? dayOf(ctx.now, owner.timeZone);
    const [draft] = await soundSteps(ctx, [{ ...input, after: null }]);
    const step = newStep(plan, draft!, (steps.at(-1)?.rank ?? 0) + 1);
    if (input.id) step.id = input.id;
    Object.assign(step, { afterId: before?.id ?? null, startOn, dueOn: await dayAfter(ctx, startOn, draft!) });
    ctx.em.persist(step);
    steps.push(step);
    plan.total += 1;
    deal.countSteps(0, 1);
    tell(ctx, 'plan.stepAdded', held, { step });
    await showNext(ctx, deal, await openReady(ctx, held));
    return plan;
  });

/**
 * Changes a step that has not ended, and with its day those of the steps that depend on it, when that is asked for.
 * @throws CONFLICT plan.stepEdited, plan.state, plan.step; RULE task.asked; INVALID input.dueOn days.order; NOT_FOUND PlanStep; FORBIDDEN deal.edit
 */
export const editPlanStep = (ctx: Context, input: EditPlanStepInput) =>
  ctx.change(async () => {
    const { step, ...held } = guardHis(ctx, await lockStep(ctx, input.id));
    guardStep(step, !step.isEnded);
    const next = {
      title: input.title ?? step.title,
      startOn: input.startOn ?? step.startOn,
      dueOn: input.dueOn ?? step.dueOn,
    };
    if (next.dueOn < next.startOn) throw invalid('input.dueOn', 'days.order');
    const details = await guardEdit(ctx, step, {
      version: input.version,
      edits: FIELDS.map((field) => plainEdit(field, step[field], next[field])),
      verb: 'plan.stepEdited',
      told: {
        entityId: held.deal.id,
        since: `e.particulars ->> 'stepId' = ? and (e.particulars ->> 'stepVersion')::int > ?`,
        params: [step.id, input.version],
      },
    });
    if (Object.keys(details).length === 0) return held.plan;
    if (step.isAsked && details.title) throw rule('task.asked');
    Object.assign(step, next);
    tell(ctx, 'plan.stepEdited', held, { step, details });
    if (input.moveNext) await moveNext(ctx, held, step);
    await editTask(ctx, held, step, details);
    return held.plan;
  });

const FIELDS = ['title', 'startOn', 'dueOn'] as const;

/** Takes a step away whose turn has not come; what followed it follows what came before. @throws CONFLICT plan.state, plan.step; NOT_FOUND; FORBIDDEN deal.edit */
export const removePlanStep = (ctx: Context, input: PlanStepVerbInput) =>
  ctx.change(async () => {
    const { step, ...held } = guardHis(ctx, await lockStep(ctx, input.id));
    guardStep(step, step.state === StepState.WAITING);
    for (const other of held.steps) if (other.afterId === step.id) other.afterId = step.afterId;
    await ctx.em.flush();
    held.plan.total -= 1;
    held.deal.countSteps(0, -1);
    tell(ctx, 'plan.stepRemoved', held, { step });
    await forget(ctx, held, step);
    ctx.em.remove(step);
    return held.plan;
  });

/** @throws FORBIDDEN deal.edit; CONFLICT plan.state */
function guardHis<H extends Held>(ctx: Context, held: H): H {
  ctx.authorize('edit', held.deal);
  held.plan.guardRunning();
  return held;
}

/** Work of a step that waits again is cancelled, and the work of no step once that has gone. */
async function forget(ctx: Context, { deal }: Held, { id: stepId }: PlanStep): Promise<void> {
  const tasks = await ctx.em.find(Task, { stepId }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  for (const task of tasks) {
    task.stepId = null;
    recordTask(ctx, 'task.edited', deal, task);
  }
}

function guardStep({ state }: PlanStep, stands: boolean): void {
  if (!stands) throw conflict('plan.step', { state });
}

/** The open task is called as its step is, and due when that is; what its assignee has arranged himself stays. */
async function editTask(ctx: Context, { deal }: Held, step: PlanStep, { title, dueOn }: Details): Promise<void> {
  const task = await taskOf(ctx, step);
  if (!task) return;
  await editWork(ctx, deal, task, { ...(title && { title: step.title }), ...(dueOn && { dueOn: step.dueOn }) });
  await showNext(ctx, deal, [task]);
}
