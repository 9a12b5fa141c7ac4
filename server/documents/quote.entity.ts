import { DecimalType } from '@mikro-orm/core';
import { Check, Entity, Enum, Filter, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Day, Moment, Money } from '../core/schema/scalars.js';
import { visibleThrough } from '../core/rights/visible.js';
import { DealPart } from '../deals/dealPart.entity.js';

export enum QuoteState {
  DRAFT = 'DRAFT',
  SENT = 'SENT',
  ACCEPTED = 'ACCEPTED',
  DECLINED = 'DECLINED',
}

registerEnumType(QuoteState, { name: 'QuoteState', description: 'Being drafted, sent, accepted or declined.' });

@Entity({ tableName: 'quote' })
@Filter(visibleThrough('dealId'))
@Check({ name: 'quote_sum_check', expression: '"sum" >= 0' })
@ObjectType({ description: 'What we offer, and until when (domain §7).' })
export class Quote extends DealPart {
  @Property({ type: 'text' })
  @Field(() => String, { description: 'Its number, as it is written on paper.' })
  number!: string;

  @Enum({ items: () => QuoteState, type: 'text' })
  @Field(() => QuoteState, { description: 'Being drafted, sent, accepted or declined.' })
  state: QuoteState = QuoteState.DRAFT;

  @Property({ type: new DecimalType('string'), precision: 15, scale: 2 })
  @Field(() => Money, { description: 'What it comes to, in roubles.' })
  sum!: string;

  @Property({ type: 'date' })
  @Field(() => Day, { description: 'Last day on which it holds.' })
  validUntil!: string;

  @Property({ type: 'timestamptz', length: 3 })
  @Field(() => Moment, { description: 'When it was created.' })
  createdAt!: Date;
}
