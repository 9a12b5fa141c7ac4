import { ArrayMaxSize, IsOptional, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import { ArgsType, Field, ID, Int } from 'type-graphql';
import { MOST_NODES, MOST_STEPS } from './graph.page.js';
import { EndInput } from './relationship.inputs.js';

/** Kinds of relationship that a graph is narrowed to. */
const MOST_TYPES = 100;

@ArgsType()
export class GraphArgs {
  @Field(() => EndInput, { description: 'The record around which it is.' })
  @ValidateNested()
  around!: EndInput;

  @Field(() => Int, { defaultValue: 2, description: `How many steps around it, 1 to ${MOST_STEPS}.` })
  @Min(1, { message: 'range' })
  @Max(MOST_STEPS, { message: 'range' })
  steps: number = 2;

  @Field(() => [ID], {
    nullable: true,
    description: 'Only relationships of these kinds; none = all, and also who works for whom and is a part of whom.',
  })
  @IsOptional()
  @IsUUID('all', { each: true, message: 'uuid' })
  @ArrayMaxSize(MOST_TYPES, { message: 'tooMany' })
  typeIds?: string[] | null;

  @Field(() => Int, { defaultValue: 500, description: `Records at most, nearest first, 1 to ${MOST_NODES}.` })
  @Min(1, { message: 'range' })
  @Max(MOST_NODES, { message: 'range' })
  most: number = 500;
}
