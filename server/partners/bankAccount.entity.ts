import { Entity, Enum, Filter, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { AccountKind } from '../../shared/requisites/bank.js';
import { Row } from '../core/row.entity.js';
import type { Scope } from '../core/rights/scope.js';
import { visibleThrough } from '../core/rights/visible.js';
import { Day } from '../core/schema/scalars.js';
import { Currency } from '../currencies/currency.entity.js';
import { LegalEntity } from './legalEntity.entity.js';
import { Partner } from './partner.entity.js';

registerEnumType(AccountKind, {
  name: 'AccountKind',
  description: 'What an account is kept for: by that its key is checked, and it is never guessed.',
  valuesConfig: {
    SETTLEMENT: { description: 'A client’s account in a bank (р/с).' },
    CORRESPONDENT: { description: 'A bank’s own account (к/с).' },
    TREASURY: { description: 'An account at the treasury.' },
  },
});

/** Part of its partner, of which its legal entity is one: who sees the partner sees it, and its events are told on the partner. */
@Entity({ tableName: 'bank_account' })
@Filter(visibleThrough('partnerId'))
@Index({
  name: 'bank_account_main',
  expression: 'create unique index bank_account_main on bank_account (legal_entity_id) where is_main',
})
@ObjectType({ description: 'An account of a legal side in a bank.' })
export class BankAccount extends Row {
  @ManyToOne({ entity: () => Partner, mapToPk: true, fieldName: 'partner_id', deleteRule: 'restrict' })
  @Index()
  @Field(() => ID, { description: 'The partner of that legal side.' })
  partnerId!: string;

  @ManyToOne({ entity: () => LegalEntity, mapToPk: true, fieldName: 'legal_entity_id', deleteRule: 'cascade' })
  @Index()
  @Field(() => ID, { description: 'The legal side whose account it is.' })
  legalEntityId!: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'БИК of the bank.' })
  bik!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Name of the bank.' })
  bankName: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The bank’s own account (к/с).' })
  correspondentAccount: string | null = null;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Number of the account (р/с).' })
  account!: string;

  @Enum({ items: () => Object.values(AccountKind), type: 'text', default: AccountKind.SETTLEMENT })
  @Field(() => AccountKind, { description: 'What it is kept for.' })
  kind: AccountKind = AccountKind.SETTLEMENT;

  @Enum({ items: () => Currency, type: 'text', default: Currency.RUB })
  @Field(() => Currency, { description: 'Its currency.' })
  currency: Currency = Currency.RUB;

  @Property({ type: 'boolean', default: false })
  @Field(() => Boolean, { description: 'Whether it is the one that documents name; one of a legal side at most is.' })
  isMain: boolean = false;

  @Property({ type: 'date', nullable: true })
  @Field(() => Day, { nullable: true, description: 'The day on which it was closed; null = it is open.' })
  closedOn: string | null = null;

  /** By itself nobody's. */
  scope(): Scope {
    return { owner: null, team: null, sharedWith: [], private: true };
  }
}
