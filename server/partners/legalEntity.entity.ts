import { Entity, Filter, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { Row } from '../core/row.entity.js';
import type { Scope } from '../core/rights/scope.js';
import { visibleThrough } from '../core/rights/visible.js';
import { Partner } from './partner.entity.js';

/** Part of its partner: who sees the partner sees it, and its events are told on the partner. */
@Entity({ tableName: 'legal_entity' })
@Filter(visibleThrough('partnerId'))
@ObjectType({ description: 'The legal side of a partner (domain §5).' })
export class LegalEntity extends Row {
  @ManyToOne({ entity: () => Partner, mapToPk: true, fieldName: 'partner_id', deleteRule: 'restrict' })
  @Index()
  @Field(() => ID, { description: 'The partner whose legal side it is.' })
  partnerId!: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Name, as in the register.' })
  name!: string;

  @Property({ type: 'text', nullable: true })
  @Index()
  @Field(() => String, { nullable: true, description: 'ИНН: 10 digits of a company, 12 of a person.' })
  inn: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'КПП: 9 characters, of companies only.' })
  kpp: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Country of a foreign one: two letters, ISO 3166-1.' })
  country: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Tax number of a foreign one, in its own country.' })
  taxNumber: string | null = null;

  /** By itself nobody's. */
  scope(): Scope {
    return { owner: null, team: null, sharedWith: [], private: true };
  }
}
