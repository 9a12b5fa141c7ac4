import { BigIntType } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property, Trigger } from '@mikro-orm/decorators/legacy';
import type { Scope } from '../rights/scope.js';

/**
 * What happened, in the order of commit. Outbox, audit, history, resume point and «board as it was» in one table.
 * Rows are thin (ids, field names, enums, numbers), written by `Context.change` only and never changed: a trigger refuses it.
 */
@Entity({ tableName: 'event' })
@Index({ properties: ['entityId', 'seq'] })
@Index({
  name: 'event_timeline',
  expression: 'create index event_timeline on event (entity_id, at, id) include (name)',
})
@Trigger({
  name: 'event_is_immutable',
  timing: 'before',
  events: ['update', 'delete', 'truncate'],
  forEach: 'statement',
  body: `raise exception 'events are never changed';`,
})
export class Event {
  @PrimaryKey({ type: new BigIntType('number'), autoincrement: false })
  seq!: number;

  @Property({ type: 'uuid' })
  id!: string;

  /** Noun and verb, such as `deal.moved`. */
  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'text' })
  entity!: string;

  @Property({ type: 'uuid' })
  entityId!: string;

  @Property({ type: 'integer' })
  version!: number;

  @Property({ type: 'json' })
  particulars!: Record<string, unknown>;

  /** Who could see the subject before; null when that did not change. */
  @Property({ type: 'json', nullable: true })
  scopeBefore!: Scope | null;

  /** Who can see it now; null = everyone signed in. */
  @Property({ type: 'json', nullable: true })
  scopeAfter!: Scope | null;

  @Property({ type: 'uuid', nullable: true })
  actorId!: string | null;

  @Property({ type: 'uuid', nullable: true })
  clientId!: string | null;

  @Property({ type: 'uuid', nullable: true })
  mutationId!: string | null;

  @Property({ type: 'timestamptz', length: 3 })
  at!: Date;
}

/** Old and new values in words, kept apart from the thin log so that erasing personal data can rewrite them. */
@Entity({ tableName: 'event_detail' })
export class EventDetail {
  @PrimaryKey({ type: new BigIntType('number'), autoincrement: false })
  seq!: number;

  @PrimaryKey({ type: 'text' })
  field!: string;

  @Property({ type: 'text', nullable: true })
  old!: string | null;

  @Property({ type: 'text', nullable: true })
  new!: string | null;
}

/** One row: the number of the last event. Bumped last in every command, so that commit order is number order. */
@Entity({ tableName: 'log_head' })
export class LogHead {
  @PrimaryKey({ type: 'integer', autoincrement: false })
  id!: number;

  /** Grows when the log is no longer the one that cursors were taken from, as after a restore. */
  @Property({ type: 'integer' })
  epoch!: number;

  @Property({ type: new BigIntType('number') })
  head!: number;

  /** Events at or below this number are no longer replayed to clients; they start anew. */
  @Property({ type: new BigIntType('number') })
  floor!: number;
}

/** That a request was done, and how it ended: a resend gets the same answer. Holds references, never contents. */
@Entity({ tableName: 'receipt' })
export class ReceiptRow {
  @PrimaryKey({ type: 'uuid' })
  userId!: string;

  @PrimaryKey({ type: 'uuid' })
  clientId!: string;

  @PrimaryKey({ type: 'uuid' })
  mutationId!: string;

  /** sha256 of the mutation's name and input: the same ids for another request are refused. */
  @Property({ type: 'text' })
  request!: string;

  @Property({ type: new BigIntType('number'), nullable: true })
  seq!: number | null;

  /** What the command returned, as [entity, id] pairs, or the error it ended with. */
  @Property({ type: 'json', nullable: true })
  outcome!: unknown;

  @Index()
  @Property({ type: 'timestamptz', length: 3 })
  at!: Date;
}
