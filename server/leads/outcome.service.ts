import { forEachRow } from '../core/bulk.js';
import type { Context } from '../core/context.js';
import { conflict, invalid } from '../core/errors.js';
import { tellAssigned } from '../notifications/notification.service.js';
import { Team } from '../teams/team.entity.js';
import { activeUser } from '../users/owner.service.js';
import type { User } from '../users/user.entity.js';
import { closedMeanwhile, lockOpen } from './hold.service.js';
import { Lead } from './lead.entity.js';
import { LeadState, RejectReason } from './leadState.entity.js';
import type {
  AssignLeadInput,
  LeadVerbInput,
  RejectLeadInput,
  RejectLeadsInput,
  SnoozeLeadInput,
} from './lead.inputs.js';
import { mute, unmute } from './mute.service.js';

/** How long somebody who is accepting a lead has it, unless he says again that he is. */
const LEASE_MS = 3 * 60_000;
/** Whoever has it for longer than this yet is not told again that he has. */
const RENEWED_WITHIN_MS = 60_000;

/** Nothing comes of it; a sender of spam is not heard for 90 days. @throws INVALID input.reason option; CONFLICT lead.state; NOT_FOUND; FORBIDDEN */
export const rejectLead = (ctx: Context, { id, reason }: RejectLeadInput) =>
  ctx.change(async () => {
    if (reason === RejectReason.ERASED) throw invalid('input.reason', 'option');
    const lead = await lockOpen(ctx, 'reject', id);
    lead.reject(reason, ctx.viewer.userId, ctx.now);
    if (reason === RejectReason.SPAM) await mute(ctx, lead);
    lead.unreviewed = await review(ctx, lead);
    ctx.record('lead.rejected', lead, { reason });
    return lead;
  });

/** There is nobody left to be answered: whoever sent it has been erased. One that is closed stays as it is. */
export const closeErased = (ctx: Context, id: string) =>
  ctx.change(async () => {
    const lead = await ctx.unseen(() => ctx.lock(Lead, id));
    if (!lead.isOpen) return;
    const reason = RejectReason.ERASED;
    lead.reject(reason, ctx.viewer.userId, ctx.now);
    lead.unreviewed = await review(ctx, lead);
    ctx.record('lead.rejected', lead, { reason });
  });

/** The same of many, all or none. @throws as rejectLead, naming the leads */
export const rejectLeads = (ctx: Context, { ids, reason }: RejectLeadsInput) =>
  forEachRow(ctx, Lead, [...new Set(ids)], {
    idOf: (id) => id,
    work: (id) => rejectLead(ctx, { id, reason }),
    lock: (all) => ctx.unseen(() => ctx.lockAll(Lead, all)),
  });

/** It waits again, and its sender is heard. @throws CONFLICT lead.state; NOT_FOUND; FORBIDDEN */
export const reopenLead = (ctx: Context, { id }: LeadVerbInput) =>
  ctx.change(async () => {
    const lead = await ctx.lock(Lead, id);
    ctx.authorize('reopen', lead);
    if (lead.state !== LeadState.REJECTED) throw await closedMeanwhile(ctx, lead);
    await ctx.em.execute(TO_REVIEW_AGAIN, [`{${lead.unreviewed.join()}}`]);
    lead.reopen();
    await unmute(ctx, lead);
    ctx.record('lead.reopened', lead);
    return lead;
  });

/** It comes back by itself. @throws INVALID input.until past; CONFLICT lead.state; NOT_FOUND; FORBIDDEN */
export const snoozeLead = (ctx: Context, { id, until }: SnoozeLeadInput) =>
  ctx.change(async () => {
    if (until <= ctx.now) throw invalid('input.until', 'past');
    const lead = await lockOpen(ctx, 'snooze', id);
    lead.snooze(until);
    ctx.record('lead.snoozed', lead, { until });
    return lead;
  });

/** It is back before its time, or at it. @throws CONFLICT lead.state; NOT_FOUND; FORBIDDEN */
export const wakeLead = (ctx: Context, { id }: LeadVerbInput) =>
  ctx.change(async () => {
    const lead = await lockOpen(ctx, 'wake', id);
    if (lead.state !== LeadState.SNOOZED) return lead;
    lead.wake();
    ctx.record('lead.woken', lead);
    return lead;
  });

/**
 * Gives it to a colleague, to the queue of a team, or back to everybody; who deals with it has what was written to review.
 * @throws RULE user.inactive; CONFLICT lead.state; NOT_FOUND Lead, User, Team; FORBIDDEN
 */
export const assignLead = (ctx: Context, { id, ownerId, teamId }: AssignLeadInput) =>
  ctx.change(async () => {
    const lead = await lockOpen(ctx, 'assign', id);
    const owner = ownerId ? await activeUser(ctx, ownerId) : null;
    const queue = teamId ? await ctx.see(Team, teamId) : null;
    const team = owner ? await teamOf(ctx, owner) : queue;
    const from = lead.ownerId;
    if (from === (owner?.id ?? null) && lead.teamId === (team?.id ?? null)) return lead;
    lead.give(owner, team);
    await ctx.em.execute(TO_REVIEW, [lead.ownerId, lead.id]);
    ctx.record('lead.assigned', lead, { from, to: lead.ownerId, teamId: lead.teamId });
    if (owner) await tellAssigned(ctx, owner.id, lead, { leadId: lead.id });
    return lead;
  });

const teamOf = async (ctx: Context, { teamId }: User): Promise<Team | null> => (teamId ? ctx.see(Team, teamId) : null);

/** Somebody is accepting it, which everybody sees for three minutes, or as long as he says so. @throws CONFLICT lead.held, lead.state; NOT_FOUND; FORBIDDEN */
export const holdLead = (ctx: Context, { id }: LeadVerbInput) =>
  ctx.change(async () => {
    const lead = await lockOpen(ctx, 'hold', id);
    const by = ctx.viewer.userId;
    if (by === null) return lead;
    if (lead.isHeldByOther(by, ctx.now)) throw await heldAlready(ctx, lead);
    if (lead.leaseLeft(ctx.now) > RENEWED_WITHIN_MS) return lead;
    lead.hold(by, new Date(ctx.now.getTime() + LEASE_MS));
    ctx.record('lead.held', lead);
    return lead;
  });

/** He has left it. Another's lease stays. @throws NOT_FOUND; FORBIDDEN */
export const releaseLead = (ctx: Context, { id }: LeadVerbInput) =>
  ctx.change(async () => {
    const lead = await ctx.lock(Lead, id);
    ctx.authorize('hold', lead);
    if (lead.heldById === null || lead.heldById !== ctx.viewer.userId) return lead;
    lead.letGo();
    ctx.record('lead.released', lead);
    return lead;
  });

async function heldAlready(ctx: Context, { heldById, heldUntil }: Lead) {
  const by = await ctx.labels.of('app_user', heldById);
  return conflict('lead.held', { by: by && { id: by.id, name: by.name }, until: heldUntil?.toISOString() });
}

const TO_REVIEW = `
  update interaction set responsible_id = ?, version = version + 1
  where not reviewed and chain_id in (select id from chain where lead_id = ? and deal_id is null)`;

const TO_REVIEW_AGAIN = 'update interaction set reviewed = false, version = version + 1 where id = any(?::uuid[])';

/** What belongs to a lead that is over waits for nobody. @returns what had waited */
async function review(ctx: Context, { id }: Lead): Promise<string[]> {
  const rows = await ctx.em.execute<{ id: string }[]>(
    `update interaction set reviewed = true, review_at = null, version = version + 1
     where not reviewed and direction = 'IN' and chain_id in (select id from chain where lead_id = ? and deal_id is null)
     returning id`,
    [id],
  );
  return rows.map((row) => row.id);
}
