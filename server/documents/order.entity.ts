import { DecimalType } from '@mikro-orm/core';
import { Check, Entity, Enum, Filter, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Moment, Money } from '../core/schema/scalars.js';
import { visibleThrough } from '../core/rights/visible.js';
import { DealPart } from '../deals/dealPart.entity.js';

export enum OrderState {
  DRAFT = 'DRAFT',
  POSTED = 'POSTED',
  CANCELLED = 'CANCELLED',
}

registerEnumType(OrderState, { name: 'OrderState', description: 'Being drafted, posted, or cancelled.' });

@Entity({ tableName: 'sales_order' })
@Filter(visibleThrough('dealId'))
@Check({ name: 'sales_order_sum_check', expression: '"sum" >= 0' })
@ObjectType({ description: 'What the client has ordered; once it is posted, it is owed (domain §7).' })
export class Order extends DealPart {
  @Property({ type: 'text' })
  @Field(() => String, { description: 'Its number, as it is written on paper.' })
  number!: string;

  @Enum({ items: () => OrderState, type: 'text' })
  @Field(() => OrderState, { description: 'Being drafted, posted, or cancelled.' })
  state: OrderState = OrderState.DRAFT;

  @Property({ type: new DecimalType('string'), precision: 15, scale: 2 })
  @Field(() => Money, { description: 'What it comes to, in roubles.' })
  sum!: string;

  @Property({ type: 'timestamptz', length: 3 })
  @Field(() => Moment, { description: 'When it was created.' })
  createdAt!: Date;
}
