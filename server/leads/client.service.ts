import type { Context } from '../core/context.js';
import { invalid, rule } from '../core/errors.js';
import { becomeClientBy } from '../partners/client.service.js';
import { Partner } from '../partners/partner.entity.js';
import { createPartner } from '../partners/newPartner.service.js';
import { Person } from '../persons/person.entity.js';
import { createPerson } from '../persons/person.service.js';
import { identityOf, joined } from './identity.service.js';
import type { Lead } from './lead.entity.js';
import { type AcceptLeadInput, AcceptWay, type NewClientInput } from './lead.inputs.js';
import { keyOf, MatchBy, MatchKind, matchesOf } from '../duplicates/matches.service.js';

/** The client of a deal that a lead becomes: a new one, or one whom we know. @throws RULE lead.duplicates, partner.duplicate; INVALID */
export async function clientOf(ctx: Context, lead: Lead, input: AcceptLeadInput): Promise<Partner> {
  if (input.way !== AcceptWay.NEW_CLIENT) {
    if (!input.partnerId) throw invalid('input.partnerId', 'empty');
    return ctx.see(Partner, input.partnerId);
  }
  if (!input.partner) throw invalid('input.partner', 'empty');
  await refuseUnseen(ctx, lead, input, [MatchKind.PARTNER, MatchKind.PERSON]);
  return newClient(ctx, input.partner, input.deal?.ownerId);
}

/** The contact: a new one, one whom we know, or nobody. @throws RULE lead.duplicates; INVALID */
export async function contactOf(
  ctx: Context,
  lead: Lead,
  input: AcceptLeadInput,
  partner: Partner,
): Promise<Person | null> {
  const { way, person, personId } = input;
  if (way === AcceptWay.KNOWN_CONTACT) return knownContact(ctx, personId, partner);
  if (!person && way === AcceptWay.NEW_CONTACT) throw invalid('input.person', 'empty');
  if (!person) return null;
  if (way === AcceptWay.NEW_CONTACT) await refuseUnseen(ctx, lead, input, [MatchKind.PERSON]);
  const { messengerIds } = lead;
  const made = await createPerson(ctx, { ...person, partnerId: partner.id, ownerId: input.deal?.ownerId });
  made.messengerIds = messengerIds;
  await becomeClientBy(ctx, partner);
  return made;
}

/** @throws INVALID input.personId other, when he works for somebody else; NOT_FOUND Person */
async function knownContact(ctx: Context, personId: string | null | undefined, partner: Partner): Promise<Person> {
  if (!personId) throw invalid('input.personId', 'empty');
  const person = await ctx.see(Person, personId);
  if (person.partnerId !== partner.id) throw invalid('input.personId', 'other');
  return person;
}

function newClient(ctx: Context, given: NewClientInput, ownerId: string | null | undefined): Promise<Partner> {
  const { id, name, legalType, legalName, inn, kpp } = given;
  const isKnown = Boolean(inn ?? kpp ?? legalName);
  const legalEntity = isKnown ? { name: legalName ?? name, inn, kpp } : null;
  return createPartner(ctx, { id, name, legalType, ownerId, legalEntity });
}

/** Who accepts has seen those who may be the same: a name alone is not enough to be one. @throws RULE lead.duplicates */
async function refuseUnseen(ctx: Context, lead: Lead, input: AcceptLeadInput, kinds: MatchKind[]): Promise<void> {
  const { phones, emails } = input.person ?? {};
  const said = { name: null, company: null, phones: phones ?? [], emails: emails ?? [], messengerIds: [] };
  const who = joined(identityOf({ ...said, inn: input.partner?.inn ?? null }), lead.identity);
  const found = await matchesOf(ctx, who, { name: '' });
  const offered = new Set(input.offered);
  const unseen = found.filter((one) => kinds.includes(one.kind) && !offered.has(keyOf(one)));
  if (unseen.length === 0) return;
  const matches = unseen.map(async (one) => ({
    key: keyOf(one),
    kind: one.kind,
    id: one.visible ? one.id : null,
    name: one.name,
    owner: (await ctx.labels.of('app_user', one.ownerId))?.name ?? null,
    by: one.visible ? one.by.filter((by) => by !== MatchBy.NAME) : [],
  }));
  throw rule('lead.duplicates', { matches: await Promise.all(matches) });
}
