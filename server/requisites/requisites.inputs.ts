import { ArrayMaxSize, IsOptional, ValidateNested } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { AccountKind } from '../../shared/requisites/bank.js';
import { TextField } from '../core/schema/inputs.js';
import '../partners/bankAccount.entity.js';
import { PartnerType } from '../partners/partner.entity.js';

const LONGEST = 100;
const MOST_ACCOUNTS = 20;

const typed = (description: string) => TextField({ description, nullable: true, max: LONGEST });

@InputType({ description: 'An account to be checked together with its bank.' })
export class CheckedAccountInput {
  @typed('БИК of the bank.')
  bik?: string | null;

  @typed('Number of the account.')
  account?: string | null;

  @Field(() => AccountKind, { description: 'What the account is kept for.' })
  kind!: AccountKind;

  @typed('Its currency; nothing of the check depends on it.')
  currency?: string | null;
}

@InputType({
  description: 'Requisites as they are typed: spaces do not matter, and what is not given is only warned of.',
})
export class CheckRequisitesInput {
  @Field(() => PartnerType, { nullable: true, description: 'What the partner is in law; none = nothing is missed.' })
  @IsOptional()
  type?: PartnerType | null;

  @typed('ИНН.')
  inn?: string | null;

  @typed('КПП.')
  kpp?: string | null;

  @typed('ОГРН of a company or ОГРНИП of a sole trader.')
  ogrn?: string | null;

  @typed('Country of a foreign one: two letters, ISO 3166-1.')
  country?: string | null;

  @typed('Tax number of a foreign one.')
  taxNumber?: string | null;

  @Field(() => [CheckedAccountInput], {
    nullable: true,
    description: `Accounts in banks. At most ${MOST_ACCOUNTS}.`,
  })
  @IsOptional()
  @ArrayMaxSize(MOST_ACCOUNTS, { message: 'tooMany' })
  @ValidateNested({ each: true })
  accounts?: CheckedAccountInput[] | null;
}
