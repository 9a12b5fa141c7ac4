import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Shared } from '../core/live/shared.js';

export enum PartnerKind {
  CLIENT = 'CLIENT',
  SUPPLIER = 'SUPPLIER',
  CARRIER = 'CARRIER',
  COMPETITOR = 'COMPETITOR',
  ALLY = 'ALLY',
}

registerEnumType(PartnerKind, {
  name: 'PartnerKind',
  description: 'What a partner is to us; one may be several things (domain §5).',
  valuesConfig: {
    CLIENT: { description: 'Buys from us, or might.' },
    SUPPLIER: { description: 'We buy from it.' },
    CARRIER: { description: 'Carries goods.' },
    COMPETITOR: { description: 'Sells to the same clients.' },
    ALLY: { description: 'Brings clients or works beside us.' },
  },
});

export enum AddressKind {
  OFFICE = 'OFFICE',
  POSTAL = 'POSTAL',
  DELIVERY = 'DELIVERY',
  PRODUCTION = 'PRODUCTION',
}

registerEnumType(AddressKind, {
  name: 'AddressKind',
  description: 'What is at an address.',
  valuesConfig: {
    OFFICE: { description: 'Where people sit.' },
    POSTAL: { description: 'Where letters go.' },
    DELIVERY: { description: 'Where goods go.' },
    PRODUCTION: { description: 'Where things are made or built.' },
  },
});

@Shared()
@ObjectType({ description: 'Where a partner is.' })
export class PartnerAddress {
  @Field(() => AddressKind, { description: 'What is there.' })
  kind!: AddressKind;

  @Field(() => String, { description: 'The address in one line.' })
  text!: string;
}
