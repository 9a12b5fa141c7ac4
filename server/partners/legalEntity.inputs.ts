import { IsOptional, Matches, ValidateNested } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { IdField, TextField } from '../core/schema/inputs.js';
import { Day, Text } from '../core/schema/scalars.js';
import { NewBankAccountInput } from './bankAccount.inputs.js';

@InputType()
abstract class LegalEntityParticulars {
  @Field(() => Text, { nullable: true, description: 'Country of a foreign one: two letters, ISO 3166-1; null = none.' })
  @IsOptional()
  @Matches(/^[A-Z]{2}$/, { message: 'country' })
  country?: string | null;

  @TextField({ description: 'Tax number of a foreign one; null = none.', nullable: true, max: 50 })
  taxNumber?: string | null;

  @TextField({ description: 'Full name, as in the register; null = none.', nullable: true, max: 1000 })
  fullName?: string | null;

  @TextField({ description: 'ИНН: 10 digits of a company, 12 of a person; null = none.', nullable: true, max: 20 })
  inn?: string | null;

  @TextField({ description: 'КПП: 9 characters, of companies only; null = none.', nullable: true, max: 20 })
  kpp?: string | null;

  @TextField({ description: 'ОГРН of a company, ОГРНИП of a sole trader; null = none.', nullable: true, max: 30 })
  ogrn?: string | null;

  @TextField({ description: 'Legal address; null = none.', nullable: true, max: 1000 })
  legalAddress?: string | null;

  @TextField({ description: 'Full name of its director; null = none.', nullable: true, max: 300 })
  directorName?: string | null;

  @TextField({ description: 'Post of its director; null = none.', nullable: true, max: 300 })
  directorPost?: string | null;
}

@InputType({ description: 'A legal side that comes with its new partner.' })
export class NewLegalEntityInput extends LegalEntityParticulars {
  @IdField({
    description: 'Chosen by the client, so that unsent commands can name it; none = by the server.',
    nullable: true,
  })
  id?: string | null;

  @TextField({ description: 'Short name, as in the register.', max: 500 })
  name!: string;

  @Field(() => NewBankAccountInput, { nullable: true, description: 'Its first account; none = none yet.' })
  @IsOptional()
  @ValidateNested()
  bankAccount?: NewBankAccountInput | null;
}

@InputType({ description: 'A new legal side of a partner.' })
export class CreateLegalEntityInput extends NewLegalEntityInput {
  @IdField({ description: 'The partner whose legal side it is.' })
  partnerId!: string;
}

@InputType({ description: 'Changes of a legal side; only what is given changes.' })
export class EditLegalEntityInput extends LegalEntityParticulars {
  @IdField({ description: 'The legal side.' })
  id!: string;

  @Field(() => Int, { description: 'The version that the form was opened on.' })
  version!: number;

  @TextField({ description: 'Short name, as in the register.', nullable: true, max: 500 })
  name?: string;

  @Field(() => Day, {
    nullable: true,
    description:
      'From which day a name, КПП or legal address given here holds: what was before stays in the history. None = what stood there was a mistake.',
  })
  @IsOptional()
  since?: string | null;
}

@InputType({ description: 'Names a legal side.' })
export class LegalEntityVerbInput {
  @IdField({ description: 'The legal side.' })
  id!: string;
}
