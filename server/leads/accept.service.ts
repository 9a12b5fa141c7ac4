import type { Context } from '../core/context.js';
import { conflict, invalid, rule } from '../core/errors.js';
import { tellWhoHidIt } from '../core/live/farewell.js';
import { Deal, DealStatus } from '../deals/deal.entity.js';
import { createDeal } from '../deals/deal.service.js';
import { DealRole } from '../deals/dealPerson.entity.js';
import { addDealPerson } from '../deals/dealPerson.service.js';
import { chainOfLead } from '../interactions/received.service.js';
import { turnToDeal } from '../interactions/subject.service.js';
import { Partner } from '../partners/partner.entity.js';
import { Person } from '../persons/person.entity.js';
import { clientOf, contactOf } from './client.service.js';
import { lockOpen } from './hold.service.js';
import type { Lead } from './lead.entity.js';
import { type AcceptLeadInput, AcceptWay } from './lead.inputs.js';

// It leaves the screens of all who do not see the deal.
tellWhoHidIt('lead.accepted');

/**
 * Somebody takes a lead on, in one transaction and exclusively: of two people one wins, and the other is told who has won
 * and which deal it has become. Its messages turn to the deal with their chain.
 * @returns the lead and the deal. @throws CONFLICT lead.state, deal.state; RULE lead.duplicates, lead.nobody,
 * partner.duplicate and what the commands throw of which it consists; INVALID; NOT_FOUND; FORBIDDEN
 */
export const acceptLead = (ctx: Context, input: AcceptLeadInput): Promise<[Lead, Deal]> =>
  ctx.change(async () => {
    await seeNamed(ctx, input);
    // Deals are locked before leads in every command.
    const open = input.way === AcceptWay.LOG ? await ctx.lock(Deal, needed(input.dealId, 'dealId')) : null;
    const lead = await lockOpen(ctx, 'accept', input.id);
    const chain = await chainOfLead(ctx, lead);
    const { deal, met } = open ? { deal: joinable(ctx, open), met: null } : await openDeal(ctx, lead, input);
    await turnToDeal(ctx, chain, deal);
    if (met) lead.meet(met.partnerId, met.personId);
    lead.accept(deal, ctx.viewer.userId, ctx.now);
    ctx.record('lead.accepted', lead, { dealId: deal.id, way: input.way });
    return [lead, deal];
  });

/** What is named is seen, also where the way does not need it. @throws NOT_FOUND */
async function seeNamed(ctx: Context, { partnerId, personId, dealId }: AcceptLeadInput): Promise<void> {
  if (partnerId) await ctx.see(Partner, partnerId);
  if (personId) await ctx.see(Person, personId);
  if (dealId) await ctx.see(Deal, dealId);
}

/** @throws CONFLICT deal.state; FORBIDDEN */
function joinable(ctx: Context, deal: Deal): Deal {
  ctx.authorize('addTask', deal);
  if (deal.status !== DealStatus.IN_WORK) throw conflict('deal.state', { status: deal.status });
  return deal;
}

/** The deal, and who they have turned out to be. */
interface Opened {
  deal: Deal;
  met: { partnerId: string; personId: string | null };
}

async function openDeal(ctx: Context, lead: Lead, input: AcceptLeadInput): Promise<Opened> {
  const wanted = needed(input.deal, 'deal');
  if (!isSomebody(lead, input)) throw rule('lead.nobody');
  const partner = await clientOf(ctx, lead, input);
  const person = await contactOf(ctx, lead, input, partner);
  const deal = await createDeal(ctx, { ...wanted, partnerId: partner.id, source: lead.channel });
  await ctx.em.flush();
  if (person) await addDealPerson(ctx, { dealId: deal.id, personId: person.id, role: DealRole.CONTACT });
  return { deal, met: { partnerId: partner.id, personId: person?.id ?? null } };
}

/** A new client is told apart by one of ИНН, phone, e-mail, messenger id and full name at least. */
function isSomebody(lead: Lead, { way, partner, person }: AcceptLeadInput): boolean {
  if (way !== AcceptWay.NEW_CLIENT) return true;
  const contacts = (person?.phones?.length ?? 0) + (person?.emails?.length ?? 0) + lead.messengerIds.length;
  return contacts > 0 || !!partner?.inn || !!person?.name;
}

/** @throws INVALID of the field */
export function needed<T>(value: T | null | undefined, field: string): T {
  if (value === null || value === undefined) throw invalid(`input.${field}`, 'empty');
  return value;
}
