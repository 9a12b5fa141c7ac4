import { IsOptional } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { IdField, TextField } from '../core/schema/inputs.js';
import { Day } from '../core/schema/scalars.js';

@InputType()
abstract class EmploymentParticulars {
  @TextField({ description: 'Position there; null = unknown.', nullable: true, max: 200 })
  jobTitle?: string | null;

  @Field(() => Day, { nullable: true, description: 'The first day there, not in the future; null = unknown.' })
  @IsOptional()
  since?: string | null;

  @Field(() => Day, { nullable: true, description: 'The last day there, not in the future; null = it lasts.' })
  @IsOptional()
  until?: string | null;
}

@InputType({ description: 'A former or further role of a person.' })
export class CreateEmploymentInput extends EmploymentParticulars {
  @IdField({
    description: 'Chosen by the client, so that unsent commands can name it; none = by the server.',
    nullable: true,
  })
  id?: string | null;

  @IdField({ description: 'Whose it is.' })
  personId!: string;

  @IdField({ description: 'The partner.' })
  partnerId!: string;
}

@InputType({ description: 'Changes of a former or further role; only what is given changes.' })
export class EditEmploymentInput extends EmploymentParticulars {
  @IdField({ description: 'The role.' })
  id!: string;

  @Field(() => Int, { description: 'The version that the form was opened on.' })
  version!: number;

  @IdField({ description: 'The partner; null = as it is.', nullable: true })
  partnerId?: string | null;
}

@InputType({ description: 'Names a former or further role.' })
export class EmploymentVerbInput {
  @IdField({ description: 'The role.' })
  id!: string;
}
