import { Entity, Enum, Filter, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Doer } from '../users/doer.entity.js';
import { visibleThrough } from '../core/rights/visible.js';
import { Day, Moment } from '../core/schema/scalars.js';
import { DealPart } from '../deals/dealPart.entity.js';
import { User } from '../users/user.entity.js';
import { Plan } from './plan.entity.js';
import { StepKind } from './step.entity.js';

export enum StepState {
  WAITING = 'WAITING',
  OPEN = 'OPEN',
  DONE = 'DONE',
  REJECTED = 'REJECTED',
  CANCELLED = 'CANCELLED',
}

registerEnumType(StepState, {
  name: 'StepState',
  description: 'How a step of a plan stands.',
  valuesConfig: {
    WAITING: { description: 'Its turn has not come.' },
    OPEN: { description: 'Its task is open.' },
    DONE: { description: 'Done, or approved.' },
    REJECTED: { description: 'The approval was refused.' },
    CANCELLED: { description: 'It will not be done.' },
  },
});

@Entity({ tableName: 'plan_step' })
@Filter(visibleThrough('dealId'))
@ObjectType({ description: 'A step of a plan: its task opens when its turn comes.' })
export class PlanStep extends DealPart {
  @ManyToOne({ entity: () => Plan, mapToPk: true, fieldName: 'plan_id', deleteRule: 'restrict' })
  @Index()
  @Field(() => ID, { description: 'The plan.' })
  planId!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Place in the plan, from 1; gaps are where steps were removed.' })
  rank!: number;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'What is to be done, in a line.' })
  title!: string;

  @Enum({ items: () => StepKind, type: 'text' })
  @Field(() => StepKind, { description: 'What is to be done.' })
  kind!: StepKind;

  @Enum({ items: () => Doer, type: 'text' })
  @Field(() => Doer, { description: 'Who does it; who that is, is decided when its turn comes.' })
  doer: Doer = Doer.OWNER;

  @ManyToOne({ entity: () => User, mapToPk: true, nullable: true, fieldName: 'user_id', deleteRule: 'restrict' })
  userId: string | null = null;

  /** Who was given it when its turn came, then who has ended it. */
  @ManyToOne({ entity: () => User, mapToPk: true, nullable: true, fieldName: 'assignee_id', deleteRule: 'restrict' })
  assigneeId: string | null = null;

  @Property({ type: 'date' })
  @Field(() => Day, { description: 'The day on which it is planned to begin.' })
  startOn!: string;

  @Property({ type: 'date' })
  @Field(() => Day, { description: 'The day on which it is planned to be done.' })
  dueOn!: string;

  @ManyToOne({ entity: () => PlanStep, mapToPk: true, nullable: true, fieldName: 'after_id', deleteRule: 'restrict' })
  @Index()
  @Field(() => ID, { nullable: true, description: 'The step after which it begins; null = with the plan.' })
  afterId: string | null = null;

  @Enum({ items: () => StepState, type: 'text' })
  @Field(() => StepState, { description: 'How it stands.' })
  state: StepState = StepState.WAITING;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Field(() => Moment, { nullable: true, description: 'When its turn came.' })
  openedAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Field(() => Moment, { nullable: true, description: 'When it really ended.' })
  endedAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What was said to it when it was answered or done.' })
  comment: string | null = null;

  get isEnded(): boolean {
    return this.state !== StepState.WAITING && this.state !== StepState.OPEN;
  }

  /** Somebody is to answer it: what he is asked stays as he has read it. */
  get isAsked(): boolean {
    return this.kind === StepKind.APPROVAL && this.state === StepState.OPEN;
  }

  /** Its turn has come. */
  open(assigneeId: string, now: Date): void {
    this.state = StepState.OPEN;
    this.assigneeId = assigneeId;
    this.openedAt = now;
  }

  /** @param by none = nobody, for its turn has not come or it was dropped with its plan */
  end(state: StepState, { comment, by }: { comment: string | null; by: string | null }, now: Date): void {
    this.state = state;
    this.assigneeId = by ?? this.assigneeId;
    this.comment = comment;
    this.endedAt = now;
  }

  /** Not done, after all. */
  reopen(): void {
    this.state = StepState.OPEN;
    this.comment = null;
    this.endedAt = null;
  }

  /** Its turn has not come, after all. */
  wait(): void {
    this.state = StepState.WAITING;
    this.assigneeId = null;
    this.openedAt = null;
    this.endedAt = null;
  }
}
