import { DecimalType } from '@mikro-orm/core';
import { Check, Entity, Enum, Filter, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { conflict } from '../core/errors.js';
import { Moment, Money } from '../core/schema/scalars.js';
import { visibleThrough } from '../core/rights/visible.js';
import { DealPart } from '../deals/dealPart.entity.js';

export enum OrderState {
  DRAFT = 'DRAFT',
  POSTED = 'POSTED',
  CANCELLED = 'CANCELLED',
}

registerEnumType(OrderState, { name: 'OrderState', description: 'Being drafted, posted, or cancelled.' });

/** Where a step taken back leads. */
const BEFORE: Partial<Record<OrderState, OrderState>> = {
  [OrderState.POSTED]: OrderState.DRAFT,
  [OrderState.CANCELLED]: OrderState.POSTED,
};

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
  @Field(() => Money, { description: 'What it comes to, in the currency of the deal.' })
  sum!: string;

  @Property({ type: 'timestamptz', length: 3 })
  @Field(() => Moment, { description: 'When it was created.' })
  createdAt!: Date;

  /** It is owed from now on. @throws CONFLICT order.state */
  post(): void {
    this.guard(OrderState.DRAFT);
    this.state = OrderState.POSTED;
  }

  /** It is owed no longer. @throws CONFLICT order.state */
  cancel(): void {
    this.guard(OrderState.POSTED);
    this.state = OrderState.CANCELLED;
  }

  /** The last step was not meant. @throws CONFLICT order.state unless it stands as the client saw it */
  takeBack(seen: OrderState): void {
    const before = BEFORE[seen];
    if (!before || this.state !== seen) throw conflict('order.state', { state: this.state });
    this.state = before;
  }

  /** @throws CONFLICT order.state when somebody was faster */
  guard(state: OrderState): void {
    if (this.state !== state) throw conflict('order.state', { state: this.state });
  }
}
