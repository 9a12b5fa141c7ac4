import { Entity, Filter, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import type { Scope } from '../core/rights/scope.js';
import { visibleThrough } from '../core/rights/visible.js';
import { Row } from '../core/row.entity.js';
import { Day } from '../core/schema/scalars.js';
import { Partner } from '../partners/partner.entity.js';
import { Person } from './person.entity.js';

/** Part of its person: who sees the person sees it, and its events are told on the person. */
@Entity({ tableName: 'employment' })
@Filter(visibleThrough('personId'))
@ObjectType({
  description: 'What a person was at a partner, or is beside the main role, which stands on the person itself.',
})
export class Employment extends Row {
  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'person_id', deleteRule: 'cascade' })
  @Index()
  @Field(() => ID, { description: 'Whose it is.' })
  personId!: string;

  @ManyToOne({ entity: () => Partner, mapToPk: true, fieldName: 'partner_id', deleteRule: 'restrict' })
  @Index()
  partnerId!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Position there; null = unknown.' })
  jobTitle: string | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => Day, { nullable: true, description: 'The first day there; null = unknown.' })
  since: string | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => Day, { nullable: true, description: 'The last day there; null = it lasts.' })
  until: string | null = null;

  /** By itself nobody's. */
  scope(): Scope {
    return { owner: null, team: null, sharedWith: [], private: true };
  }
}
