import { ArrayMaxSize, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { Field, InputType, Int, registerEnumType } from 'type-graphql';
import { Doer } from '../users/doer.entity.js';
import { DayKind } from '../calendar/calendarDay.entity.js';
import { IdField, TextField } from '../core/schema/inputs.js';
import { Day } from '../core/schema/scalars.js';
import { StepKind } from './step.entity.js';

/** Longer plans are read by nobody. */
export const MOST_STEPS = 30;
const LONGEST_TITLE = 300;
const MOST_DAYS = 365;

export enum ApprovalAnswer {
  APPROVED = 'APPROVED',
  REJECTED = 'REJECTED',
}

registerEnumType(ApprovalAnswer, { name: 'ApprovalAnswer', description: 'Yes or no.' });

@InputType()
abstract class StepFields {
  @TextField({ description: 'What is to be done, in a line.', max: LONGEST_TITLE })
  title!: string;

  @Field(() => StepKind, { description: 'What is to be done.' })
  kind!: StepKind;

  @Field(() => Doer, { description: 'Who does it.' })
  doer!: Doer;

  @IdField({ description: 'Of the doer USER: the user.', nullable: true })
  userId?: string | null;

  @Field(() => Int, { description: `How many days it takes, 0 to ${MOST_DAYS}.` })
  @Min(0, { message: 'range' })
  @Max(MOST_DAYS, { message: 'range' })
  days!: number;

  @Field(() => DayKind, { nullable: true, description: 'How those days are counted; none = working days.' })
  @IsOptional()
  dayKind?: DayKind | null;
}

@InputType({ description: 'A step of a plan that is being written down.' })
export class StepInput extends StepFields {
  @Field(() => Int, {
    nullable: true,
    description: 'Number of an earlier step, from 1, after which it begins; none = with the plan.',
  })
  @IsOptional()
  @Min(1, { message: 'range' })
  @Max(MOST_STEPS, { message: 'range' })
  after?: number | null;
}

@InputType({ description: 'Begins a plan on a deal: from a template, or with steps of its own.' })
export class StartPlanInput {
  @IdField({ description: 'Chosen by the client; none = by the server.', nullable: true })
  id?: string | null;

  @IdField({ description: 'The deal.' })
  dealId!: string;

  @IdField({
    description: 'A refused plan of the deal to begin once more as it was, whatever else is given; none = a new one.',
    nullable: true,
  })
  againId?: string | null;

  @IdField({ description: 'The template; none = by hand.', nullable: true })
  templateId?: string | null;

  @TextField({ description: 'What it leads to; none = as the template is called.', nullable: true, max: LONGEST_TITLE })
  title?: string | null;

  @Field(() => [StepInput], {
    nullable: true,
    description: `Its steps in order, at least one, at most ${MOST_STEPS}; none = those of the template.`,
  })
  @IsOptional()
  @ArrayMaxSize(MOST_STEPS, { message: 'tooMany' })
  @ValidateNested({ each: true })
  steps?: StepInput[] | null;

  @Field(() => Day, { nullable: true, description: 'The day on which it begins; none = today.' })
  @IsOptional()
  startOn?: string | null;

  @IdField({ description: 'The quote of the deal that it is about.', nullable: true })
  quoteId?: string | null;

  @IdField({ description: 'The agreement of the deal that it is about.', nullable: true })
  agreementId?: string | null;
}

@InputType({ description: 'Names a plan.' })
export class PlanVerbInput {
  @IdField({ description: 'The plan.' })
  id!: string;
}

@InputType({ description: 'A further step of a running plan.' })
export class AddPlanStepInput extends StepFields {
  @IdField({ description: 'Chosen by the client; none = by the server.', nullable: true })
  id?: string | null;

  @IdField({ description: 'The plan.' })
  planId!: string;

  @IdField({ description: 'A step of it after which it begins; none = at once.', nullable: true })
  afterId?: string | null;
}

@InputType({ description: 'Changes of a step that has not ended: only what is given changes.' })
export class EditPlanStepInput {
  @IdField({ description: 'The step.' })
  id!: string;

  @Field(() => Int, { description: 'The version that the form was opened on.' })
  version!: number;

  @TextField({ description: 'What is to be done, in a line.', nullable: true, max: LONGEST_TITLE })
  title?: string | null;

  @Field(() => Day, { nullable: true, description: 'The day on which it is planned to begin.' })
  @IsOptional()
  startOn?: string | null;

  @Field(() => Day, { nullable: true, description: 'The day on which it is planned to be done; not before it begins.' })
  @IsOptional()
  dueOn?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether steps that depend on it move too: each begins when the one before is due and lasts as long.',
  })
  @IsOptional()
  moveNext?: boolean | null;
}

@InputType({ description: 'Names a step of a plan.' })
export class PlanStepVerbInput {
  @IdField({ description: 'The step.' })
  id!: string;
}

@InputType({ description: 'The answer to an approval.' })
export class AnswerApprovalInput {
  @IdField({ description: 'The step that asks for it.' })
  id!: string;

  @Field(() => ApprovalAnswer, { description: 'Yes or no.' })
  answer!: ApprovalAnswer;

  @TextField({ description: 'Why; a refusal says it.', nullable: true, max: 2000 })
  comment?: string | null;
}

@InputType({ description: 'A new template of plans.' })
export class CreatePlanTemplateInput {
  @TextField({ description: 'Name, unlike that of another one.', max: LONGEST_TITLE })
  name!: string;

  @Field(() => [StepInput], { description: `Its steps in order, at least one, at most ${MOST_STEPS}.` })
  @ArrayMaxSize(MOST_STEPS, { message: 'tooMany' })
  @ValidateNested({ each: true })
  steps!: StepInput[];
}

@InputType({ description: 'Changes of a template: only what is given changes. Begun plans stay as they are.' })
export class EditPlanTemplateInput {
  @IdField({ description: 'The template.' })
  id!: string;

  @Field(() => Int, { description: 'The version that the form was opened on.' })
  version!: number;

  @TextField({ description: 'Name, unlike that of another one.', nullable: true, max: LONGEST_TITLE })
  name?: string | null;

  @Field(() => [StepInput], { nullable: true, description: `All its steps in order, at most ${MOST_STEPS}.` })
  @IsOptional()
  @ArrayMaxSize(MOST_STEPS, { message: 'tooMany' })
  @ValidateNested({ each: true })
  steps?: StepInput[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is offered.' })
  @IsOptional()
  active?: boolean | null;
}
