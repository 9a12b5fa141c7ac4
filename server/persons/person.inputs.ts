import { ArrayMaxSize, IsOptional, MaxLength, MinLength } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { IdField, TextField } from '../core/schema/inputs.js';
import { SearchArgs } from '../core/schema/page.js';
import { Text } from '../core/schema/scalars.js';
import { CustomValuesField, type CustomValueInput } from '../customFields/customValue.inputs.js';

/** Ways to reach a person: more of one kind are a mistake. */
const MOST = 10;

function ContactsField(description: string): PropertyDecorator {
  const decorators = [
    Field(() => [Text], { nullable: true, description: `${description} At most ${MOST}.` }),
    IsOptional(),
    ArrayMaxSize(MOST, { message: 'tooMany' }),
    MinLength(1, { each: true, message: 'empty' }),
    MaxLength(200, { each: true, message: 'tooLong' }),
  ];
  return (target, key) => {
    for (const decorate of decorators) (decorate as PropertyDecorator)(target, key);
  };
}

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

  @ContactsField('Telephone numbers as they are typed: Russian ones with 8, +7 or ten digits, others with +.')
  phones?: string[] | null;

  @ContactsField('E-mail addresses.')
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

  @ContactsField('Telephone numbers, all of them, the main one first.')
  phones?: string[] | null;

  @ContactsField('E-mail addresses, all of them, the main one first.')
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
