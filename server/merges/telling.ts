import { LockMode } from '@mikro-orm/core';
import type { Context } from '../core/context.js';
import { CustomTarget } from '../customFields/customField.entity.js';
import { Deal } from '../deals/deal.entity.js';
import { DealPerson } from '../deals/dealPerson.entity.js';
import { Lead } from '../leads/lead.entity.js';
import { Partner } from '../partners/partner.entity.js';
import { Person } from '../persons/person.entity.js';
import { valuesMovedIn } from './customValues.js';
import type { Trace } from './merge.entity.js';

const LOCKED = { filters: false, lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true, orderBy: { id: 'asc' } } as const;

/** Cards that name the record look otherwise, also to those who do not see the record itself. */
export async function tellCards(ctx: Context, moved: Trace['moved'], rewritten: Trace['rewritten']): Promise<void> {
  const dealIds = among(moved['deal.partner_id'], valuesMovedIn(moved, CustomTarget.DEAL));
  for (const deal of await ctx.em.find(Deal, dealIds, LOCKED)) {
    ctx.record('deal.partnerRenamed', deal);
  }
  const partnerIds = among(moved['partner.parent_id'], valuesMovedIn(moved, CustomTarget.PARTNER));
  for (const partner of await ctx.em.find(Partner, partnerIds, LOCKED)) {
    ctx.record('partner.parentRenamed', partner);
  }
  for (const person of await ctx.em.find(Person, among(valuesMovedIn(moved, CustomTarget.PERSON)), LOCKED)) {
    ctx.record('person.namedMerged', person);
  }
  for (const lead of await ctx.em.find(Lead, among(moved['lead.partner_id'], moved['lead.person_id']), LOCKED)) {
    ctx.record('lead.clientMerged', lead);
  }
  const stronger = rewritten.filter(({ table }) => table === 'deal_person').map(({ id }) => id);
  const parts = among(moved['deal_person.person_id'], stronger);
  const roles = await ctx.em.find(DealPerson, parts, { filters: false, refresh: true });
  const ids = roles.map(({ dealId }) => dealId);
  for (const deal of await ctx.em.find(Deal, among(ids), LOCKED)) {
    const { id: part, personId } = roles.find(({ dealId }) => dealId === deal.id)!;
    ctx.record('deal.personEdited', deal, { part, personId });
  }
}

/** A legal side that came or went may be one to be warned of: the cards of whoever stays show it. */
export async function tellWay(ctx: Context, kept: Partner, moved: Trace['moved']): Promise<void> {
  if (!moved['legal_entity.partner_id']?.length) return;
  const told = { id: { $nin: moved['deal.partner_id'] ?? [] } };
  for (const deal of await ctx.em.find(Deal, { partnerId: kept.id, ...told }, LOCKED))
    ctx.record('deal.wayChanged', deal);
}

const among = (...ids: (string[] | undefined)[]) => ({ id: { $in: ids.flatMap((some) => some ?? []) } });
