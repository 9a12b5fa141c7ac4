import { IsOptional, Max, Min } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { DayKind } from '../calendar/calendarDay.entity.js';
import { IdField, TextField } from '../core/schema/inputs.js';
import { TaskKind } from '../tasks/task.entity.js';
import { AutomationAction, Trigger } from './automationRule.entity.js';
import { Doer } from '../users/doer.entity.js';

/** What a rule says of when and of whom; which of it is needed depends on what it does. */
@InputType()
abstract class RuleParts {
  @TextField({ description: 'Text of the task or letter; a letter needs one.', nullable: true, max: 5000 })
  text?: string | null;

  @Field(() => Int, { nullable: true, description: 'Of STAYED: for longer than so many days, 0 to 365.' })
  @IsOptional()
  @Min(0, { message: 'range' })
  @Max(365, { message: 'range' })
  afterDays?: number | null;

  @Field(() => DayKind, {
    nullable: true,
    description: 'Of STAYED: how those days are counted, at first working days.',
  })
  @IsOptional()
  afterDayKind?: DayKind | null;

  @Field(() => TaskKind, { nullable: true, description: 'Of TASK: what is to be done.' })
  @IsOptional()
  kind?: TaskKind | null;

  @Field(() => Int, { nullable: true, description: 'Of TASK: due in so many days, 0 to 365.' })
  @IsOptional()
  @Min(0, { message: 'range' })
  @Max(365, { message: 'range' })
  dueDays?: number | null;

  @Field(() => DayKind, { nullable: true, description: 'Of TASK: how those days are counted, at first working days.' })
  @IsOptional()
  dueDayKind?: DayKind | null;

  @Field(() => Doer, { nullable: true, description: 'Of TASK: who gets it, at first who leads the deal.' })
  @IsOptional()
  doer?: Doer | null;

  @IdField({ description: 'Of the doer USER: the user.', nullable: true })
  userId?: string | null;
}

@InputType({
  description:
    'A new rule of a stage. Fields in title and text: {title}, {number}, {sum} in roubles, {amount} in the {currency} of the deal, {partner}, {owner}, {stage}.',
})
export class CreateAutomationRuleInput extends RuleParts {
  @IdField({ description: 'The stage.' })
  stageId!: string;

  @Field(() => Trigger, { description: 'When it acts.' })
  trigger!: Trigger;

  @Field(() => AutomationAction, { description: 'What it does.' })
  action!: AutomationAction;

  @TextField({ description: 'Title of the task or subject of the letter.', max: 300 })
  title!: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether it acts from now on, which is the default.' })
  @IsOptional()
  active?: boolean | null;
}

@InputType({ description: 'Changes of a rule: only what is given changes; null clears `text` and `userId`.' })
export class EditAutomationRuleInput extends RuleParts {
  @IdField({ description: 'The rule.' })
  id!: string;

  @Field(() => Int, { description: 'The version that the form was opened on.' })
  version!: number;

  @Field(() => Boolean, { nullable: true, description: 'Whether it acts.' })
  @IsOptional()
  active?: boolean | null;

  @TextField({ description: 'Title of the task or subject of the letter.', nullable: true, max: 300 })
  title?: string | null;
}

@InputType({ description: 'Names a rule.' })
export class AutomationRuleVerbInput {
  @IdField({ description: 'The rule.' })
  id!: string;
}
