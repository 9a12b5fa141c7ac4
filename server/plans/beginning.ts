import { Agreement } from '../agreements/agreement.entity.js';
import { workingTerm } from '../calendar/calendar.service.js';
import type { Context } from '../core/context.js';
import { conflict, invalid, notFound, rule } from '../core/errors.js';
import type { RowClass } from '../core/row.entity.js';
import type { Deal } from '../deals/deal.entity.js';
import type { DealPart } from '../deals/dealPart.entity.js';
import { Quote } from '../documents/quote.entity.js';
import { soundSteps } from './drafts.js';
import { Plan, PlanState } from './plan.entity.js';
import type { StartPlanInput } from './plan.inputs.js';
import { PlanStep } from './planStep.entity.js';
import { PlanTemplate } from './planTemplate.entity.js';
import type { TemplateStep } from './step.entity.js';

/** What a plan is begun with. */
interface Beginning {
  about: Pick<Plan, 'title' | 'templateId' | 'quoteId' | 'agreementId'>;
  drafts: readonly TemplateStep[];
}

/** @throws CONFLICT plan.state; INVALID input.steps, input.title, input.userId; NOT_FOUND Plan, PlanTemplate, Quote, Agreement, User; RULE planTemplate.retired, user.inactive */
export async function beginningOf(ctx: Context, deal: Deal, input: StartPlanInput): Promise<Beginning> {
  const template = input.templateId ? await offered(ctx, input.templateId) : null;
  const steps = input.steps ? await soundSteps(ctx, input.steps) : null;
  const quoteId = input.quoteId ? (await inDeal(ctx, Quote, deal, input.quoteId)).id : null;
  const agreementId = input.agreementId ? (await inDeal(ctx, Agreement, deal, input.agreementId)).id : null;
  if (input.againId) return asItWas(ctx, await inDeal(ctx, Plan, deal, input.againId));
  const drafts = steps ?? template?.steps;
  if (!drafts) throw invalid('input.steps', 'empty');
  const title = input.title ?? template?.name;
  if (!title) throw invalid('input.title', 'empty');
  return { about: { title, templateId: template?.id ?? null, quoteId, agreementId }, drafts };
}

/** @throws NOT_FOUND PlanTemplate; RULE planTemplate.retired */
async function offered(ctx: Context, id: string): Promise<PlanTemplate> {
  const template = await ctx.see(PlanTemplate, id);
  if (!template.active) throw rule('planTemplate.retired');
  return template;
}

/** What was refused is asked for once more: with its own steps, whatever its template says today. @throws CONFLICT plan.state */
async function asItWas(ctx: Context, plan: Plan): Promise<Beginning> {
  if (plan.state !== PlanState.REJECTED) throw conflict('plan.state', { state: plan.state });
  const steps = await ctx.em.find(PlanStep, { planId: plan.id }, { orderBy: { rank: 'asc' } });
  const numbers = new Map(steps.map(({ id }, index) => [id, index + 1]));
  const drafts: TemplateStep[] = [];
  for (const { title, kind, doer, userId, afterId, ...step } of steps) {
    const after = afterId === null ? null : numbers.get(afterId)!;
    drafts.push({ title, kind, doer, userId, after, ...(await workingTerm(ctx, step.startOn, step.dueOn)) });
  }
  const { title, templateId, quoteId, agreementId } = plan;
  return { about: { title, templateId, quoteId, agreementId }, drafts };
}

/** @throws NOT_FOUND also when it is of another deal */
async function inDeal<T extends DealPart>(ctx: Context, kind: RowClass<T>, deal: Deal, id: string): Promise<T> {
  const part = await ctx.see(kind, id);
  if (part.dealId !== deal.id) throw notFound(kind.name, id);
  return part;
}
