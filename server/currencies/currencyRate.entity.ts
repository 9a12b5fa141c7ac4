import { DecimalType } from '@mikro-orm/core';
import { Check, Entity, Enum, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Row } from '../core/row.entity.js';
import { Day, Rate } from '../core/schema/scalars.js';
import { Currency } from './currency.entity.js';

export enum RateSource {
  CBR = 'CBR',
  MANUAL = 'MANUAL',
}

registerEnumType(RateSource, {
  name: 'RateSource',
  description: 'Where a rate comes from.',
  valuesConfig: {
    CBR: { description: 'Банк России published it.' },
    MANUAL: { description: 'An admin wrote it down; what is published later for that day does not replace it.' },
  },
});

/** Its events are heard by everybody; who reckons with rates asks for those of today anew. */
@Entity({ tableName: 'currency_rate' })
@Unique({ name: 'currency_rate_of_day', properties: ['currency', 'day'] })
@Check({ name: 'currency_rate_rate_check', expression: 'rate > 0' })
@ObjectType({ description: 'What a unit of a currency is worth in roubles from a day on (domain §1).' })
export class CurrencyRate extends Row {
  @Enum({ items: () => Currency, type: 'text' })
  @Field(() => Currency, { description: 'The currency; never roubles.' })
  currency!: Currency;

  @Property({ type: 'date' })
  @Field(() => Day, { description: 'The day, in Moscow, from which it counts until that of the next rate.' })
  day!: string;

  @Property({ type: new DecimalType('string'), precision: 10, scale: 6 })
  @Field(() => Rate, { description: 'Roubles for one unit.' })
  rate!: string;

  @Enum({ items: () => RateSource, type: 'text' })
  @Field(() => RateSource, { description: 'Where it comes from.' })
  source!: RateSource;

  scope(): null {
    return null;
  }
}
