import type { FilterQuery } from '@mikro-orm/core';
import { ArrayMaxSize, IsOptional, MaxLength } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { ChannelKind } from '../channels/channelKind.entity.js';
import { containing } from '../core/pattern.js';
import { IdsField } from '../core/schema/inputs.js';
import { LONGEST_SEARCH } from '../core/schema/page.js';
import { Text } from '../core/schema/scalars.js';
import { identityOf } from './identity.service.js';
import type { Lead } from './lead.entity.js';
import { LeadState } from './leadState.entity.js';

const MOST = 200;

@InputType({ description: 'Which leads; all that is given must hold.' })
export class LeadFilter {
  @IdsField({ description: 'Some of these.', nullable: true, max: MOST })
  ids?: string[] | null;

  @Field(() => [LeadState], { nullable: true, description: 'In one of these states; none = open.' })
  @IsOptional()
  @ArrayMaxSize(4, { message: 'tooMany' })
  states?: LeadState[] | null;

  @Field(() => [ChannelKind], { nullable: true, description: 'Come in one of these ways.' })
  @IsOptional()
  @ArrayMaxSize(6, { message: 'tooMany' })
  kinds?: ChannelKind[] | null;

  @IdsField({ description: 'Come by one of these channels.', nullable: true, max: MOST })
  channelIds?: string[] | null;

  @IdsField({ description: 'Given to one of these.', nullable: true, max: MOST })
  ownerIds?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'True: only those that have been given to nobody.' })
  @IsOptional()
  withoutOwner?: boolean | null;

  @IdsField({ description: 'Of one of these teams, not of those below them.', nullable: true, max: MOST })
  teamIds?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'True: only those whose first answer is overdue.' })
  @IsOptional()
  overdue?: boolean | null;

  @Field(() => Text, {
    nullable: true,
    description: `A part of the text or the contact, or a whole number or address. At most ${LONGEST_SEARCH} characters.`,
  })
  @IsOptional()
  @MaxLength(LONGEST_SEARCH, { message: 'tooLong' })
  text?: string | null;
}

const WAITING: LeadState[] = [LeadState.OPEN, LeadState.SNOOZED];

/** Who still waits stands by how long; what is over, by how fresh. */
export const orderOf = (filter: LeadFilter | null | undefined): 'asc' | 'desc' =>
  statesOf(filter).every((state) => WAITING.includes(state)) ? 'asc' : 'desc';

const statesOf = (filter: LeadFilter | null | undefined): LeadState[] => filter?.states ?? [LeadState.OPEN];

/** The filter without the viewer's own rule. */
export function leadsWhere(filter: LeadFilter | null | undefined, now: Date): FilterQuery<Lead> {
  const { ids, kinds, channelIds, ownerIds, withoutOwner, teamIds, overdue, text } = filter ?? {};
  const conditions: (object | null | undefined | false | '')[] = [
    { state: { $in: statesOf(filter) } },
    ids && { id: { $in: ids } },
    kinds && { channel: { $in: kinds } },
    channelIds && { channelId: { $in: channelIds } },
    ownerIds && { ownerId: { $in: ownerIds } },
    withoutOwner && { ownerId: null },
    teamIds && { teamId: { $in: teamIds } },
    overdue && { state: LeadState.OPEN, answeredAt: null, answerDueAt: { $lte: now } },
    text && matching(text),
  ];
  return { $and: conditions.filter((condition) => !!condition) } as FilterQuery<Lead>;
}

function matching(text: string): object {
  const said = { name: null, company: null, phones: [text], emails: [text], inn: text, messengerIds: [] };
  const { phones, emails, inn } = identityOf(said);
  if (phones.length > 0) return { phones: { $contains: phones } };
  if (emails.length > 0) return { emails: { $contains: emails } };
  const like = { $ilike: containing(text) };
  return { $or: [{ text: like }, { contact: like }, { company: like }, ...(inn ? [{ inn }] : [])] };
}
