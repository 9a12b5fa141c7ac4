import type { Context } from '../core/context.js';
import { rule } from '../core/errors.js';
import { type Edit, guardEdit } from '../core/edit.js';
import { CustomTarget } from '../customFields/customField.entity.js';
import { customEdits, withCustom } from '../customFields/customValue.service.js';
import { hasDocuments } from '../documents/balances.service.js';
import { Partner } from '../partners/partner.entity.js';
import { Deal } from './deal.entity.js';
import type { EditDealInput } from './deal.inputs.js';
import { valued, worthEdits } from './worth.js';

/** Fields of a deal that one form edits and that are told as they are. */
const PLAIN = ['title', 'probability', 'expectedOn', 'source'] as const;
const OF_WORTH = ['currency', 'amount', 'sum'];

/**
 * Changes fields of a deal; what others changed meanwhile merges, unless it is the same field.
 * @throws CONFLICT deal.edited with both values; INVALID input.custom, input.sum foreign, input.amount roubles, amount.bounds;
 * RULE customField.archived, deal.noRate, deal.currencyOfDocuments; NOT_FOUND Deal, Partner, CustomField; FORBIDDEN
 */
export const editDeal = (ctx: Context, input: EditDealInput) =>
  ctx.change(async () => {
    const deal = await ctx.lock(Deal, input.id);
    ctx.authorize('edit', deal);
    const partner = input.partnerId ? await ctx.see(Partner, input.partnerId) : null;
    const own = [...plainEdits(deal, input), ...(await partnerEdit(ctx, deal, input, partner))];
    const custom = await customEdits(ctx, CustomTarget.DEAL, deal.custom, input.custom);
    const { edits: ofWorth, worth } = await worthEdits(ctx, deal, input);
    const edits = [...own, ...ofWorth, ...custom];
    const details = await guardEdit(ctx, deal, { version: input.version, edits, verb: 'deal.edited' });
    const fields = Object.keys(details);
    if (fields.length === 0) return deal;
    if (worth.currency !== deal.currency) await guardDocuments(ctx, deal);
    if (OF_WORTH.some((field) => fields.includes(field))) Object.assign(deal, await valued(ctx, worth, deal.closedAt));
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

/** What is owed by documents is reckoned in one currency. @throws RULE deal.currencyOfDocuments */
async function guardDocuments(ctx: Context, deal: Deal): Promise<void> {
  const { currency } = deal;
  if (await hasDocuments(ctx, deal.id)) throw rule('deal.currencyOfDocuments', { currency });
}

const text = (value: unknown): string | null => (value == null ? null : String(value));
