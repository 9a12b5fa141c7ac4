import { Entity, Enum, Filter, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { visibleThrough } from '../core/rights/visible.js';
import { Moment } from '../core/schema/scalars.js';
import { DealPart } from '../deals/dealPart.entity.js';
import { AutomationRule } from './automationRule.entity.js';

export enum RunOutcome {
  DONE = 'DONE',
  SKIPPED = 'SKIPPED',
  FAILED = 'FAILED',
}

registerEnumType(RunOutcome, {
  name: 'RunOutcome',
  description: 'How a rule ended.',
  valuesConfig: {
    DONE: { description: 'It did what it says.' },
    SKIPPED: { description: 'There was nothing to do.' },
    FAILED: { description: 'It could not; `reason` says why.' },
  },
});

/** Why a rule did nothing. */
export type RunReason = 'task.exists' | 'letter.sent' | 'contact.noAddress' | 'user.inactive';

/** A line of the log of rules; kept for 90 days. */
@Entity({ tableName: 'automation_run' })
@Filter(visibleThrough('dealId'))
@Index({ name: 'automation_run_stay', properties: ['ruleId', 'dealId', 'stageSince'] })
@ObjectType({ description: 'One time that a rule acted on a deal.' })
export class AutomationRun extends DealPart {
  @ManyToOne({ entity: () => AutomationRule, mapToPk: true, fieldName: 'rule_id', deleteRule: 'cascade' })
  @Field(() => ID, { description: 'The rule.' })
  ruleId!: string;

  /** Of the stay that it acted on: a rule of stays acts once on each. */
  @Property({ type: 'timestamptz', length: 3 })
  stageSince!: Date;

  @Property({ type: 'timestamptz', length: 3 })
  @Index()
  @Field(() => Moment, { description: 'When.' })
  at!: Date;

  @Enum({ items: () => RunOutcome, type: 'text' })
  @Field(() => RunOutcome, { description: 'How it ended.' })
  outcome!: RunOutcome;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Why it did nothing: `task.exists`, `letter.sent`, `contact.noAddress` or `user.inactive`.',
  })
  reason: RunReason | null = null;
}
