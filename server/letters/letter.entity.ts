import { Entity, Enum, Filter, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Channel } from '../channels/channel.entity.js';
import { Row } from '../core/row.entity.js';
import type { Scope } from '../core/rights/scope.js';
import { visibleWhen } from '../core/rights/visible.js';
import { Deal } from '../deals/deal.entity.js';
import { Interaction } from '../interactions/interaction.entity.js';
import { User } from '../users/user.entity.js';

export enum LetterState {
  QUEUED = 'QUEUED',
  SENT = 'SENT',
  FAILED = 'FAILED',
}

/**
 * A letter on its way out: written in the transaction of the command that wants it sent, delivered by a job. Of a deal, it
 * is a part of it; else it is its author's.
 */
@Entity({ tableName: 'letter' })
@Filter(visibleWhen(({ userId }, seen) => [{ dealId: seen }, { dealId: null, authorId: userId }]))
@Index({
  name: 'letter_due',
  expression: `create index letter_due on letter (due_at, id) where state = 'QUEUED'`,
})
export class Letter extends Row {
  /** Addresses, as a header names them. */
  @Property({ type: 'text' })
  to!: string;

  @Property({ type: 'text' })
  subject!: string;

  @Property({ type: 'text' })
  text!: string;

  @Property({ type: 'text', nullable: true })
  html: string | null = null;

  @Enum({ items: () => LetterState, type: 'text' })
  state: LetterState = LetterState.QUEUED;

  /** Of those that it was sent to: who will not get it; addresses in lower case. */
  @Property({ type: 'string[]' })
  missed: string[] = [];

  /** How often its delivery was begun. */
  @Property({ type: 'integer' })
  attempts: number = 0;

  /** Why it has not been delivered yet, in the words of the mail server. */
  @Property({ type: 'text', nullable: true })
  error: string | null = null;

  /** The same in every attempt, so that one which was taken though we never heard so is recognised. */
  @Property({ type: 'text', nullable: true })
  messageId: string | null = null;

  /** The message that it answers. */
  @Property({ type: 'text', nullable: true })
  inReplyTo: string | null = null;

  /** Messages before that one, the earliest first. */
  @Property({ type: 'string[]' })
  thread: string[] = [];

  /** By whose mailbox it goes out; absent: by the mail server of the whole product. */
  @ManyToOne({ entity: () => Channel, mapToPk: true, nullable: true, fieldName: 'channel_id', deleteRule: 'restrict' })
  @Index()
  channelId: string | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;

  /** When its delivery is to be tried; whoever tries puts it off, so that nobody else does meanwhile. */
  @Property({ type: 'timestamptz', length: 3 })
  dueAt!: Date;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  sentAt: Date | null = null;

  /** Absent: the server's own, such as a digest. */
  @ManyToOne({ entity: () => User, mapToPk: true, nullable: true, fieldName: 'author_id', deleteRule: 'restrict' })
  @Index()
  authorId: string | null = null;

  @ManyToOne({ entity: () => Deal, mapToPk: true, nullable: true, fieldName: 'deal_id', deleteRule: 'restrict' })
  @Index()
  dealId: string | null = null;

  @ManyToOne({
    entity: () => Interaction,
    mapToPk: true,
    nullable: true,
    fieldName: 'interaction_id',
    deleteRule: 'restrict',
  })
  @Index()
  interactionId: string | null = null;

  /** The mail server has taken it over. */
  arrive(messageId: string, now: Date): void {
    this.state = LetterState.SENT;
    this.messageId = messageId;
    this.sentAt = now;
    this.error = null;
  }

  /** It may still arrive. */
  postpone(error: string, until: Date): void {
    this.error = error;
    this.dueAt = until;
  }

  /** It will not arrive. */
  fail(error: string): void {
    this.state = LetterState.FAILED;
    this.error = error;
  }

  /** It will not reach these of its receivers; when none is left, nobody. */
  miss(addresses: string[], error: string): void {
    this.missed = [...this.missed, ...addresses];
    this.error = error;
    if (this.receivers.every((address) => this.missed.includes(address))) this.fail(error);
  }

  /** Addresses that it goes to, in lower case. */
  get receivers(): string[] {
    return this.to.toLowerCase().match(/[^\s<>,;"]+@[^\s<>,;"]+/g) ?? [];
  }

  /** Told with its deal, and by itself nobody's; without a deal, its author's. */
  scope(): Scope {
    return { owner: this.dealId ? null : this.authorId, team: null, sharedWith: [], private: true };
  }
}
