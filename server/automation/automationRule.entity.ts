import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DayKind } from '../calendar/calendarDay.entity.js';
import { Row } from '../core/row.entity.js';
import { Pipeline, Stage } from '../pipelines/pipeline.entity.js';
import { TaskKind } from '../tasks/task.entity.js';
import { Doer } from '../users/doer.entity.js';
import { User } from '../users/user.entity.js';

export enum Trigger {
  ENTERED = 'ENTERED',
  STAYED = 'STAYED',
}

export enum AutomationAction {
  TASK = 'TASK',
  LETTER = 'LETTER',
}

registerEnumType(Trigger, {
  name: 'Trigger',
  description: 'When a rule acts.',
  valuesConfig: {
    ENTERED: { description: 'When a deal comes to the stage, within the same command.' },
    STAYED: { description: 'When a deal has stayed in the stage for longer than so many days, once a stay.' },
  },
});
registerEnumType(AutomationAction, { name: 'AutomationAction', description: 'Plan a task, or send a letter.' });

/** Part of its pipeline: its events are told on the pipeline. */
@Entity({ tableName: 'automation_rule' })
@Index({ name: 'automation_rule_stage', properties: ['stageId', 'trigger'] })
@Check({ name: 'automation_rule_days_check', expression: 'after_days >= 0 and due_days >= 0' })
@ObjectType({ description: 'What happens by itself to deals in a stage (domain §3).' })
export class AutomationRule extends Row {
  @ManyToOne({ entity: () => Pipeline, mapToPk: true, fieldName: 'pipeline_id', deleteRule: 'restrict' })
  @Index()
  @Field(() => ID, { description: 'The pipeline.' })
  pipelineId!: string;

  @ManyToOne({ entity: () => Stage, mapToPk: true, fieldName: 'stage_id', deleteRule: 'restrict' })
  @Field(() => ID, { description: 'The stage.' })
  stageId!: string;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether it acts.' })
  active: boolean = true;

  @Enum({ items: () => Trigger, type: 'text' })
  @Field(() => Trigger, { description: 'When it acts.' })
  trigger!: Trigger;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Of STAYED: for longer than so many days.' })
  afterDays: number = 0;

  @Enum({ items: () => DayKind, type: 'text' })
  @Field(() => DayKind, { description: 'Of STAYED: how those days are counted.' })
  afterDayKind: DayKind = DayKind.WORKING;

  @Enum({ items: () => AutomationAction, type: 'text' })
  @Field(() => AutomationAction, { description: 'What it does.' })
  action!: AutomationAction;

  @Enum({ items: () => TaskKind, type: 'text' })
  @Field(() => TaskKind, { description: 'Of TASK: what is to be done.' })
  kind: TaskKind = TaskKind.TODO;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Title of the task or subject of the letter, with fields such as {title}.' })
  title!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Text of the task or letter, with fields such as {partner}.' })
  text: string | null = null;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Of TASK: due in so many days.' })
  dueDays: number = 1;

  @Enum({ items: () => DayKind, type: 'text' })
  @Field(() => DayKind, { description: 'Of TASK: how those days are counted.' })
  dueDayKind: DayKind = DayKind.WORKING;

  @Enum({ items: () => Doer, type: 'text' })
  @Field(() => Doer, { description: 'Of TASK: who gets it.' })
  doer: Doer = Doer.OWNER;

  @ManyToOne({ entity: () => User, mapToPk: true, nullable: true, fieldName: 'user_id', deleteRule: 'restrict' })
  userId: string | null = null;

  scope(): null {
    return null;
  }
}
