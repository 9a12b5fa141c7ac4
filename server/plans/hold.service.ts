import { LockMode } from '@mikro-orm/core';
import type { Context } from '../core/context.js';
import type { Details, Particulars } from '../core/log/record.js';
import { Deal } from '../deals/deal.entity.js';
import { Plan } from './plan.entity.js';
import { PlanStep } from './planStep.entity.js';

/** A plan with its steps in order and its deal, all locked. */
export interface Held {
  deal: Deal;
  plan: Plan;
  steps: PlanStep[];
}

/** One of its steps with the whole plan. */
export type HeldStep = Held & { step: PlanStep };

/** Nobody answers what he has asked for himself: neither who has begun the plan nor who leads the deal. */
export const hasAsked = ({ deal, plan }: Pick<Held, 'deal' | 'plan'>, userId: string | null): boolean =>
  userId === deal.ownerId || userId === plan.starterId;

/** The deal first, then the plan, then its steps: the same order in every command. @throws NOT_FOUND */
export async function lockPlan(ctx: Context, id: string): Promise<Held> {
  const { dealId } = await ctx.see(Plan, id);
  return lockPlanOf(ctx, await ctx.lock(Deal, dealId), id);
}

/** The same where the deal is locked already, and may have been changed. @throws NOT_FOUND */
export async function lockPlanOf(ctx: Context, deal: Deal, id: string): Promise<Held> {
  const plan = await ctx.lock(Plan, id);
  const locked = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true } as const;
  const steps = await ctx.em.find(PlanStep, { planId: id }, { orderBy: { rank: 'asc' }, ...locked });
  return { deal, plan, steps };
}

/** The same by one of its steps. @throws NOT_FOUND */
export async function lockStep(ctx: Context, id: string): Promise<HeldStep> {
  const { planId } = await ctx.see(PlanStep, id);
  const held = await lockPlan(ctx, planId);
  return { ...held, step: held.steps.find((step) => step.id === id)! };
}

/** Tells on the deal what happened to its plan. */
export function tell(
  ctx: Context,
  name: string,
  { deal, plan }: Held,
  { step, details, ...particulars }: Particulars & { step?: PlanStep; details?: Details } = {},
): Plan {
  deal.touch(ctx.now);
  const partVersion = ((plan.version as number | undefined) ?? 0) + 1;
  const ofStep = step && { stepId: step.id, stepVersion: ((step.version as number | undefined) ?? 0) + 1 };
  const words: Details = { plan: [null, plan.title], ...(step && { step: [null, step.title] as const }), ...details };
  ctx.record(name, deal, { part: plan.id, partVersion, ...ofStep, ...particulars }, words);
  return plan;
}
