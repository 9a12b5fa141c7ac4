import { ArrayMaxSize, IsOptional, MaxLength, ValidateNested } from 'class-validator';
import { Field, InputType, registerEnumType } from 'type-graphql';
import { AccountKind } from '../../shared/requisites/bank.js';
import { Text } from '../core/schema/scalars.js';
import { PartnerType } from '../partners/partner.entity.js';

registerEnumType(AccountKind, {
  name: 'AccountKind',
  description: 'What an account is kept for: by that its key is checked, and it is never guessed.',
  valuesConfig: {
    SETTLEMENT: { description: 'A client’s account in a bank (р/с).' },
    CORRESPONDENT: { description: 'A bank’s own account (к/с).' },
    TREASURY: { description: 'An account at the treasury.' },
  },
});

const LONGEST = 100;
const MOST_ACCOUNTS = 20;

/** What is being typed may still be nothing. */
function TypedField(description: string): PropertyDecorator {
  return (target, key) => {
    Field(() => Text, { nullable: true, description: `${description} At most ${LONGEST} characters.` })(target, key);
    IsOptional()(target, key);
    MaxLength(LONGEST, { message: 'tooLong' })(target, key);
  };
}

@InputType({ description: 'An account to be checked together with its bank.' })
export class CheckedAccountInput {
  @TypedField('БИК of the bank.')
  bik?: string | null;

  @TypedField('Number of the account.')
  account?: string | null;

  @Field(() => AccountKind, { description: 'What the account is kept for.' })
  kind!: AccountKind;

  @TypedField('Its currency; nothing of the check depends on it.')
  currency?: string | null;
}

@InputType({
  description: 'Requisites as they are typed: spaces do not matter, and what is not given is only warned of.',
})
export class CheckRequisitesInput {
  @Field(() => PartnerType, { nullable: true, description: 'What the partner is in law; none = nothing is missed.' })
  @IsOptional()
  type?: PartnerType | null;

  @TypedField('ИНН.')
  inn?: string | null;

  @TypedField('КПП.')
  kpp?: string | null;

  @TypedField('ОГРН of a company or ОГРНИП of a sole trader.')
  ogrn?: string | null;

  @TypedField('Country of a foreign one: two letters, ISO 3166-1.')
  country?: string | null;

  @TypedField('Tax number of a foreign one.')
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
