import { Entity, Enum, Filter, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Channel } from '../channels/channel.entity.js';
import { ChannelKind } from '../channels/channelKind.entity.js';
import { Live } from '../core/live/records.js';
import { Shared } from '../core/live/shared.js';
import { visibleQueue } from '../core/rights/visible.js';
import { Moment } from '../core/schema/scalars.js';
import { Deal } from '../deals/deal.entity.js';
import { Partner } from '../partners/partner.entity.js';
import { Person } from '../persons/person.entity.js';
import { type Team } from '../teams/team.entity.js';
import { User } from '../users/user.entity.js';
import { WaitingRow } from '../users/waiting.entity.js';

export enum LeadState {
  OPEN = 'OPEN',
  SNOOZED = 'SNOOZED',
  ACCEPTED = 'ACCEPTED',
  REJECTED = 'REJECTED',
}

export enum RejectReason {
  SPAM = 'SPAM',
  NOT_OURS = 'NOT_OURS',
  DUPLICATE = 'DUPLICATE',
}

registerEnumType(LeadState, {
  name: 'LeadState',
  description: 'How a lead stands.',
  valuesConfig: {
    OPEN: { description: 'It waits for somebody to accept it.' },
    SNOOZED: { description: 'Put off: it comes back by itself.' },
    ACCEPTED: { description: 'Somebody works with it now.' },
    REJECTED: { description: 'Nothing comes of it.' },
  },
});
registerEnumType(RejectReason, {
  name: 'RejectReason',
  description: 'Why nothing comes of a lead.',
  valuesConfig: {
    SPAM: { description: 'Spam: for 90 days nothing of this sender becomes a lead.' },
    NOT_OURS: { description: 'They want what we do not do.' },
    DUPLICATE: { description: 'It stands here already.' },
  },
});

/** How somebody can be recognised: each value in its normal form. */
export interface Identity {
  phones: string[];
  emails: string[];
  inn: string | null;
  messengerIds: string[];
}

/**
 * Whoever wrote before somebody took it on. What was written are interactions of its chain, which turn to the deal when it
 * is accepted. Without an owner it waits in the queue of its team.
 */
@Live()
@Entity({ tableName: 'lead' })
@Filter(visibleQueue)
@Index({ name: 'lead_received', properties: ['state', 'receivedAt', 'id'] })
@Index({ name: 'lead_owner_id_index', properties: ['ownerId'] })
@Index({ name: 'lead_phones', expression: 'create index lead_phones on lead using gin (phones)' })
@Index({ name: 'lead_emails', expression: 'create index lead_emails on lead using gin (emails)' })
@Index({
  name: 'lead_messenger_ids',
  expression: 'create index lead_messenger_ids on lead using gin (messenger_ids)',
})
@Index({
  name: 'lead_snoozed',
  expression: `create index lead_snoozed on lead (snoozed_until) where state = 'SNOOZED'`,
})
@ObjectType({ description: 'Somebody got in touch, and nobody has accepted it yet (domain §2).' })
export class Lead extends WaitingRow {
  @Property({ type: 'text' })
  @Shared()
  @Field(() => String, { description: 'What they wrote or said first.' })
  text!: string;

  @Property({ type: 'text', nullable: true })
  @Shared()
  @Field(() => String, {
    nullable: true,
    description: 'Who it was, as they named themselves: name, phone or e-mail; null = nobody, or only a company.',
  })
  contact: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Shared()
  @Field(() => String, { nullable: true, description: 'Their company, as they named it.' })
  company: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Shared()
  @Field(() => String, { nullable: true, description: 'The topic of their first letter.' })
  topic: string | null = null;

  @Enum({ items: () => ChannelKind, type: 'text' })
  @Shared()
  @Field(() => ChannelKind, { description: 'How they got in touch.' })
  channel!: ChannelKind;

  @ManyToOne({ entity: () => Channel, mapToPk: true, nullable: true, fieldName: 'channel_id', deleteRule: 'restrict' })
  @Shared()
  @Field(() => ID, { nullable: true, description: 'The channel; null = written down by hand.' })
  channelId: string | null = null;

  @Property({ type: 'string[]' })
  @Shared()
  @Field(() => [String], { description: 'Telephone numbers that are known of them, E.164.' })
  phones: string[] = [];

  @Property({ type: 'string[]' })
  @Shared()
  @Field(() => [String], { description: 'E-mail addresses that are known of them, in lower case.' })
  emails: string[] = [];

  @Property({ type: 'text', nullable: true })
  @Index()
  @Shared()
  @Field(() => String, { nullable: true, description: 'ИНН of the company, checked.' })
  inn: string | null = null;

  @Property({ type: 'string[]' })
  @Shared()
  @Field(() => [String], { description: 'Identifiers in messengers, such as `telegram:12345`.' })
  messengerIds: string[] = [];

  @ManyToOne({ entity: () => Partner, mapToPk: true, nullable: true, fieldName: 'partner_id', deleteRule: 'restrict' })
  @Index()
  partnerId: string | null = null;

  @ManyToOne({ entity: () => Person, mapToPk: true, nullable: true, fieldName: 'person_id', deleteRule: 'restrict' })
  @Index()
  personId: string | null = null;

  @Property({ type: 'boolean' })
  @Shared()
  @Field(() => Boolean, { description: 'Whether an earlier lead of theirs was rejected.' })
  repeated: boolean = false;

  @Property({ type: 'timestamptz', length: 3 })
  @Shared()
  @Field(() => Moment, { description: 'When it came.' })
  receivedAt!: Date;

  @Property({ type: 'timestamptz', length: 3 })
  @Shared()
  @Field(() => Moment, {
    description: 'Until when the first answer is due: from then on the card is red, unless they have been answered.',
  })
  answerDueAt!: Date;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Shared()
  @Field(() => Moment, { nullable: true, description: 'When they were answered first; null = not yet.' })
  answeredAt: Date | null = null;

  @Property({ type: 'integer' })
  @Shared()
  @Field(() => Int, { description: 'How many messages of theirs it holds.' })
  messages: number = 1;

  @Property({ type: 'timestamptz', length: 3 })
  @Shared()
  @Field(() => Moment, { description: 'When they wrote last.' })
  lastMessageAt!: Date;

  @Enum({ items: () => LeadState, type: 'text' })
  @Shared()
  @Field(() => LeadState, { description: 'How it stands.' })
  state: LeadState = LeadState.OPEN;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Shared()
  @Field(() => Moment, { nullable: true, description: 'Until when it is put off.' })
  snoozedUntil: Date | null = null;

  @Enum({ items: () => RejectReason, type: 'text', nullable: true })
  @Shared()
  @Field(() => RejectReason, { nullable: true, description: 'Why nothing comes of it.' })
  rejectReason: RejectReason | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Shared()
  @Field(() => Moment, { nullable: true, description: 'When it was accepted or rejected.' })
  closedAt: Date | null = null;

  @ManyToOne({ entity: () => User, mapToPk: true, nullable: true, fieldName: 'closed_by_id', deleteRule: 'restrict' })
  closedById: string | null = null;

  @ManyToOne({ entity: () => Deal, mapToPk: true, nullable: true, fieldName: 'deal_id', deleteRule: 'restrict' })
  @Index()
  @Shared()
  @Field(() => ID, { nullable: true, description: 'The deal that it was accepted into.' })
  dealId: string | null = null;

  /** Who is in the wizard with it, for so long as he renews that. */
  @ManyToOne({ entity: () => User, mapToPk: true, nullable: true, fieldName: 'held_by_id', deleteRule: 'restrict' })
  heldById: string | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Shared()
  @Field(() => Moment, { nullable: true, description: 'Until when somebody is just accepting it.' })
  heldUntil: Date | null = null;

  get identity(): Identity {
    const { phones, emails, inn, messengerIds } = this;
    return { phones, emails, inn, messengerIds };
  }

  /** What it is called where many are named. */
  get title(): string {
    return this.contact ?? this.company ?? this.text.slice(0, 100);
  }

  get isOpen(): boolean {
    return this.state === LeadState.OPEN || this.state === LeadState.SNOOZED;
  }

  /** They have written once more, and may have said more of themselves. */
  join(identity: Identity, at: Date): void {
    Object.assign(this, identity);
    this.messages += 1;
    if (at > this.lastMessageAt) this.lastMessageAt = at;
  }

  /** Another lead has turned out to be of the same person: this one has waited since the first of the two. */
  takeOver(other: Lead, identity: Identity): void {
    Object.assign(this, identity);
    this.messages += other.messages;
    this.partnerId ??= other.partnerId;
    this.personId ??= other.personId;
    if (other.lastMessageAt > this.lastMessageAt) this.lastMessageAt = other.lastMessageAt;
    if (other.receivedAt < this.receivedAt) this.receivedAt = other.receivedAt;
    if (other.answerDueAt < this.answerDueAt) this.answerDueAt = other.answerDueAt;
  }

  /** Somebody has written or spoken to them. */
  answer(now: Date): void {
    this.answeredAt ??= now;
  }

  /** What had answered them has not arrived: they were answered by something else, or by nothing. */
  answeredSince(at: Date | null): void {
    this.answeredAt = at;
  }

  /** Given to somebody, or to the queue of a team, or back to everyone. */
  give(owner: User | null, team: Team | null): void {
    this.assignTo(owner, team);
    this.wake();
  }

  snooze(until: Date): void {
    this.state = LeadState.SNOOZED;
    this.snoozedUntil = until;
    this.letGo();
  }

  /** It is to be dealt with again: its time has come, or they have written again. */
  wake(): void {
    this.state = LeadState.OPEN;
    this.snoozedUntil = null;
  }

  reject(reason: RejectReason, by: string | null, now: Date): void {
    this.close(LeadState.REJECTED, by, now);
    this.rejectReason = reason;
  }

  /** It is known now who they are. */
  meet(partnerId: string, personId: string | null): void {
    Object.assign(this, { partnerId, personId });
  }

  accept(deal: Deal, by: string | null, now: Date): void {
    this.close(LeadState.ACCEPTED, by, now);
    this.dealId = deal.id;
  }

  /** Not rejected, after all. */
  reopen(): void {
    Object.assign(this, { state: LeadState.OPEN, rejectReason: null, closedAt: null, closedById: null });
  }

  isHeldByOther(by: string, now: Date): boolean {
    return this.heldById !== null && this.heldById !== by && this.heldUntil !== null && this.heldUntil > now;
  }

  /** Somebody is in the wizard with it. */
  hold(by: string, until: Date): void {
    this.heldById = by;
    this.heldUntil = until;
  }

  letGo(): void {
    this.heldById = null;
    this.heldUntil = null;
  }

  private close(state: LeadState, by: string | null, now: Date): void {
    Object.assign(this, { state, closedAt: now, closedById: by, snoozedUntil: null });
    this.letGo();
  }
}
