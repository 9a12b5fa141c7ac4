import { type Dictionary, raw } from '@mikro-orm/core';
import { Entity, Enum, Filter, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Channel } from '../channels/channel.entity.js';
import { either } from '../core/condition.js';
import { invalid } from '../core/errors.js';
import { Row } from '../core/row.entity.js';
import type { Scope } from '../core/rights/scope.js';
import type { Viewer } from '../core/rights/viewer.js';
import { Moment } from '../core/schema/scalars.js';
import { Task } from '../tasks/task.entity.js';
import { User } from '../users/user.entity.js';
import { Chain, visibleByChain, waysToSeeChains } from './chain.entity.js';

export enum InteractionKind {
  CALL = 'CALL',
  MEETING = 'MEETING',
  EMAIL = 'EMAIL',
  MESSAGE = 'MESSAGE',
  NOTE = 'NOTE',
}

export enum Direction {
  IN = 'IN',
  OUT = 'OUT',
}

/** Kinds that somebody began. */
const DIRECTED: InteractionKind[] = [InteractionKind.CALL, InteractionKind.EMAIL, InteractionKind.MESSAGE];
const WORKING_DAY_MS = 8 * 3_600_000;

registerEnumType(InteractionKind, { name: 'InteractionKind', description: 'Call, meeting, letter, message or note.' });
registerEnumType(Direction, { name: 'Direction', description: 'From the client to us, or from us to the client.' });

/** The read rule of what belongs to an interaction; in SQL, because the ORM reaches no further than two relations. */
export function seenByInteraction(viewer: Viewer): Dictionary {
  const { sql, params } = either(waysToSeeChains(viewer));
  const seen = raw(
    (part) => `exists (select from interaction i join chain c on c.id = i.chain_id left join deal d on d.id = c.deal_id
      where i.id = ${part}.interaction_id and ${sql})`,
    params,
  );
  return { [seen]: [] };
}

/** Part of its chain: who sees the chain sees it, and its events are told on the deal or the lead of the chain, or on the chain. */
@Entity({ tableName: 'interaction' })
@Filter(visibleByChain('chain_id'))
@Index({ name: 'interaction_chain', properties: ['chainId', 'heldAt', 'id'] })
@Index({
  name: 'interaction_unreviewed',
  expression:
    'create index interaction_unreviewed on interaction (responsible_id, review_at, held_at) where not reviewed',
})
@Index({
  name: 'interaction_held',
  expression: 'create index interaction_held on interaction (held_at desc, id desc)',
})
@Index({
  name: 'interaction_topic_trgm',
  expression: 'create index interaction_topic_trgm on interaction using gin (topic gin_trgm_ops)',
})
@ObjectType({ description: 'A contact that was held (domain §4). What is planned is a task.' })
export class Interaction extends Row {
  @ManyToOne({ entity: () => Chain, mapToPk: true, fieldName: 'chain_id', deleteRule: 'restrict' })
  @Field(() => ID, { description: 'The chain that it belongs to.' })
  chainId!: string;

  @Enum({ items: () => InteractionKind, type: 'text' })
  @Field(() => InteractionKind, { description: 'Call, meeting, letter, message or note.' })
  kind!: InteractionKind;

  @Enum({ items: () => Direction, type: 'text', nullable: true })
  @Field(() => Direction, { nullable: true, description: 'Who began; null for meetings and notes.' })
  direction: Direction | null = null;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'What it was about, in a line.' })
  topic!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What was said or written.' })
  text: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What came of it.' })
  result: string | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  @Field(() => Moment, { description: 'When it was held; of a meeting, when it began.' })
  heldAt!: Date;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Field(() => Moment, { nullable: true, description: 'When it ended, when that is known.' })
  endedAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Where a meeting was: an address, or a link when it was online.',
  })
  place: string | null = null;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether it is more important than others.' })
  important: boolean = false;

  /** Nobody's, as long as it waits with its lead. */
  @ManyToOne({ entity: () => User, mapToPk: true, nullable: true, fieldName: 'responsible_id', deleteRule: 'restrict' })
  responsibleId: string | null = null;

  @ManyToOne({ entity: () => User, mapToPk: true, nullable: true, fieldName: 'author_id', deleteRule: 'restrict' })
  authorId: string | null = null;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether its responsible has dealt with it.' })
  reviewed: boolean = false;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Field(() => Moment, { nullable: true, description: 'Until when it is put off; null = it is to be reviewed now.' })
  reviewAt: Date | null = null;

  @ManyToOne({
    entity: () => Interaction,
    mapToPk: true,
    nullable: true,
    fieldName: 'basis_id',
    deleteRule: 'restrict',
  })
  @Field(() => ID, { nullable: true, description: 'The interaction on the basis of which it was created.' })
  basisId: string | null = null;

  @ManyToOne({ entity: () => Task, mapToPk: true, nullable: true, fieldName: 'task_id', deleteRule: 'restrict' })
  @Field(() => ID, { nullable: true, description: 'The task that it was planned by.' })
  taskId: string | null = null;

  @ManyToOne({ entity: () => Channel, mapToPk: true, nullable: true, fieldName: 'channel_id', deleteRule: 'restrict' })
  @Field(() => ID, { nullable: true, description: 'The channel that it came or went by; null = it was written down.' })
  channelId: string | null = null;

  /** Under which its channel knows it, such as the Message-ID of a letter: what answers it names it. */
  @Property({ type: 'text', nullable: true })
  @Index({ name: 'interaction_message' })
  messageId: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The e-mail address that an answer goes to, when one is known.' })
  answerTo: string | null = null;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, {
    description: 'It came with an address of ours above it, and nothing proves that one of us has written it.',
  })
  unconfirmed: boolean = false;

  @Property({ type: 'integer' })
  @Field(() => Int, {
    description: 'How many of the files that came with it were not kept: empty, too large, too many.',
  })
  leftOut: number = 0;

  @Property({ type: 'string[]' })
  @Field(() => [String], { description: 'Names of the first of them.' })
  leftOutNames: string[] = [];

  /** Sanitised when it came. Asked for one by one: lists do not carry it. */
  @Property({ type: 'text', nullable: true, lazy: true })
  html?: string | null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Field(() => Moment, { nullable: true, description: 'When what it says was changed last; null = never.' })
  editedAt: Date | null = null;

  @Field(() => Boolean, {
    description: 'A meeting that lasted over one working day of 8 hours: perhaps its end is mistyped. A warning only.',
  })
  get isOverlong(): boolean {
    const { kind, heldAt, endedAt } = this;
    return kind === InteractionKind.MEETING && endedAt !== null && +endedAt - +heldAt > WORKING_DAY_MS;
  }

  /** @throws INVALID input.direction, input.endedAt */
  checkKind(): void {
    const isDirected = DIRECTED.includes(this.kind);
    if (isDirected && !this.direction) throw invalid('input.direction', 'empty');
    if (!isDirected && this.direction) throw invalid('input.direction', 'directionless');
    if (this.endedAt && this.endedAt < this.heldAt) throw invalid('input.endedAt', 'order');
  }

  review(reviewed: boolean): void {
    this.reviewed = reviewed;
    this.reviewAt = null;
  }

  defer(until: Date | null): void {
    this.reviewed = false;
    this.reviewAt = until;
  }

  /** By itself nobody's. */
  scope(): Scope {
    return { owner: null, team: null, sharedWith: [], private: true };
  }
}
