import { LockMode } from '@mikro-orm/core';
import type { Context } from '../core/context.js';
import { guardEdit, plainEdit } from '../core/edit.js';
import { CustomTarget } from '../customFields/customField.entity.js';
import { customEdits, withCustom } from '../customFields/customValue.service.js';
import { Deal } from '../deals/deal.entity.js';
import { activeUser, assign } from '../users/owner.service.js';
import { User } from '../users/user.entity.js';
import { becomeClient } from './client.service.js';
import { lockTree, parentEdit } from './parent.service.js';
import { particularEdits, particularsOf } from './particulars.edit.js';
import { Partner } from './partner.entity.js';
import type { EditPartnerInput } from './partner.inputs.js';

/** Changes a partner. @throws CONFLICT partner.edited with both values; INVALID input.custom, phones, emails, site; RULE customField.archived, partner.parentCycle; NOT_FOUND; FORBIDDEN */
export const editPartner = (ctx: Context, input: EditPartnerInput) =>
  ctx.change(async () => {
    if (input.parentId !== undefined) await lockTree(ctx);
    const partner = await ctx.lock(Partner, input.id);
    ctx.authorize('edit', partner);
    const before = await ctx.see(User, partner.ownerId);
    const { ownerId } = input;
    const owner = ownerId && ownerId !== before.id ? await activeUser(ctx, ownerId) : before;
    const name = input.name ?? partner.name;
    const legalType = input.legalType ?? partner.legalType;
    const particulars = particularsOf(partner, input);
    const parent = await parentEdit(ctx, partner, input.parentId);
    const custom = await customEdits(ctx, CustomTarget.PARTNER, partner.custom, input.custom);
    const details = await guardEdit(ctx, partner, {
      version: input.version,
      edits: [
        { field: 'name', now: partner.name, next: name, old: partner.name, new: name },
        plainEdit('legalType', partner.legalType, legalType),
        { field: 'ownerId', now: before.id, next: owner.id, old: before.name, new: owner.name },
        parent,
        ...particularEdits(partner, particulars),
        ...custom,
      ],
      verb: 'partner.edited',
      also: ['partner.tookOver', 'partner.parted'],
    });
    if (Object.keys(details).length === 0) return partner;
    Object.assign(partner, { name, legalType, parentId: parent.next, ...particulars });
    partner.custom = withCustom(partner.custom, custom);
    if (owner.id !== before.id) await assign(ctx, partner, owner.id);
    ctx.record('partner.edited', partner, { fields: Object.keys(details) }, details);
    if (CLIENT_MAKING.some((field) => details[field])) await becomeClientNow(ctx, partner);
    if (details.name) await tellDeals(ctx, partner, 'deal.partnerRenamed');
    if (details.name) await tellChildren(ctx, partner);
    return partner;
  });

/** What has been changed just now counts. */
async function becomeClientNow(ctx: Context, partner: Partner): Promise<void> {
  if (!partner.isPotential) return;
  await ctx.em.flush();
  await becomeClient(ctx, partner);
}

/** A new kind asks for other requisites, and a way to reach it is one of them. */
const CLIENT_MAKING = ['legalType', 'phones', 'emails'] as const;

/**
 * The card of each of its deals looks otherwise, also to those who do not see the partner itself. The deals are locked, so
 * that the log tells their versions in order.
 */
export const tellDeals = (ctx: Context, partner: Partner, event: string): Promise<void> =>
  tellDealsOf(ctx, [partner], event);

/** The same of many partners at once. */
export async function tellDealsOf(ctx: Context, partners: readonly Partner[], event: string): Promise<void> {
  const locked = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true, orderBy: { id: 'asc' } } as const;
  const ids = partners.map(({ id }) => id);
  const deals = await ctx.em.find(Deal, { partnerId: { $in: ids } }, { filters: false, ...locked });
  for (const deal of deals) ctx.record(event, deal);
}

/** Each of its children names it, also to those who do not see the partner itself. Locked as the deals are. */
async function tellChildren(ctx: Context, { id }: Partner): Promise<void> {
  const locked = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true, orderBy: { id: 'asc' } } as const;
  const children = await ctx.em.find(Partner, { parentId: id }, { filters: false, ...locked });
  for (const child of children) ctx.record('partner.parentRenamed', child);
}
