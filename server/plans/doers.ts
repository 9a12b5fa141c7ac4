import { Doer } from '../automation/automationRule.entity.js';
import type { Context } from '../core/context.js';
import { rule } from '../core/errors.js';
import type { Deal } from '../deals/deal.entity.js';
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
  const given = step.doer === Doer.HEAD ? await headOver(ctx, held.deal, []) : await namedIn(ctx, step);
  return given && takesWork(given) ? given : ctx.see(User, held.deal.ownerId);
}

/** A named colleague, else the next head who has not asked for it himself. @throws RULE plan.noApprover when nobody is left */
async function approverOf(ctx: Context, held: Held, step: PlanStep): Promise<User> {
  const named = await namedIn(ctx, step);
  if (named && takesWork(named) && !hasAsked(held, named.id)) return named;
  const head = await headOver(ctx, held.deal, [held.deal.ownerId, held.plan.starterId]);
  if (!head) throw rule('plan.noApprover');
  return head;
}

const namedIn = async (ctx: Context, { doer, userId }: PlanStep): Promise<User | null> =>
  doer === Doer.USER && userId ? ctx.see(User, userId) : null;

/** The nearest head of the deal's team and those above, else an admin. */
async function headOver(ctx: Context, { teamPath }: Deal, without: string[]): Promise<User | null> {
  const [head] = await ctx.em.execute<{ id: string }[]>(HEADS, [teamPath, `{${without.join()}}`]);
  return head ? ctx.see(User, head.id) : null;
}

const HEADS = `
  select u.id from app_user u left join team t on t.id = u.team_id
  where u.active and (u.role = 'ADMIN' or u.role = 'HEAD' and ?::text like t.path || '%') and u.id <> all(?::uuid[])
  order by u.role = 'ADMIN', length(t.path) desc, u.id limit 1`;
