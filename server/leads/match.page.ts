import { randomUUID } from 'node:crypto';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import type { Context } from '../core/context.js';
import { Label } from '../core/schema/label.js';
import { Deal, DealStatus } from '../deals/deal.entity.js';
import { DealPerson } from '../deals/dealPerson.entity.js';
import { claimedBy, identityOf, joined } from './identity.service.js';
import { Lead } from './lead.entity.js';
import type { IdentityInput } from './lead.inputs.js';
import { type Found, keyOf, MatchBy, MatchKind, matchesOf } from '../duplicates/matches.service.js';

/** Open deals that are shown with one match. */
const MOST_DEALS = 20;

registerEnumType(MatchKind, { name: 'LeadMatchKind', description: 'Of what kind a match is.' });
registerEnumType(MatchBy, {
  name: 'LeadMatchBy',
  description: 'By what a match is recognised; a name is only alike.',
});

@ObjectType({ description: 'A record that may be about the same person or company (domain §2).' })
export class LeadMatch {
  @Field(() => String, {
    description: 'Names it in `acceptLead.offered`; of a lead that you do not see, in this answer alone.',
  })
  key!: string;

  @Field(() => MatchKind, { description: 'What it is.' })
  kind!: MatchKind;

  @Field(() => ID, { nullable: true, description: 'The record; null = you do not see it.' })
  id!: string | null;

  @Field(() => String, { nullable: true, description: 'Its name; null = a lead that you do not see, of no company.' })
  name!: string | null;

  @Field(() => Label, { nullable: true, description: 'Who answers for it; null = nobody yet.' })
  owner!: Label | null;

  @Field(() => [MatchBy], { description: 'By what it is recognised; nothing is said of what you do not see.' })
  by!: MatchBy[];

  @Field(() => Boolean, { nullable: true, description: 'Of a partner: whether it is a potential one.' })
  isPotential!: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Of a person: the partner that he works for.' })
  partnerId!: string | null;

  @Field(() => [Deal], { description: `Open deals with it that you see, the newest first, at most ${MOST_DEALS}.` })
  deals!: Deal[];
}

/** What a lead, or what is said of somebody, may be about. @throws NOT_FOUND Lead */
export async function leadMatches(
  ctx: Context,
  id: string | null | undefined,
  said: IdentityInput | null | undefined,
): Promise<LeadMatch[]> {
  const lead = id == null ? null : await ctx.see(Lead, id);
  const { name = null, phones, emails, inn = null } = said ?? {};
  const given = identityOf({
    name: null,
    company: null,
    phones: phones ?? [],
    emails: emails ?? [],
    inn,
    messengerIds: [],
  });
  const who = lead ? joined(joined(lead.identity, given), claimedBy(lead)) : given;
  const words = name ?? lead?.company ?? lead?.contact ?? '';
  const found = await matchesOf(ctx, who, { name: words, exceptId: lead?.id });
  return Promise.all(found.map((one) => shown(ctx, one)));
}

async function shown(ctx: Context, found: Found): Promise<LeadMatch> {
  const { kind, id, name, ownerId, visible, by, isPotential, partnerId } = found;
  const owner = await ctx.labels.of('app_user', ownerId);
  if (!visible) {
    // A key that stays would tell which numbers and addresses are of one sender. Leads are not offered on acceptance.
    const key = kind === MatchKind.LEAD ? randomUUID() : keyOf(found);
    return { key, kind, id: null, name, owner, by: [], isPotential: null, partnerId: null, deals: [] };
  }
  const key = keyOf(found);
  return { key, kind, id, name, owner, by, isPotential, partnerId, deals: await openDeals(ctx, found) };
}

async function openDeals(ctx: Context, { kind, id }: Found): Promise<Deal[]> {
  if (kind === MatchKind.LEAD) return [];
  const of = kind === MatchKind.PARTNER ? { partnerId: id } : { id: { $in: await dealsOfPerson(ctx, id) } };
  return ctx.em.find(Deal, { ...of, status: DealStatus.IN_WORK }, { orderBy: { number: 'desc' }, limit: MOST_DEALS });
}

async function dealsOfPerson(ctx: Context, personId: string): Promise<string[]> {
  const parts = await ctx.em.find(DealPerson, { personId }, { orderBy: { id: 'desc' }, limit: 200 });
  return parts.map(({ dealId }) => dealId);
}
