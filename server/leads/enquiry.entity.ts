import { Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Channel } from '../channels/channel.entity.js';
import { ChannelKind } from '../channels/channelKind.entity.js';
import { Shared } from '../core/live/shared.js';
import { Moment } from '../core/schema/scalars.js';
import { Partner } from '../partners/partner.entity.js';
import { Person } from '../persons/person.entity.js';
import { WaitingRow } from '../users/waiting.entity.js';

/** How somebody can be recognised: each value in its normal form. */
export interface Identity {
  phones: string[];
  emails: string[];
  inn: string | null;
  messengerIds: string[];
}

const LONGEST_TITLE = 100;

/** {@link Enquiry.title} in SQL, of rows under an alias. */
export const titleSql = (alias: string): string =>
  `coalesce(${alias}.contact, ${alias}.company, left(${alias}.text, ${LONGEST_TITLE}))`;

/** What somebody who got in touch has said, how he is recognised, and until when he is to be answered. */
@ObjectType()
export abstract class Enquiry extends WaitingRow {
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

  /** Numbers and addresses that came with its messages, while another lead is known by them: perhaps its sender's. */
  @Property({ type: 'string[]' })
  claims: string[] = [];

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

  get identity(): Identity {
    const { phones, emails, inn, messengerIds } = this;
    return { phones, emails, inn, messengerIds };
  }

  /** What it is called where many are named. */
  get title(): string {
    return this.contact ?? this.company ?? this.text.slice(0, LONGEST_TITLE);
  }

  /** They have written once more. */
  join(at: Date): void {
    this.messages += 1;
    if (at > this.lastMessageAt) this.lastMessageAt = at;
  }

  /** Another lead has turned out to be of the same person: this one has waited since the first of the two. */
  takeOver(other: Enquiry, identity: Identity): void {
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

  /** It is known now who they are. */
  meet(partnerId: string, personId: string | null): void {
    Object.assign(this, { partnerId, personId });
  }
}
