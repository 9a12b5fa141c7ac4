import type { Direction, InteractionKind } from '../interactions/interaction.entity.js';

/** What somebody has told us about himself by writing; each value as it was given, none of them checked. */
export interface Sender {
  name: string | null;
  company: string | null;
  phones: string[];
  emails: string[];
  inn: string | null;
  messengerIds: string[];
}

export interface Attachment {
  name: string;
  content: Buffer;
}

/** What comes by any channel, in the one form that routing knows (domain §2). */
export interface Message {
  /** Unique in its channel: whoever brings it twice has brought it once. */
  externalId: string;
  kind: InteractionKind;
  direction: Direction;
  /** When it was written, or came when nobody says. */
  at: Date;
  /** When a server of ours took it in: what its sender says of the time is his alone. */
  receivedAt: Date;
  sender: Sender;
  topic: string;
  text: string;
  /** Sanitised; null when it came as text alone. */
  html: string | null;
  attachments: Attachment[];
  /** Identifiers of the messages that it answers, the nearest first. */
  answers: string[];
  /** Sent by a program, such as «I am on holiday» or «not delivered»: it may belong to a chain, but nobody waits for an answer. */
  isAutomatic: boolean;
  /** Says that it comes from us, and nothing proves it. */
  isUnconfirmed: boolean;
  /** Of a notice that a letter could not be delivered: to whom; the letter is what it answers first. */
  undelivered: Undelivered[];
}

/** Whom a letter has not reached, and will not. */
export interface Undelivered {
  /** In lower case; null when the mail server does not say it. */
  address: string | null;
  /** In its words. */
  why: string;
}
