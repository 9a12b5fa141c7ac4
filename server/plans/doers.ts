import type { Context } from '../core/context.js';
import { Doer } from '../automation/automationRule.entity.js';
import { User } from '../users/user.entity.js';
import type { Held } from './hold.service.js';
import type { PlanStep } from './planStep.entity.js';
import { StepKind } from './step.entity.js';

/** Who is given a step whose turn has come. One who works here no longer is stood in for by who leads the deal. */
export async function doerOf(ctx: Context, held: Held, step: PlanStep): Promise<User> {
  const owner = await ctx.see(User, held.deal.ownerId);
  if (step.doer === Doer.OWNER) return owner;
  const found = step.doer === Doer.HEAD ? await headOver(ctx, held, step) : await ctx.see(User, step.userId!);
  return found?.active ? found : owner;
}

/** The nearest head of the deal's team and those above, else an admin. Nobody approves what he has asked for himself. */
async function headOver(ctx: Context, { deal, plan }: Held, { kind }: PlanStep): Promise<User | null> {
  const asking = kind === StepKind.APPROVAL ? [deal.ownerId, plan.starterId] : [];
  const [head] = await ctx.em.execute<{ id: string }[]>(HEADS, [deal.teamPath, `{${asking.join()}}`]);
  return head ? ctx.see(User, head.id) : null;
}

const HEADS = `
  select u.id from app_user u left join team t on t.id = u.team_id
  where u.active and (u.role = 'ADMIN' or u.role = 'HEAD' and ?::text like t.path || '%') and u.id <> all(?::uuid[])
  order by u.role = 'ADMIN', length(t.path) desc, u.id limit 1`;
