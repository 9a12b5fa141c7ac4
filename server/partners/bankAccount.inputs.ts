import { IsOptional } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { AccountKind } from '../../shared/requisites/bank.js';
import { IdField, TextField } from '../core/schema/inputs.js';
import { Day } from '../core/schema/scalars.js';
import { Currency } from '../currencies/currency.entity.js';

@InputType()
abstract class BankAccountParticulars {
  @TextField({ description: 'Name of the bank; null = none.', nullable: true, max: 300 })
  bankName?: string | null;

  @TextField({ description: 'The bank’s own account (к/с); null = none.', nullable: true, max: 40 })
  correspondentAccount?: string | null;

  @Field(() => AccountKind, { nullable: true, description: 'What it is kept for; none = settlement, or as it is.' })
  @IsOptional()
  kind?: AccountKind | null;

  @Field(() => Currency, { nullable: true, description: 'Its currency; none = roubles, or as it is.' })
  @IsOptional()
  currency?: Currency | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether documents name it; the one that was main is so no longer. None = the first is, or as it is.',
  })
  @IsOptional()
  isMain?: boolean | null;
}

@InputType({ description: 'An account that comes with its new legal side.' })
export class NewBankAccountInput extends BankAccountParticulars {
  @IdField({
    description: 'Chosen by the client, so that unsent commands can name it; none = by the server.',
    nullable: true,
  })
  id?: string | null;

  @TextField({ description: 'БИК of the bank.', max: 20 })
  bik!: string;

  @TextField({ description: 'Number of the account.', max: 40 })
  account!: string;

  @Field(() => Day, { nullable: true, description: 'The day on which it was closed; none = it is open.' })
  @IsOptional()
  closedOn?: string | null;
}

@InputType({ description: 'A new account of a legal side.' })
export class CreateBankAccountInput extends NewBankAccountInput {
  @IdField({ description: 'The legal side whose account it is.' })
  legalEntityId!: string;
}

@InputType({ description: 'Changes of an account; only what is given changes.' })
export class EditBankAccountInput extends BankAccountParticulars {
  @IdField({ description: 'The account.' })
  id!: string;

  @Field(() => Int, { description: 'The version that the form was opened on.' })
  version!: number;

  @TextField({ description: 'БИК of the bank.', nullable: true, max: 20 })
  bik?: string;

  @TextField({ description: 'Number of the account.', nullable: true, max: 40 })
  account?: string;

  @Field(() => Day, { nullable: true, description: 'The day on which it was closed; null = it is open.' })
  @IsOptional()
  closedOn?: string | null;
}

@InputType({ description: 'Names an account.' })
export class BankAccountVerbInput {
  @IdField({ description: 'The account.' })
  id!: string;
}
