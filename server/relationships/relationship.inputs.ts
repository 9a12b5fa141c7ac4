import { IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { ArgsType, Field, Float, InputType, Int } from 'type-graphql';
import { IdField, TextField } from '../core/schema/inputs.js';
import { Day } from '../core/schema/scalars.js';
import type { End } from './relationship.entity.js';
import { EndKind } from './relationshipType.entity.js';

/** Characters of what is known of a relationship. */
export const LONGEST_COMMENT = 1_000;

@InputType({ description: 'A partner or a person.' })
export class EndInput implements End {
  @Field(() => EndKind, { description: 'Which of the two.' })
  kind!: EndKind;

  @IdField({ description: 'The record.' })
  id!: string;
}

@ArgsType()
export class OfArgs {
  @Field(() => EndInput, { description: 'Whose.' })
  @ValidateNested()
  of!: EndInput;
}

function StrengthField(): PropertyDecorator {
  return (target, key) => {
    Field(() => Int, { nullable: true, description: 'How strong it is, 1 to 5; a new one 3.' })(target, key as string);
    IsOptional()(target, key as string);
    Min(1, { message: 'range' })(target, key as string);
    Max(5, { message: 'range' })(target, key as string);
  };
}

@InputType({ description: 'A new relationship.' })
export class AddRelationshipInput {
  @IdField({ description: 'Chosen by the client; none = by the server.', nullable: true })
  id?: string | null;

  @IdField({ description: 'Its kind, one in use.' })
  typeId!: string;

  @Field(() => EndInput, { description: 'The first end; of the kind that the type asks for.' })
  @ValidateNested()
  from!: EndInput;

  @Field(() => EndInput, { description: 'The second end.' })
  @ValidateNested()
  to!: EndInput;

  @StrengthField()
  strength?: number | null;

  @Field(() => Day, { nullable: true, description: 'Its first day.' })
  since?: string | null;

  @Field(() => Day, { nullable: true, description: 'Its last day, not before the first.' })
  until?: string | null;

  @TextField({ description: 'What is known of it.', nullable: true, max: LONGEST_COMMENT })
  comment?: string | null;
}

@InputType({ description: 'Changes of a relationship: only what is given changes.' })
export class EditRelationshipInput {
  @IdField({ description: 'The relationship.' })
  id!: string;

  @Field(() => Int, { description: 'The version that the form was opened on.' })
  version!: number;

  @IdField({ description: 'Another kind, between the same kinds of ends.', nullable: true })
  typeId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the ends change places, of the same kind only.' })
  @IsOptional()
  turned?: boolean | null;

  @StrengthField()
  strength?: number | null;

  @Field(() => Day, { nullable: true, description: 'Its first day; null = not known.' })
  since?: string | null;

  @Field(() => Day, { nullable: true, description: 'Its last day, not before the first; null = it lasts.' })
  until?: string | null;

  @TextField({ description: 'What is known of it; null = nothing.', nullable: true, max: LONGEST_COMMENT })
  comment?: string | null;
}

@InputType({ description: 'A relationship.' })
export class RelationshipVerbInput {
  @IdField({ description: 'The relationship.' })
  id!: string;
}

@InputType({ description: 'Where a record stands on the graph.' })
export class GraphPlaceInput extends EndInput {
  @Field(() => Float, {
    nullable: true,
    description: 'Across, −1,000,000 to 1,000,000; null = where the layout puts it.',
  })
  @IsOptional()
  @Min(-1e6, { message: 'range' })
  @Max(1e6, { message: 'range' })
  x?: number | null;

  @Field(() => Float, { nullable: true, description: 'Up, −1,000,000 to 1,000,000; null = where the layout puts it.' })
  @IsOptional()
  @Min(-1e6, { message: 'range' })
  @Max(1e6, { message: 'range' })
  y?: number | null;
}

@InputType({ description: 'Two records of which something suggests a relationship.' })
export class DismissSuggestionInput {
  @Field(() => EndInput, { description: 'The one of whose suggestions it is.' })
  @ValidateNested()
  from!: EndInput;

  @Field(() => EndInput, { description: 'The one that is suggested.' })
  @ValidateNested()
  to!: EndInput;
}
