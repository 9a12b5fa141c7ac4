import { BigIntType } from '@mikro-orm/core';
import { Entity, Enum, Filter, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Row } from '../../core/row.entity.js';
import type { Scope } from '../../core/rights/scope.js';
import { visibleToAdmins } from '../../core/rights/visible.js';
import { Moment } from '../../core/schema/scalars.js';
import { Channel } from '../channel.entity.js';

export enum MailSecurity {
  TLS = 'TLS',
  STARTTLS = 'STARTTLS',
  NONE = 'NONE',
}

export enum MailState {
  WAITING = 'WAITING',
  READING = 'READING',
  FAILING = 'FAILING',
}

registerEnumType(MailSecurity, {
  name: 'MailSecurity',
  description: 'How the line to a mail server is kept from other eyes.',
  valuesConfig: {
    TLS: { description: 'From the first byte, as ports 993 and 465 want it.' },
    STARTTLS: { description: 'After the greeting, as ports 143 and 587 want it; without it nothing is said.' },
    NONE: { description: 'Not at all: for a server of one’s own network.' },
  },
});
registerEnumType(MailState, {
  name: 'MailState',
  description: 'How the reading of a mailbox stands.',
  valuesConfig: {
    WAITING: { description: 'It was not read yet.' },
    READING: { description: 'It is read, and what comes is heard of at once.' },
    FAILING: { description: 'The mail server is away or does not let us in; we keep trying.' },
  },
});

/** How far a mailbox has been read. Numbers count only under the validity that they were given under (RFC 3501, 2.3.1.1). */
export interface Bookmark {
  validity: string;
  uid: number;
}

@ObjectType({ description: 'A server of mail, and who we are to it.' })
export class MailServerAccess {
  @Field(() => String, { description: 'Name or address of the machine.' })
  host!: string;

  @Field(() => Int, { description: 'Port.' })
  port!: number;

  @Field(() => MailSecurity, { description: 'How the line is kept from other eyes.' })
  security!: MailSecurity;

  @Field(() => String, { description: 'Who we sign in as.' })
  user!: string;

  @Field(() => Boolean, { description: 'Whether it has a password, which is never told.' })
  hasPassword: boolean = true;
}

/** The mailbox of a channel: where its letters are read and by whom its answers go out. Told on its channel. */
@Entity({ tableName: 'mail_account' })
@Filter(visibleToAdmins)
@ObjectType({ description: 'The mailbox of a channel (domain §2).' })
export class MailAccount extends Row {
  @ManyToOne({ entity: () => Channel, mapToPk: true, fieldName: 'channel_id', unique: true, deleteRule: 'restrict' })
  @Field(() => ID, { description: 'The channel.' })
  channelId!: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'The e-mail address that answers come from.' })
  address!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The name beside it; null = none.' })
  senderName: string | null = null;

  @Property({ type: 'text' })
  imapHost!: string;

  @Property({ type: 'integer' })
  imapPort!: number;

  @Enum({ items: () => MailSecurity, type: 'text' })
  imapSecurity!: MailSecurity;

  @Property({ type: 'text' })
  imapUser!: string;

  /** Sealed for this row. */
  @Property({ type: 'text' })
  imapPassword!: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'The folder that is read.' })
  folder!: string;

  /** Absent: answers go out by the mail server of the whole product. */
  @Property({ type: 'text', nullable: true })
  smtpHost: string | null = null;

  @Property({ type: 'integer', nullable: true })
  smtpPort: number | null = null;

  @Enum({ items: () => MailSecurity, type: 'text', nullable: true })
  smtpSecurity: MailSecurity | null = null;

  @Property({ type: 'text', nullable: true })
  smtpUser: string | null = null;

  /** Sealed for this row. */
  @Property({ type: 'text', nullable: true })
  smtpPassword: string | null = null;

  /** Earlier letters stay where they are. */
  @Property({ type: 'timestamptz', length: 3 })
  @Field(() => Moment, { description: 'Letters that came since then are read.' })
  since!: Date;

  @Property({ type: 'text', nullable: true })
  validity: string | null = null;

  @Property({ type: new BigIntType('number') })
  lastUid: number = 0;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Field(() => Moment, { nullable: true, description: 'When all that had come was read last; null = never.' })
  syncedAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'What went wrong at the last attempt, in the server’s words, or as `mailAccount.otherKey`.',
  })
  failure: string | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Field(() => Moment, { nullable: true, description: 'Since when attempts go wrong; null = they do not.' })
  failingSince: Date | null = null;

  /** The process that reads it now, and until when nobody else may. */
  @Property({ type: 'uuid', nullable: true })
  leaseBy: string | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  leaseUntil: Date | null = null;

  @Field(() => MailState, { description: 'How its reading stands.' })
  get state(): MailState {
    if (this.failingSince) return MailState.FAILING;
    return this.syncedAt ? MailState.READING : MailState.WAITING;
  }

  @Field(() => MailServerAccess, { description: 'Where its letters are read (IMAP).' })
  get imap(): MailServerAccess {
    const { imapHost: host, imapPort: port, imapSecurity: security, imapUser: user } = this;
    return Object.assign(new MailServerAccess(), { host, port, security, user });
  }

  @Field(() => MailServerAccess, {
    nullable: true,
    description: 'By whom its answers go out (SMTP); null = by the mail server of the whole product.',
  })
  get smtp(): MailServerAccess | null {
    const { smtpHost: host, smtpPort: port, smtpSecurity: security, smtpUser: user } = this;
    return host ? Object.assign(new MailServerAccess(), { host, port, security, user }) : null;
  }

  get bookmark(): Bookmark | null {
    return this.validity ? { validity: this.validity, uid: this.lastUid } : null;
  }

  /** All that came since is looked at anew; what was taken is known by its id. Mail servers count in whole seconds. */
  rereadSince(since: Date): void {
    this.since = new Date(Math.floor(since.getTime() / 1_000) * 1_000);
    this.validity = null;
    this.lastUid = 0;
  }

  /** By itself nobody's. */
  scope(): Scope {
    return { owner: null, team: null, sharedWith: [], private: true };
  }
}
