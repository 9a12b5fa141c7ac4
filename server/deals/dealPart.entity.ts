import { Index, ManyToOne } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { Row } from '../core/row.entity.js';
import type { Scope } from '../core/rights/scope.js';
import { Deal } from './deal.entity.js';

/** Part of a deal: who sees the deal sees it, and its events are told on the deal, with `part` in their particulars. */
@ObjectType()
export abstract class DealPart extends Row {
  @ManyToOne({ entity: () => Deal, mapToPk: true, fieldName: 'deal_id', deleteRule: 'restrict' })
  @Index()
  @Field(() => ID, { description: 'The deal that it belongs to.' })
  dealId!: string;

  /** By itself nobody's. */
  scope(): Scope {
    return { owner: null, team: null, sharedWith: [], private: true };
  }
}
