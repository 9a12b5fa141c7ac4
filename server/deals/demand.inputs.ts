import { IsOptional, Max, Min } from 'class-validator';
import { Field, Float, InputType, Int } from 'type-graphql';
import { IdField, TextField } from '../core/schema/inputs.js';

const MOST = 1e9;

@InputType({ description: 'Something more that the client wants.' })
export class CreateDemandLineInput {
  @IdField({ description: 'Chosen by the client; none = by the server.', nullable: true })
  id?: string | null;

  @IdField({ description: 'The deal.' })
  dealId!: string;

  @TextField({ description: 'What he wants, in a line.', max: 300 })
  title!: string;

  @Field(() => Float, { nullable: true, description: 'How much of it, 0 to a milliard.' })
  @IsOptional()
  @Min(0, { message: 'range' })
  @Max(MOST, { message: 'range' })
  quantity?: number | null;

  @TextField({ description: 'Unit of the quantity.', nullable: true, max: 20 })
  unit?: string | null;

  @Field(() => Int, { nullable: true, description: 'How far we can satisfy it, in percent, 0 to 100; none = 0.' })
  @IsOptional()
  @Min(0, { message: 'range' })
  @Max(100, { message: 'range' })
  satisfied?: number | null;
}

@InputType({ description: 'Changes of a demand line: only what is given changes, null clears.' })
export class EditDemandLineInput {
  @IdField({ description: 'The line.' })
  id!: string;

  @Field(() => Int, { description: 'The version that the form was opened on.' })
  version!: number;

  @TextField({ description: 'What he wants, in a line.', nullable: true, max: 300 })
  title?: string | null;

  @Field(() => Float, { nullable: true, description: 'How much of it, 0 to a milliard.' })
  @IsOptional()
  @Min(0, { message: 'range' })
  @Max(MOST, { message: 'range' })
  quantity?: number | null;

  @TextField({ description: 'Unit of the quantity.', nullable: true, max: 20 })
  unit?: string | null;

  @Field(() => Int, { nullable: true, description: 'How far we can satisfy it, in percent, 0 to 100.' })
  @IsOptional()
  @Min(0, { message: 'range' })
  @Max(100, { message: 'range' })
  satisfied?: number | null;

  @IdField({ description: 'Why it is not satisfied in full, from the catalogue of lost reasons.', nullable: true })
  reasonId?: string | null;
}

@InputType({ description: 'Names a demand line.' })
export class DemandLineVerbInput {
  @IdField({ description: 'The line.' })
  id!: string;
}

@InputType({ description: 'Why a demand line is not satisfied in full.' })
export class DemandReasonInput {
  @IdField({ description: 'The line.' })
  id!: string;

  @IdField({ description: 'Why, from the catalogue of lost reasons.' })
  reasonId!: string;
}
