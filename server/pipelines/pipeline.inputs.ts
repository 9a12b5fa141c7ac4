import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { DayKind } from '../calendar/calendarDay.entity.js';
import { IdField, TextField } from '../core/schema/inputs.js';
import { TaskKind } from '../tasks/task.entity.js';
import { Control, GateKind } from './pipeline.entity.js';

@InputType({ description: 'A kind of next step that a stage offers first.' })
export class StageOfferInput {
  @Field(() => TaskKind, { description: 'What is to be done.' })
  kind!: TaskKind;

  @Field(() => Boolean, { description: 'Whether a deal that comes there must be given such a step.' })
  required!: boolean;
}

/** What a stage asks for and offers. */
@InputType()
abstract class StageParts {
  @Field(() => Int, { nullable: true, description: 'Days without movement after which a card says so, 1 to 365.' })
  @IsOptional()
  @Min(1, { message: 'range' })
  @Max(365, { message: 'range' })
  idleDays?: number | null;

  @Field(() => [GateKind], {
    nullable: true,
    description: 'What must be there before a deal leaves it forward, at first nothing.',
  })
  @IsOptional()
  @ArrayUnique({ message: 'twice' })
  @ArrayMaxSize(7, { message: 'tooMany' })
  gates?: GateKind[] | null;

  @TextField({ description: 'Task that a deal which comes there opens, at first none.', nullable: true, max: 300 })
  taskTitle?: string | null;

  @Field(() => Int, { nullable: true, description: 'In how many days that task is due, 0 to 365, at first 1.' })
  @IsOptional()
  @Min(0, { message: 'range' })
  @Max(365, { message: 'range' })
  taskDays?: number | null;

  @Field(() => DayKind, { nullable: true, description: 'How those days are counted, at first working days.' })
  @IsOptional()
  taskDayKind?: DayKind | null;

  @Field(() => [StageOfferInput], {
    nullable: true,
    description: 'Kinds of next steps that are offered first, at most 6, at first none.',
  })
  @IsOptional()
  @ArrayUnique(({ kind }: StageOfferInput) => kind, { message: 'twice' })
  @ArrayMaxSize(6, { message: 'tooMany' })
  @ValidateNested({ each: true })
  offers?: StageOfferInput[] | null;
}

@InputType({ description: 'A stage of a new pipeline.' })
export class StageInput extends StageParts {
  @TextField({ description: 'Name.', max: 120 })
  name!: string;

  @Field(() => Int, { description: 'Chance to win from here in percent, 0 to 100.' })
  @Min(0, { message: 'range' })
  @Max(100, { message: 'range' })
  probability!: number;
}

@InputType({ description: 'A new pipeline with its stages in order. An untracked one has exactly one.' })
export class CreatePipelineInput {
  @TextField({ description: 'Name.', max: 120 })
  name!: string;

  @Field(() => Control, { description: 'How strictly it leads its deals.' })
  control!: Control;

  @Field(() => [StageInput], { description: 'Stages in order, 1 to 30.' })
  @ArrayMinSize(1, { message: 'empty' })
  @ArrayMaxSize(30, { message: 'tooMany' })
  @ValidateNested({ each: true })
  stages!: StageInput[];
}

@InputType({ description: 'Changes of a pipeline: only what is given changes.' })
export class EditPipelineInput {
  @IdField({ description: 'The pipeline.' })
  id!: string;

  @Field(() => Int, { description: 'The version that the form was opened on.' })
  version!: number;

  @TextField({ description: 'Name.', nullable: true, max: 120 })
  name?: string | null;

  @Field(() => Control, { nullable: true, description: 'How strictly it leads its deals.' })
  @IsOptional()
  control?: Control | null;
}

@InputType({ description: 'Closes a pipeline for new deals, or opens it again.' })
export class ArchivePipelineInput {
  @IdField({ description: 'The pipeline.' })
  id!: string;

  @Field(() => Boolean, { description: 'Whether it takes no new deals.' })
  archived!: boolean;
}

@InputType({ description: 'A new stage of a pipeline.' })
export class AddStageInput {
  @IdField({ description: 'The pipeline.' })
  pipelineId!: string;

  @Field(() => Int, { nullable: true, description: 'Its place, from 1; none = the last.' })
  @IsOptional()
  @Min(1, { message: 'range' })
  @Max(30, { message: 'range' })
  rank?: number | null;

  @Field(() => StageInput, { description: 'The stage.' })
  @ValidateNested()
  stage!: StageInput;
}

@InputType({ description: 'Changes of a stage: only what is given changes; null clears `idleDays` and `taskTitle`.' })
export class EditStageInput extends StageParts {
  @IdField({ description: 'The stage.' })
  id!: string;

  @Field(() => Int, { description: 'The version of its pipeline that the form was opened on.' })
  version!: number;

  @TextField({ description: 'Name.', nullable: true, max: 120 })
  name?: string | null;

  @Field(() => Int, { nullable: true, description: 'Chance to win from here in percent, 0 to 100.' })
  @IsOptional()
  @Min(0, { message: 'range' })
  @Max(100, { message: 'range' })
  probability?: number | null;
}

@InputType({ description: 'A stage at another place of its pipeline.' })
export class MoveStageInput {
  @IdField({ description: 'The stage.' })
  id!: string;

  @Field(() => Int, { description: 'Its new place, from 1.' })
  @Min(1, { message: 'range' })
  @Max(30, { message: 'range' })
  rank!: number;
}

@InputType({ description: 'A stage that goes.' })
export class RemoveStageInput {
  @IdField({ description: 'The stage.' })
  id!: string;

  @IdField({ description: 'The stage of the same pipeline that its deals in work go to.' })
  toStageId!: string;
}
