import type { Context } from '../core/context.js';
import { type Edit, guardEdit } from '../core/edit.js';
import { CustomTarget } from '../customFields/customField.entity.js';
import { customEdits, withCustom } from '../customFields/customValue.service.js';
import { Partner } from '../partners/partner.entity.js';
import { Deal } from './deal.entity.js';
import type { EditDealInput } from './deal.inputs.js';

/** Fields of a deal that one form edits and that are told as they are. */
const PLAIN = ['title', 'sum', 'probability', 'expectedOn', 'source'] as const;

/**
 * Changes fields of a deal; what others changed meanwhile merges, unless it is the same field.
 * @throws CONFLICT deal.edited with both values; INVALID input.custom; RULE customField.archived; NOT_FOUND Deal, Partner, CustomField; FORBIDDEN
 */
export const editDeal = (ctx: Context, input: EditDealInput) =>
  ctx.change(async () => {
    const deal = await ctx.lock(Deal, input.id);
    ctx.authorize('edit', deal);
    const partner = input.partnerId ? await ctx.see(Partner, input.partnerId) : null;
    const own = [...plainEdits(deal, input), ...(await partnerEdit(ctx, deal, input, partner))];
    const custom = await customEdits(ctx, CustomTarget.DEAL, deal.custom, input.custom);
    const edits = [...own, ...custom];
    const details = await guardEdit(ctx, deal, { version: input.version, edits, verb: 'deal.edited' });
    const fields = Object.keys(details);
    if (fields.length === 0) return deal;
    for (const { field, next } of own) Object.assign(deal, { [field]: next });
    deal.custom = withCustom(deal.custom, custom);
    deal.touch(ctx.now);
    ctx.record('deal.edited', deal, { fields }, details);
    return deal;
  });

function plainEdits(deal: Deal, input: EditDealInput): Edit[] {
  const given = PLAIN.filter((field) => input[field] !== undefined && !(field === 'title' && input.title === null));
  return given.map((field) => {
    const [now, next] = [deal[field], input[field]];
    return { field, now, next, old: text(now), new: text(next) };
  });
}

async function partnerEdit(
  ctx: Context,
  deal: Deal,
  { partnerId }: EditDealInput,
  partner: Partner | null,
): Promise<Edit[]> {
  if (partnerId === undefined) return [];
  const before = await ctx.labels.of('partner', deal.partnerId);
  const next = partner?.id ?? null;
  return [{ field: 'partnerId', now: deal.partnerId, next, old: before?.name ?? null, new: partner?.name ?? null }];
}

const text = (value: unknown): string | null => (value == null ? null : String(value));
