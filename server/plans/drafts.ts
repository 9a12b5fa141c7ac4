import type { Context } from '../core/context.js';
import { invalid } from '../core/errors.js';
import { Doer } from '../users/doer.entity.js';
import { DayKind } from '../calendar/calendarDay.entity.js';
import { activeUser } from '../users/owner.service.js';
import type { StepInput } from './plan.inputs.js';
import type { TemplateStep } from './step.entity.js';

/** Steps as they were given, whole: a named doer is somebody, and each follows a step before it. @throws INVALID; NOT_FOUND User; RULE user.inactive */
export async function soundSteps(ctx: Context, given: readonly StepInput[]): Promise<TemplateStep[]> {
  if (given.length === 0) throw invalid('input.steps', 'empty');
  const steps: TemplateStep[] = [];
  for (const step of given) {
    const { title, kind, days, after = null } = step;
    if (after !== null && after > steps.length) throw invalid('input.steps', 'step.after');
    const dayKind = step.dayKind ?? DayKind.WORKING;
    steps.push({ title, kind, days, dayKind, after, ...(await soundDoer(ctx, step)) });
  }
  return steps;
}

/** @throws INVALID input.userId empty; NOT_FOUND User; RULE user.inactive */
async function soundDoer(ctx: Context, { doer, userId }: Pick<StepInput, 'doer' | 'userId'>) {
  if (doer !== Doer.USER) return { doer, userId: null };
  if (!userId) throw invalid('input.userId', 'empty');
  return { doer, userId: (await activeUser(ctx, userId)).id };
}
