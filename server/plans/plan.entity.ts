import { Entity, Enum, Filter, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Agreement } from '../agreements/agreement.entity.js';
import { visibleThrough } from '../core/rights/visible.js';
import { conflict } from '../core/errors.js';
import { Moment } from '../core/schema/scalars.js';
import { DealPart } from '../deals/dealPart.entity.js';
import { Quote } from '../documents/quote.entity.js';
import { User } from '../users/user.entity.js';
import { PlanTemplate } from './planTemplate.entity.js';

export enum PlanState {
  RUNNING = 'RUNNING',
  DONE = 'DONE',
  REJECTED = 'REJECTED',
  STOPPED = 'STOPPED',
}

registerEnumType(PlanState, {
  name: 'PlanState',
  description: 'How a plan stands.',
  valuesConfig: {
    RUNNING: { description: 'Steps are being done.' },
    DONE: { description: 'All steps are done; of a process: approved.' },
    REJECTED: { description: 'An approval was refused.' },
    STOPPED: { description: 'Somebody stopped it, or its deal was finished before it.' },
  },
});

@Entity({ tableName: 'plan' })
@Filter(visibleThrough('dealId'))
@ObjectType({
  description: 'Ordered steps of work on a deal; with an approval among them it is a business process (domain §3).',
})
export class Plan extends DealPart {
  @Property({ type: 'text' })
  @Field(() => String, { description: 'What it leads to, in a line.' })
  title!: string;

  @ManyToOne({
    entity: () => PlanTemplate,
    mapToPk: true,
    nullable: true,
    fieldName: 'template_id',
    deleteRule: 'restrict',
  })
  @Field(() => ID, { nullable: true, description: 'The template that it was begun from; null = by hand.' })
  templateId: string | null = null;

  @ManyToOne({ entity: () => Quote, mapToPk: true, nullable: true, fieldName: 'quote_id', deleteRule: 'set null' })
  @Index()
  @Field(() => ID, { nullable: true, description: 'The quote of the deal that it is about.' })
  quoteId: string | null = null;

  @ManyToOne({
    entity: () => Agreement,
    mapToPk: true,
    nullable: true,
    fieldName: 'agreement_id',
    deleteRule: 'set null',
  })
  @Index()
  @Field(() => ID, { nullable: true, description: 'The agreement of the deal that it is about.' })
  agreementId: string | null = null;

  @Enum({ items: () => PlanState, type: 'text' })
  @Field(() => PlanState, { description: 'How it stands.' })
  state: PlanState = PlanState.RUNNING;

  @ManyToOne({ entity: () => User, mapToPk: true, fieldName: 'starter_id', deleteRule: 'restrict' })
  starterId!: string;

  @Property({ type: 'timestamptz', length: 3 })
  @Field(() => Moment, { description: 'When it was begun.' })
  createdAt!: Date;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Field(() => Moment, { nullable: true, description: 'When it ended.' })
  endedAt: Date | null = null;

  @Property({ type: 'integer' })
  @Field(() => Int, {
    description:
      'How many of its steps were ended one by one: done, answered or cancelled. Those that a stop or a refusal has dropped do not count.',
  })
  done: number = 0;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'How many steps it has.' })
  total: number = 0;

  /** @throws CONFLICT plan.state */
  guardRunning(): void {
    if (this.state !== PlanState.RUNNING) throw conflict('plan.state', { state: this.state });
  }

  end(state: PlanState, now: Date): void {
    this.guardRunning();
    this.state = state;
    this.endedAt = now;
  }

  /** It goes on: its last step is not done after all, or its deal is in work again. */
  resume(): void {
    this.state = PlanState.RUNNING;
    this.endedAt = null;
  }
}
