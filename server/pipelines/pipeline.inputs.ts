import { ArrayMaxSize, ArrayMinSize, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { TextField } from '../core/schema/inputs.js';
import { Control } from './pipeline.entity.js';

@InputType({ description: 'A stage of a new pipeline.' })
export class StageInput {
  @TextField({ description: 'Name.', max: 120 })
  name!: string;

  @Field(() => Int, { description: 'Chance to win from here in percent, 0 to 100.' })
  @Min(0, { message: 'range' })
  @Max(100, { message: 'range' })
  probability!: number;

  @Field(() => Int, { nullable: true, description: 'Days without movement after which a card says so, 1 to 365.' })
  @IsOptional()
  @Min(1, { message: 'range' })
  @Max(365, { message: 'range' })
  idleDays?: number | null;
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
