import { IsOptional } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { IdField, TextField, TextsField } from '../core/schema/inputs.js';
import { SearchArgs } from '../core/schema/page.js';
import { CustomValuesField, type CustomValueInput } from '../customFields/customValue.inputs.js';

@InputType({ description: 'A new person.' })
export class CreatePersonInput {
  @IdField({
    description: 'Chosen by the client, so that unsent commands can name it; none = by the server.',
    nullable: true,
  })
  id?: string | null;

  @TextField({ description: 'Full name, as people say it.', max: 200 })
  name!: string;

  @TextField({ description: 'Position at the partner.', nullable: true, max: 200 })
  jobTitle?: string | null;

  @IdField({ description: 'The partner that the person works for.', nullable: true })
  partnerId?: string | null;

  @TextsField({
    description: 'Telephone numbers as they are typed: Russian ones with 8, +7 or ten digits, others with +.',
  })
  phones?: string[] | null;

  @TextsField({ description: 'E-mail addresses.' })
  emails?: string[] | null;

  @IdField({ description: 'Who answers for the record; none = you.', nullable: true })
  ownerId?: string | null;

  @CustomValuesField()
  custom?: CustomValueInput[] | null;
}

@InputType({ description: 'Changes of a person; only what is given changes.' })
export class EditPersonInput {
  @IdField({ description: 'The person.' })
  id!: string;

  @Field(() => Int, { description: 'The version that the form was opened on.' })
  version!: number;

  @TextField({ description: 'Full name.', nullable: true, max: 200 })
  name?: string;

  @TextField({ description: 'Position at the partner; null = unknown.', nullable: true, max: 200 })
  jobTitle?: string | null;

  @IdField({ description: 'The partner that the person works for; null = none.', nullable: true })
  partnerId?: string | null;

  @TextsField({ description: 'Telephone numbers, all of them, the main one first.' })
  phones?: string[] | null;

  @TextsField({ description: 'E-mail addresses, all of them, the main one first.' })
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
