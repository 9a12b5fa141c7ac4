import { IsOptional } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { IdField, TextField, TextsField } from '../core/schema/inputs.js';
import { SearchArgs } from '../core/schema/page.js';
import { Day } from '../core/schema/scalars.js';
import { CustomValuesField, type CustomValueInput } from '../customFields/customValue.inputs.js';

/** What a new person may bring, and what an edit changes. */
@InputType()
abstract class PersonParticulars {
  @TextField({ description: 'Position at the partner; null = unknown.', nullable: true, max: 200 })
  jobTitle?: string | null;

  @Field(() => Day, {
    nullable: true,
    description: 'The first day at the partner, by Moscow not in the future; null = unknown.',
  })
  @IsOptional()
  worksSince?: string | null;

  @TextField({
    description: 'Birthday: `1980-03-08`, or `--03-08` when the year is not known; null = unknown.',
    nullable: true,
    max: 10,
  })
  birthday?: string | null;

  @TextField({ description: 'What else is worth knowing; null = nothing.', nullable: true, max: 4000 })
  notes?: string | null;
}

@InputType({ description: 'A person who comes with the new partner that he works for.' })
export class NewPersonInput extends PersonParticulars {
  @IdField({
    description: 'Chosen by the client, so that unsent commands can name it; none = by the server.',
    nullable: true,
  })
  id?: string | null;

  @TextField({ description: 'Full name, as people say it.', max: 200 })
  name!: string;

  @TextsField({
    description: 'Telephone numbers as they are typed: Russian ones with 8, +7 or ten digits, others with +.',
  })
  phones?: string[] | null;

  @TextsField({ description: 'E-mail addresses.' })
  emails?: string[] | null;

  @CustomValuesField()
  custom?: CustomValueInput[] | null;
}

@InputType({ description: 'A new person.' })
export class CreatePersonInput extends NewPersonInput {
  @IdField({ description: 'The partner that the person works for.', nullable: true })
  partnerId?: string | null;

  @IdField({ description: 'Who answers for the record; none = you.', nullable: true })
  ownerId?: string | null;
}

@InputType({ description: 'Changes of a person; only what is given changes.' })
export class EditPersonInput extends PersonParticulars {
  @IdField({ description: 'The person.' })
  id!: string;

  @Field(() => Int, { description: 'The version that the form was opened on.' })
  version!: number;

  @TextField({ description: 'Full name.', nullable: true, max: 200 })
  name?: string;

  @IdField({
    description:
      'The partner that the person works for; null = none. Whoever goes keeps the role that he had there, with its end.',
    nullable: true,
  })
  partnerId?: string | null;

  @TextsField({ description: 'Telephone numbers, all of them, the main one first.', united: true })
  phones?: string[] | null;

  @TextsField({ description: 'E-mail addresses, all of them, the main one first.', united: true })
  emails?: string[] | null;

  @CustomValuesField()
  custom?: CustomValueInput[] | null;
}

@ArgsType()
export class PersonArgs extends SearchArgs {
  @Field(() => ID, { nullable: true, description: 'Only people of this partner.' })
  @IsOptional()
  partnerId?: string | null;
}
