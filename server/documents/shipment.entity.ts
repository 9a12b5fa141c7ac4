import { DecimalType } from '@mikro-orm/core';
import { Check, Entity, Filter, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { conflict } from '../core/errors.js';
import { Day, Moment, Money } from '../core/schema/scalars.js';
import { visibleThrough } from '../core/rights/visible.js';
import { DealPart } from '../deals/dealPart.entity.js';

@Entity({ tableName: 'shipment' })
@Filter(visibleThrough('dealId'))
@Check({ name: 'shipment_sum_check', expression: '"sum" > 0' })
@ObjectType({ description: 'Goods for the client of a deal, promised or gone (domain §7).' })
export class Shipment extends DealPart {
  @Property({ type: new DecimalType('string'), precision: 15, scale: 2 })
  @Field(() => Money, { description: 'What is shipped is worth, in the currency of the deal.' })
  sum!: string;

  @Property({ type: 'date' })
  @Field(() => Day, { description: 'The day for which it was promised.' })
  promisedOn!: string;

  @Property({ type: 'date', nullable: true })
  @Field(() => Day, { nullable: true, description: 'When it went; null = not yet.' })
  shippedOn: string | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  @Field(() => Moment, { description: 'When it was created.' })
  createdAt!: Date;

  /** The goods have gone. @throws CONFLICT shipment.state */
  markShipped(day: string): void {
    this.guardOpen();
    this.shippedOn = day;
  }

  /** It has not, after all. @throws CONFLICT shipment.state unless it stands as the client saw it */
  unmarkShipped(seen: string): void {
    if (this.shippedOn !== seen) throw conflict('shipment.state', { shippedOn: this.shippedOn });
    this.shippedOn = null;
  }

  /** @throws CONFLICT shipment.state when somebody was faster */
  guardOpen(): void {
    if (this.shippedOn !== null) throw conflict('shipment.state', { shippedOn: this.shippedOn });
  }
}
