import type { Context } from '../core/context.js';
import { type AppError, conflict, notFound } from '../core/errors.js';
import { audienceBefore } from '../core/log/history.js';
import { sees } from '../core/rights/scope.js';
import { Deal } from '../deals/deal.entity.js';
import { Lead } from './lead.entity.js';

/**
 * A lead that waits, locked for a command on it. Accepting hides it from all but those who see its deal: whoever had it in
 * front of him is told who was first all the same. @throws NOT_FOUND; FORBIDDEN; CONFLICT lead.state
 */
export async function lockOpen(ctx: Context, action: string, id: string): Promise<Lead> {
  const lead = await ctx.unseen(() => ctx.lock(Lead, id));
  if (!ctx.ifSeen(lead)) throw (await sawItGo(ctx, lead)) ? await closedMeanwhile(ctx, lead) : notFound(Lead.name, id);
  ctx.authorize(action, lead);
  if (!lead.isOpen) throw await closedMeanwhile(ctx, lead);
  return lead;
}

/** Says what has become of it: who has accepted or rejected it, and the deal, as far as the viewer sees it. */
export async function closedMeanwhile(ctx: Context, { state, closedById, closedAt, dealId }: Lead): Promise<AppError> {
  const by = await ctx.labels.of('app_user', closedById);
  const deal = dealId ? await ctx.em.findOne(Deal, { id: dealId }) : null;
  return conflict('lead.state', {
    state,
    by: by && { id: by.id, name: by.name },
    at: closedAt?.toISOString() ?? null,
    deal: deal && { id: deal.id, number: deal.number, name: deal.title },
  });
}

async function sawItGo(ctx: Context, { id }: Lead): Promise<boolean> {
  const before = await audienceBefore(ctx, id, 'lead.accepted');
  return before !== null && sees(ctx.viewer, before);
}
