import { dayAfter, dayAsLong } from '../calendar/calendar.service.js';
import type { Context } from '../core/context.js';
import type { Details } from '../core/log/record.js';
import { type Held, tell } from './hold.service.js';
import type { Plan } from './plan.entity.js';
import { PlanStep, StepState } from './planStep.entity.js';
import type { TemplateStep } from './step.entity.js';

/** Each begins when the one before is due, and the first with the plan. */
export async function stepsOf(
  ctx: Context,
  plan: Plan,
  drafts: readonly TemplateStep[],
  startOn: string,
): Promise<PlanStep[]> {
  const made: PlanStep[] = [];
  for (const [index, draft] of drafts.entries()) {
    const before = draft.after === null ? undefined : made[draft.after - 1];
    const step = newStep(plan, draft, index + 1);
    const begins = before?.dueOn ?? startOn;
    Object.assign(step, { afterId: before?.id ?? null, startOn: begins, dueOn: await dayAfter(ctx, begins, draft) });
    made.push(step);
  }
  return made;
}

export function newStep(
  { id: planId, dealId }: Plan,
  { title, kind, doer, userId }: TemplateStep,
  rank: number,
): PlanStep {
  return Object.assign(new PlanStep(), { planId, dealId, rank, title, kind, doer, userId });
}

/** Steps that wait for this one, directly or not: each begins when the one before is due, and lasts as many working days. */
export async function moveNext(ctx: Context, held: Held, moved: PlanStep): Promise<void> {
  const dues = new Map([[moved.id, moved.dueOn]]);
  for (const step of held.steps) {
    const begins = step.afterId ? dues.get(step.afterId) : undefined;
    if (!begins || step.state !== StepState.WAITING) continue;
    const dueOn = await dayAsLong(ctx, begins, [step.startOn, step.dueOn]);
    dues.set(step.id, dueOn);
    const details = { ...change('startOn', step.startOn, begins), ...change('dueOn', step.dueOn, dueOn) };
    if (Object.keys(details).length === 0) continue;
    Object.assign(step, { startOn: begins, dueOn });
    tell(ctx, 'plan.stepEdited', held, { step, details });
  }
}

const change = (field: string, from: string, to: string): Details => (from === to ? {} : { [field]: [from, to] });
