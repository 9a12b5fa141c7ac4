import type { Context } from '../core/context.js';
import { guardEdit } from '../core/edit.js';
import { notFound } from '../core/errors.js';
import type { CreateLostReasonInput, EditLostReasonInput } from './lostReason.inputs.js';
import { LostReason } from './lostReason.entity.js';

/** Adds a reason to the catalogue. @throws FORBIDDEN */
export const createLostReason = (ctx: Context, input: CreateLostReasonInput) =>
  ctx.change(async () => {
    const { name, requiresCompetitor } = input;
    const reason = ctx.create(Object.assign(new LostReason(), { name, requiresCompetitor }));
    ctx.record('lostReason.created', reason);
    return reason;
  });

const FIELDS = ['name', 'requiresCompetitor', 'active'] as const;

/** Changes a reason, or retires it: deals that were lost for it keep it. @throws CONFLICT lostReason.edited; NOT_FOUND; FORBIDDEN */
export const editLostReason = (ctx: Context, input: EditLostReasonInput) =>
  ctx.change(async () => {
    const reason = await ctx.lock(LostReason, input.id);
    ctx.authorize('edit', reason);
    const edits = FIELDS.filter((field) => input[field] != null).map((field) => {
      const [now, next] = [reason[field], input[field]];
      return { field, now, next, old: String(now), new: String(next) };
    });
    const details = await guardEdit(ctx, reason, { version: input.version, edits, verb: 'lostReason.edited' });
    const fields = Object.keys(details);
    if (fields.length === 0) return reason;
    for (const { field, next } of edits) Object.assign(reason, { [field]: next });
    ctx.record('lostReason.edited', reason, { fields }, details);
    return reason;
  });

/** A reason that may be chosen. @throws NOT_FOUND LostReason, also for a retired one */
export async function activeReason(ctx: Context, id: string): Promise<LostReason> {
  const reason = await ctx.see(LostReason, id);
  if (!reason.active) throw notFound(LostReason.name, id);
  return reason;
}
