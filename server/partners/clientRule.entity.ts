import { Entity, Enum, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Row } from '../core/row.entity.js';
import { PartnerType } from './partner.entity.js';

export enum MainRequisite {
  CONTACT = 'CONTACT',
  INN = 'INN',
  KPP = 'KPP',
  COUNTRY = 'COUNTRY',
  TAX_NUMBER = 'TAX_NUMBER',
}

registerEnumType(MainRequisite, {
  name: 'MainRequisite',
  description: 'What a potential partner may have to have filled to become a client, besides its name.',
  valuesConfig: {
    CONTACT: { description: 'Somebody who can be reached: a phone, an e-mail address or a messenger.' },
    INN: { description: 'ИНН: 10 digits of a company, 12 of a person.' },
    KPP: { description: 'КПП, of companies only.' },
    COUNTRY: { description: 'Country, of foreign ones only.' },
    TAX_NUMBER: { description: 'Tax number, of foreign ones only.' },
  },
});

const OF_PERSON = [MainRequisite.CONTACT, MainRequisite.INN];

/** What can be asked of whom: nobody has the requisites of another kind. */
export const ASKABLE: Record<PartnerType, readonly MainRequisite[]> = {
  [PartnerType.COMPANY]: [...OF_PERSON, MainRequisite.KPP],
  [PartnerType.SOLE_TRADER]: OF_PERSON,
  [PartnerType.PRIVATE_PERSON]: OF_PERSON,
  [PartnerType.SELF_EMPLOYED]: OF_PERSON,
  [PartnerType.FOREIGN]: [MainRequisite.CONTACT, MainRequisite.COUNTRY, MainRequisite.TAX_NUMBER],
};

@Entity({ tableName: 'client_rule' })
@ObjectType({ description: 'What makes a client of a potential partner of one kind (domain §5).' })
export class ClientRule extends Row {
  @Enum({ items: () => PartnerType, type: 'text' })
  @Unique()
  @Field(() => PartnerType, { description: 'Of which partners.' })
  legalType!: PartnerType;

  @Property({ type: 'string[]' })
  @Field(() => [MainRequisite], { description: 'What has to be filled, besides the name.' })
  needs!: MainRequisite[];

  scope(): null {
    return null;
  }
}
