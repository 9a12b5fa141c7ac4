import type { Context } from '../core/context.js';
import { rule } from '../core/errors.js';
import { Doer } from '../users/doer.entity.js';
import { headOver } from '../users/doer.service.js';
import { takesWork } from '../users/owner.service.js';
import { User } from '../users/user.entity.js';
import { hasAsked, type Held } from './hold.service.js';
import type { PlanStep } from './planStep.entity.js';
import { StepKind } from './step.entity.js';

/**
 * Who is given a step whose turn has come. One who takes no work any more is stood in for by who leads the deal.
 * @throws RULE plan.noApprover
 */
export async function doerOf(ctx: Context, held: Held, step: PlanStep): Promise<User> {
  if (step.kind === StepKind.APPROVAL) return approverOf(ctx, held, step);
  const given = step.doer === Doer.HEAD ? await headOver(ctx, held.deal.teamPath) : await namedIn(ctx, step);
  return given && takesWork(given) ? given : ctx.see(User, held.deal.ownerId);
}

/** A named colleague, else the next head who has not asked for it himself. @throws RULE plan.noApprover when nobody is left */
async function approverOf(ctx: Context, held: Held, step: PlanStep): Promise<User> {
  const named = await namedIn(ctx, step);
  if (named && takesWork(named) && !hasAsked(held, named.id)) return named;
  const without = [held.deal.ownerId, held.plan.starterId];
  const head = await headOver(ctx, held.deal.teamPath, { without, orAdmin: true });
  if (!head) throw rule('plan.noApprover');
  return head;
}

const namedIn = async (ctx: Context, { doer, userId }: PlanStep): Promise<User | null> =>
  doer === Doer.USER && userId ? ctx.see(User, userId) : null;
