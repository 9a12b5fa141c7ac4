import { randomUUID } from 'node:crypto';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import type { Context } from '../core/context.js';
import { visibleSql } from '../core/rights/visible.js';
import { Label } from '../core/schema/label.js';
import { Deal, DealStatus } from '../deals/deal.entity.js';
import { list } from './known.service.js';
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
  const deals = await openDeals(ctx, found);
  return Promise.all(found.map((one) => shown(ctx, one, deals.get(one.id) ?? [])));
}

async function shown(ctx: Context, found: Found, deals: Deal[]): Promise<LeadMatch> {
  const { kind, id, name, ownerId, visible, by, isPotential, partnerId } = found;
  const owner = await ctx.labels.of('app_user', ownerId);
  if (!visible) {
    // A key that stays would tell which numbers and addresses are of one sender. Leads are not offered on acceptance.
    const key = kind === MatchKind.LEAD ? randomUUID() : keyOf(found);
    return { key, kind, id: null, name, owner, by: [], isPotential: null, partnerId: null, deals: [] };
  }
  const key = keyOf(found);
  return { key, kind, id, name, owner, by, isPotential, partnerId, deals };
}

/** Of all that he sees of them at once, by match. */
async function openDeals(ctx: Context, found: Found[]): Promise<Map<string, Deal[]>> {
  const seen = found.filter(({ visible, kind }) => visible && kind !== MatchKind.LEAD);
  if (seen.length === 0) return new Map();
  const idsOf = (of: MatchKind) => list(seen.filter(({ kind }) => kind === of).map(({ id }) => id));
  const { sql, params } = visibleSql(ctx.viewer, 'd');
  const rows = await ctx.em.execute<{ matchId: string; dealId: string }[]>(openDealsOf(sql), [
    idsOf(MatchKind.PARTNER),
    ...params,
    idsOf(MatchKind.PERSON),
    ...params,
  ]);
  const deals = await ctx.em.find(Deal, { id: { $in: rows.map(({ dealId }) => dealId) } });
  const byId = new Map(deals.map((deal) => [deal.id, deal]));
  const ofEach = Map.groupBy(rows, ({ matchId }) => matchId);
  return new Map([...ofEach].map(([id, of]) => [id, of.flatMap(({ dealId }) => byId.get(dealId) ?? [])]));
}

const openDealsOf = (visible: string): string => `
  select match.id as "matchId", deal.id as "dealId" from unnest(?::uuid[]) match (id) cross join lateral (
    select d.id, d.number from deal d where d.partner_id = match.id and d.status = '${DealStatus.IN_WORK}' and ${visible}
    order by d.number desc limit ${MOST_DEALS}) deal
  union all
  select match.id, deal.id from unnest(?::uuid[]) match (id) cross join lateral (
    select d.id, d.number from deal_person p join deal d on d.id = p.deal_id
    where p.person_id = match.id and d.status = '${DealStatus.IN_WORK}' and ${visible}
    order by d.number desc limit ${MOST_DEALS}) deal`;
