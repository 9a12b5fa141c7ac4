import { Check, Entity, Filter, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { visibleThrough } from '../core/rights/visible.js';
import { DealPart } from './dealPart.entity.js';
import { LostReason } from './lostReason.entity.js';

/** Satisfied in full. */
export const FULL = 100;

@Entity({ tableName: 'demand_line' })
@Filter(visibleThrough('dealId'))
@Check({ name: 'demand_line_satisfied_check', expression: 'satisfied >= 0 and satisfied <= 100' })
@ObjectType({ description: 'Something that the client wants in a deal (domain §3).' })
export class DemandLine extends DealPart {
  @Property({ type: 'text' })
  @Field(() => String, { description: 'What he wants, in a line.' })
  title!: string;

  @Property({ type: 'double', nullable: true })
  @Field(() => Float, { nullable: true, description: 'How much of it, in its unit; null = not said.' })
  quantity: number | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Unit of the quantity, such as «т» or «шт».' })
  unit: string | null = null;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'How far we can satisfy it, in percent, 0 to 100.' })
  satisfied: number = 0;

  @ManyToOne({
    entity: () => LostReason,
    mapToPk: true,
    nullable: true,
    fieldName: 'reason_id',
    deleteRule: 'restrict',
  })
  reasonId: string | null = null;

  /** A deal is finished only when each of its lines is satisfied or it is said why not. */
  get isSettled(): boolean {
    return this.satisfied === FULL || this.reasonId !== null;
  }
}
