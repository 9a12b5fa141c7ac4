import { DecimalType } from '@mikro-orm/core';
import { Check, Entity, Filter, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { conflict } from '../core/errors.js';
import { Day, Moment, Money } from '../core/schema/scalars.js';
import { visibleThrough } from '../core/rights/visible.js';
import { DealPart } from '../deals/dealPart.entity.js';

@Entity({ tableName: 'payment' })
@Filter(visibleThrough('dealId'))
@Check({ name: 'payment_sum_check', expression: '"sum" > 0' })
@ObjectType({ description: 'Money of the client for a deal, promised or come (domain §7).' })
export class Payment extends DealPart {
  @Property({ type: new DecimalType('string'), precision: 15, scale: 2 })
  @Field(() => Money, { description: 'How much, in the currency of the deal.' })
  sum!: string;

  @Property({ type: 'date' })
  @Field(() => Day, { description: 'The day for which it was promised.' })
  promisedOn!: string;

  @Property({ type: 'date', nullable: true })
  @Field(() => Day, { nullable: true, description: 'When it came; null = not yet.' })
  paidOn: string | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  @Field(() => Moment, { description: 'When it was created.' })
  createdAt!: Date;

  /** The money has come. @throws CONFLICT payment.state */
  markPaid(day: string): void {
    this.guardOpen();
    this.paidOn = day;
  }

  /** It has not, after all. @throws CONFLICT payment.state unless it stands as the client saw it */
  unmarkPaid(seen: string): void {
    if (this.paidOn !== seen) throw conflict('payment.state', { paidOn: this.paidOn });
    this.paidOn = null;
  }

  /** @throws CONFLICT payment.state when somebody was faster */
  guardOpen(): void {
    if (this.paidOn !== null) throw conflict('payment.state', { paidOn: this.paidOn });
  }
}
