import { IsOptional, Matches } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { IdField, TextField } from '../core/schema/inputs.js';
import { Text } from '../core/schema/scalars.js';

@InputType()
abstract class ForeignRequisites {
  @Field(() => Text, { nullable: true, description: 'Country of a foreign one: two letters, ISO 3166-1; null = none.' })
  @IsOptional()
  @Matches(/^[A-Z]{2}$/, { message: 'country' })
  country?: string | null;

  @TextField({ description: 'Tax number of a foreign one; null = none.', nullable: true, max: 50 })
  taxNumber?: string | null;
}

@InputType({ description: 'A new legal side of a partner.' })
export class CreateLegalEntityInput extends ForeignRequisites {
  @IdField({
    description: 'Chosen by the client, so that unsent commands can name it; none = by the server.',
    nullable: true,
  })
  id?: string | null;

  @IdField({ description: 'The partner whose legal side it is.' })
  partnerId!: string;

  @TextField({ description: 'Name, as in the register.', max: 500 })
  name!: string;

  @TextField({ description: 'ИНН: 10 digits of a company, 12 of a person.', nullable: true, max: 20 })
  inn?: string | null;

  @TextField({ description: 'КПП: 9 characters, of companies only.', nullable: true, max: 20 })
  kpp?: string | null;
}

@InputType({ description: 'Changes of a legal side; only what is given changes.' })
export class EditLegalEntityInput extends ForeignRequisites {
  @IdField({ description: 'The legal side.' })
  id!: string;

  @Field(() => Int, { description: 'The version that the form was opened on.' })
  version!: number;

  @TextField({ description: 'Name, as in the register.', nullable: true, max: 500 })
  name?: string;

  @TextField({ description: 'ИНН; null = none.', nullable: true, max: 20 })
  inn?: string | null;

  @TextField({ description: 'КПП; null = none.', nullable: true, max: 20 })
  kpp?: string | null;
}

@InputType({ description: 'Names a legal side.' })
export class LegalEntityVerbInput {
  @IdField({ description: 'The legal side.' })
  id!: string;
}
