import { IsOptional } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { IdField, TextField } from '../core/schema/inputs.js';

@InputType({ description: 'A new entry of the catalogue of lost reasons.' })
export class CreateLostReasonInput {
  @TextField({ description: 'The reason in words.', max: 200 })
  name!: string;

  @Field(() => Boolean, { description: 'Whether the competitor must be named with it.' })
  requiresCompetitor!: boolean;
}

@InputType({ description: 'Changes of a lost reason: only what is given changes.' })
export class EditLostReasonInput {
  @IdField({ description: 'The reason.' })
  id!: string;

  @Field(() => Int, { description: 'The version that the form was opened on.' })
  version!: number;

  @TextField({ description: 'The reason in words.', nullable: true, max: 200 })
  name?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the competitor must be named with it.' })
  @IsOptional()
  requiresCompetitor?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it may be chosen for new losses.' })
  @IsOptional()
  active?: boolean | null;
}
