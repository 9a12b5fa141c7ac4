import { ArrayMaxSize, IsOptional, MaxLength } from 'class-validator';
import { Field, InputType, registerEnumType } from 'type-graphql';
import { type Condition, either, type Ways } from '../core/condition.js';
import { containing } from '../core/pattern.js';
import type { Viewer } from '../core/rights/viewer.js';
import { visibleSql } from '../core/rights/visible.js';
import { IdField, IdsField, TextField } from '../core/schema/inputs.js';
import { LONGEST_SEARCH } from '../core/schema/page.js';
import { Moment, Text } from '../core/schema/scalars.js';
import { waysToSeeChains } from './chain.entity.js';
import { InteractionKind } from './interaction.entity.js';

export enum ReviewState {
  DUE = 'DUE',
  DEFERRED = 'DEFERRED',
  REVIEWED = 'REVIEWED',
}

registerEnumType(ReviewState, {
  name: 'ReviewState',
  description: 'To be reviewed now, put off until later, or reviewed.',
});

@InputType({ description: 'Which interactions; all that is given must hold.' })
export class InteractionFilter {
  @IdField({ description: 'About this deal, or shown with it.', nullable: true })
  dealId?: string | null;

  @IdField({ description: 'Of the chain that this lead began with.', nullable: true })
  leadId?: string | null;

  @IdField({ description: 'Of this chain.', nullable: true })
  chainId?: string | null;

  @IdField({ description: 'With this partner: of his deals, and of chains about nothing else.', nullable: true })
  partnerId?: string | null;

  @IdField({ description: 'In which this person took part.', nullable: true })
  personId?: string | null;

  @TextField({ description: 'In which somebody unknown took part under this name.', nullable: true, max: 300 })
  participant?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only those in which nobody is known to have taken part.',
  })
  @IsOptional()
  noContact?: boolean | null;

  @IdsField({ description: 'One of these deals with them.', nullable: true, max: 200 })
  responsibleIds?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'True: only those that nobody deals with yet.' })
  @IsOptional()
  withoutResponsible?: boolean | null;

  @Field(() => [InteractionKind], { nullable: true, description: 'Of one of these kinds.' })
  @IsOptional()
  @ArrayMaxSize(5, { message: 'tooMany' })
  kinds?: InteractionKind[] | null;

  @Field(() => [ReviewState], { nullable: true, description: 'In one of these states now.' })
  @IsOptional()
  @ArrayMaxSize(3, { message: 'tooMany' })
  states?: ReviewState[] | null;

  @Field(() => Moment, { nullable: true, description: 'Held then or later.' })
  @IsOptional()
  from?: Date | null;

  @Field(() => Moment, { nullable: true, description: 'Held before.' })
  @IsOptional()
  to?: Date | null;

  @Field(() => Text, {
    nullable: true,
    description: `A part of the topic or of a participant's name. At most ${LONGEST_SEARCH} characters.`,
  })
  @IsOptional()
  @MaxLength(LONGEST_SEARCH, { message: 'tooLong' })
  text?: string | null;
}

/** What statements about interactions read from; conditions speak of `i`, its chain `c` and the deal `d` of that. */
export const INTERACTIONS = 'interaction i join chain c on c.id = i.chain_id left join deal d on d.id = c.deal_id';

/** What is to be dealt with now. */
export const dueNow = (now: Date): Condition => ({
  sql: '(not i.reviewed and (i.review_at is null or i.review_at <= ?))',
  params: [now],
});

export const visibleInteractions = (viewer: Viewer): Condition => either(waysToSeeChains(viewer));

/** The filter without the viewer's own rule: one of each must hold. */
export function filterWays(filter: InteractionFilter | null | undefined, viewer: Viewer, now: Date): Ways[] {
  const { chainId, personId, participant, noContact, responsibleIds, kinds, states, from, to } = filter ?? {};
  const { dealId, leadId, withoutResponsible, partnerId, text } = filter ?? {};
  const conditions = [
    chainId && { sql: 'i.chain_id = ?', params: [chainId] },
    leadId && { sql: 'c.lead_id = ?', params: [leadId] },
    withoutResponsible && { sql: 'i.responsible_id is null', params: [] },
    personId && { sql: `${WITH_PARTICIPANT} person_id = ?)`, params: [personId] },
    participant && { sql: `${WITH_PARTICIPANT} person_id is null and name = ?)`, params: [participant] },
    noContact && { sql: 'not exists (select 1 from participant where interaction_id = i.id)', params: [] },
    responsibleIds && { sql: 'i.responsible_id = any(?::uuid[])', params: [`{${responsibleIds.join(',')}}`] },
    kinds && { sql: 'i.kind = any(?::text[])', params: [`{${kinds.join(',')}}`] },
    states && inStates(states, now),
    from && { sql: 'i.held_at >= ?', params: [from] },
    to && { sql: 'i.held_at < ?', params: [to] },
  ].filter((condition) => !!condition);
  const several = [dealId && aboutDeal(dealId, viewer), partnerId && withPartner(partnerId), text && withText(text)];
  return [...conditions.map((condition) => [condition]), ...several.filter((ways) => !!ways)];
}

const WITH_PARTICIPANT = 'i.id in (select interaction_id from participant where';

function inStates(states: ReviewState[], now: Date): Condition {
  const each: Record<ReviewState, Condition> = {
    [ReviewState.DUE]: dueNow(now),
    [ReviewState.DEFERRED]: { sql: '(not i.reviewed and i.review_at > ?)', params: [now] },
    [ReviewState.REVIEWED]: { sql: 'i.reviewed', params: [] },
  };
  return states.length > 0 ? either(states.map((state) => each[state])) : { sql: 'false', params: [] };
}

/** A link shows an interaction with a deal to those who see both. */
function aboutDeal(dealId: string, viewer: Viewer): Ways {
  const { sql, params } = visibleSql(viewer, 'o');
  const linked = `select l.interaction_id from interaction_link l join deal o on o.id = l.deal_id where o.id = ? and ${sql}`;
  return [
    { sql: 'c.deal_id = ?', params: [dealId] },
    { sql: `i.id in (${linked})`, params: [dealId, ...params] },
  ];
}

const withPartner = (partnerId: string): Ways => [
  { sql: 'd.partner_id = ?', params: [partnerId] },
  { sql: 'c.deal_id is null and c.partner_id = ?', params: [partnerId] },
];

function withText(text: string): Ways {
  const pattern = containing(text);
  return [
    { sql: 'i.topic ilike ?', params: [pattern] },
    { sql: `${WITH_PARTICIPANT} name ilike ?)`, params: [pattern] },
  ];
}
