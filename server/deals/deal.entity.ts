import { DecimalType } from '@mikro-orm/core';
import { Check, Entity, Enum, Filter, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { rule } from '../core/errors.js';
import { Live } from '../core/live/records.js';
import { Shared } from '../core/live/shared.js';
import { type FieldValues, FieldValuesScalar } from '../core/schema/fieldValue.js';
import { Day, Moment, Money } from '../core/schema/scalars.js';
import { visible } from '../core/rights/visible.js';
import { ChannelKind } from '../channels/channelKind.entity.js';
import { Currency } from '../currencies/currency.entity.js';
import { Partner } from '../partners/partner.entity.js';
import { Pipeline, Stage } from '../pipelines/pipeline.entity.js';
import { type Task, TaskKind } from '../tasks/task.entity.js';
import { OwnedRow } from '../users/owned.entity.js';
import { LostReason } from './lostReason.entity.js';

export enum DealStatus {
  IN_WORK = 'IN_WORK',
  WON = 'WON',
  LOST = 'LOST',
}

registerEnumType(DealStatus, { name: 'DealStatus', description: 'In work, won or lost.' });

/** Where a card stands; what a move is checked against and what its undo returns to. */
export interface Place {
  stageId: string;
  status: DealStatus;
}

@Live()
@Entity({ tableName: 'deal' })
@Filter(visible)
@Index({
  name: 'deal_custom',
  expression: `create index deal_custom on deal using gin (custom jsonb_path_ops) where custom <> '{}'`,
})
@Index({
  name: 'deal_place_unique',
  expression: `create unique index deal_place_unique on deal (stage_id, "position") where status = 'IN_WORK'`,
})
@Index({
  name: 'deal_heads',
  expression: `create index deal_heads on deal (stage_id, owner_id, team_id) include (sum, probability, next_due_at, partner_id) where status = 'IN_WORK'`,
})
@Index({
  name: 'deal_team',
  expression: `create index deal_team on deal (team_path text_pattern_ops, stage_id) where status = 'IN_WORK'`,
})
@Index({
  name: 'deal_shared',
  expression: `create index deal_shared on deal (stage_id) where status = 'IN_WORK' and shared_with <> '{}'`,
})
@Index({
  name: 'deal_shared_with',
  expression: `create index deal_shared_with on deal using gin (shared_with) where status = 'IN_WORK' and shared_with <> '{}'`,
})
@Index({
  name: 'deal_by_sum',
  expression: `create index deal_by_sum on deal (pipeline_id, "sum", "number") where status = 'IN_WORK'`,
})
@Index({
  name: 'deal_by_expected_on',
  expression: `create index deal_by_expected_on on deal (pipeline_id, expected_on, "number") where status = 'IN_WORK'`,
})
@Index({
  name: 'deal_by_next_due_at',
  expression: `create index deal_by_next_due_at on deal (pipeline_id, next_due_at, "number") where status = 'IN_WORK'`,
})
@Index({ name: 'deal_owner', expression: 'create index deal_owner on deal (owner_id, number)' })
@Index({ name: 'deal_title_trgm', expression: 'create index deal_title_trgm on deal using gin (title gin_trgm_ops)' })
@Check({ name: 'deal_probability_check', expression: 'probability >= 0 and probability <= 100' })
@Check({ name: 'deal_sum_check', expression: '"sum" >= 0' })
@Check({ name: 'deal_amount_check', expression: `amount is null or amount >= 0 and currency <> 'RUB'` })
@Index({
  name: 'deal_foreign',
  expression: `create index deal_foreign on deal (currency, id) where status = 'IN_WORK' and currency <> 'RUB'`,
})
@ObjectType({ description: 'One purpose of talking to one client; the card on the board (domain §3).' })
export class Deal extends OwnedRow {
  @Property({
    type: 'integer',
    defaultRaw: `nextval('deal_number'::regclass)`,
    unique: 'deal_number_unique',
    ignoreSchemaChanges: ['default'],
  })
  @Shared()
  @Field(() => Int, { description: 'Number that people say: D-1042.' })
  number!: number;

  @Property({ type: 'text' })
  @Shared()
  @Field(() => String, { description: 'What it is about.' })
  title!: string;

  @ManyToOne({ entity: () => Pipeline, mapToPk: true, fieldName: 'pipeline_id', deleteRule: 'restrict' })
  @Shared()
  @Field(() => ID, { description: 'Its pipeline.' })
  pipelineId!: string;

  @ManyToOne({ entity: () => Stage, mapToPk: true, fieldName: 'stage_id', deleteRule: 'restrict' })
  @Shared()
  @Field(() => ID, { description: 'Its stage; a finished deal keeps the one it was finished in.' })
  stageId!: string;

  @Property({ type: 'text', collation: 'C' })
  @Shared()
  @Field(() => String, { description: 'Order within the stage: keys compare byte by byte.' })
  position!: string;

  @Enum({ items: () => DealStatus, type: 'text' })
  @Shared()
  @Field(() => DealStatus, { description: 'In work, won or lost.' })
  status: DealStatus = DealStatus.IN_WORK;

  @Property({ type: new DecimalType('string'), precision: 15, scale: 2, nullable: true })
  @Shared()
  @Field(() => Money, {
    nullable: true,
    description:
      'What the client would pay, in roubles; null = not known yet. Of another currency the amount by the rate of today, of a finished deal by that of its last day.',
  })
  sum: string | null = null;

  @Enum({ items: () => Currency, type: 'text', default: Currency.RUB })
  @Shared()
  @Field(() => Currency, { description: 'In what the client pays, and in what the documents of the deal are.' })
  currency: Currency = Currency.RUB;

  @Property({ type: new DecimalType('string'), precision: 15, scale: 2, nullable: true })
  @Shared()
  @Field(() => Money, {
    nullable: true,
    description:
      'What the client would pay, in the currency of the deal; null = not known yet, and of roubles, where `sum` says it.',
  })
  amount: string | null = null;

  @Property({ type: 'integer', nullable: true })
  @Shared()
  @Field(() => Int, {
    nullable: true,
    description:
      "The manager's own estimate in percent, 0 to 100; null = none. `resultingProbability` says what comes of it.",
  })
  probability: number | null = null;

  @Property({ type: 'date', nullable: true })
  @Shared()
  @Field(() => Day, { nullable: true, description: 'Day on which it is expected to close.' })
  expectedOn: string | null = null;

  @Enum({ items: () => ChannelKind, type: 'text', nullable: true })
  @Shared()
  @Field(() => ChannelKind, { nullable: true, description: 'How the client came.' })
  source: ChannelKind | null = null;

  @ManyToOne({ entity: () => Partner, mapToPk: true, nullable: true, fieldName: 'partner_id', deleteRule: 'restrict' })
  @Index()
  partnerId: string | null = null;

  /** The open task that is due first; the four below are its, kept by the commands on tasks. */
  @Property({ type: 'uuid', nullable: true })
  @Shared()
  @Field(() => ID, { nullable: true, description: 'The open task that is due first; null = no next step.' })
  nextTaskId: string | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Shared()
  @Field(() => Moment, { nullable: true, description: 'When it is due: from then on the card is red.' })
  nextDueAt: Date | null = null;

  @Property({ type: 'date', nullable: true })
  @Shared()
  @Field(() => Day, { nullable: true, description: 'The day, when it is due on a day and not at a time.' })
  nextDueOn: string | null = null;

  @Enum({ items: () => TaskKind, type: 'text', nullable: true })
  @Shared()
  @Field(() => TaskKind, { nullable: true, description: 'Call, meeting, letter or another thing to do.' })
  nextKind: TaskKind | null = null;

  @Property({ type: 'text', nullable: true })
  @Shared()
  @Field(() => String, { nullable: true, description: 'What is to be done.' })
  nextTitle: string | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  @Shared()
  @Field(() => Moment, { description: 'When it was created.' })
  createdAt!: Date;

  @Property({ type: 'timestamptz', length: 3 })
  @Shared()
  @Field(() => Moment, { description: 'Since when it stands in its stage.' })
  stageSince!: Date;

  @Property({ type: 'timestamptz', length: 3 })
  @Shared()
  @Field(() => Moment, { description: 'When somebody last did something with it.' })
  activeAt!: Date;

  /** The version with which it last changed its place: an older move was made on a board that is gone. */
  @Property({ type: 'integer' })
  placedVersion: number = 1;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Shared()
  @Field(() => Moment, { nullable: true, description: 'When it was won or lost.' })
  closedAt: Date | null = null;

  @ManyToOne({
    entity: () => LostReason,
    mapToPk: true,
    nullable: true,
    fieldName: 'lost_reason_id',
    deleteRule: 'restrict',
  })
  lostReasonId: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Shared()
  @Field(() => String, { nullable: true, description: 'Who it was lost to.' })
  competitor: string | null = null;

  @Property({ type: 'boolean' })
  @Shared()
  @Field(() => Boolean, {
    description: 'Whether it is led by hand: a strict pipeline asks nothing of it any more, for good.',
  })
  manual: boolean = false;

  @Property({ type: 'json', defaultRaw: `'{}'` })
  @Shared()
  @Field(() => FieldValuesScalar, { description: 'Values of its custom fields.' })
  custom: FieldValues = {};

  @Property({ type: 'integer' })
  @Shared()
  @Field(() => Int, { description: 'How many steps of its running plans have ended.' })
  stepsDone: number = 0;

  @Property({ type: 'integer' })
  @Shared()
  @Field(() => Int, { description: 'How many steps its running plans have; 0 = none runs.' })
  stepsTotal: number = 0;

  place(): Place {
    return { stageId: this.stageId, status: this.status };
  }

  /** Somebody did something with it: it is not idle. */
  touch(now: Date): void {
    this.activeAt = now;
  }

  /** Puts the card at a place of a stage; the gates have been asked. */
  moveTo(stageId: string, position: string, now: Date): void {
    if (this.stageId !== stageId) this.stageSince = now;
    this.stageId = stageId;
    this.position = position;
    this.placedVersion = this.version + 1;
    this.touch(now);
  }

  /** Puts the card into another pipeline. */
  changeTo(pipelineId: string, stageId: string, position: string, now: Date): void {
    this.pipelineId = pipelineId;
    this.moveTo(stageId, position, now);
  }

  /** @throws RULE deal.manual when it is led by hand already. */
  switchToManual(now: Date): void {
    if (this.manual) throw rule('deal.manual');
    this.manual = true;
    this.touch(now);
  }

  /** Gives the card another key for the same place: nobody has moved it. */
  rekey(position: string): void {
    this.position = position;
  }

  win(stageId: string, now: Date): void {
    if (this.stageId !== stageId) this.stageSince = now;
    this.stageId = stageId;
    this.close(DealStatus.WON, now);
  }

  /** @throws RULE deal.competitor when the reason wants the competitor named. */
  lose(reason: LostReason, competitor: string | null, now: Date): void {
    if (reason.requiresCompetitor && !competitor) throw rule('deal.competitor', { reason: reason.id });
    this.lostReasonId = reason.id;
    this.competitor = competitor;
    this.close(DealStatus.LOST, now);
  }

  /** @throws RULE deal.notClosed */
  reopen(stageId: string, position: string, now: Date): void {
    if (this.status === DealStatus.IN_WORK) throw rule('deal.notClosed');
    this.status = DealStatus.IN_WORK;
    this.closedAt = null;
    this.lostReasonId = null;
    this.competitor = null;
    this.moveTo(stageId, position, now);
  }

  /** Shows on the card what is due first. */
  setNext(task: Task | null): void {
    this.nextTaskId = task?.id ?? null;
    this.nextDueAt = task?.dueAt ?? null;
    this.nextDueOn = task?.dueOn ?? null;
    this.nextKind = task?.kind ?? null;
    this.nextTitle = task?.title ?? null;
  }

  /** Its running plans have come so much further, or have so many steps more. */
  countSteps(done: number, total: number): void {
    this.stepsDone += done;
    this.stepsTotal += total;
  }

  private close(status: DealStatus, now: Date): void {
    this.status = status;
    this.closedAt = now;
    this.placedVersion = this.version + 1;
    this.touch(now);
  }
}
