import { Entity, Filter, Index, ManyToOne } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { visibleWhen } from '../core/rights/visible.js';
import { Deal } from '../deals/deal.entity.js';
import { Partner } from '../partners/partner.entity.js';
import { OwnedRow } from '../users/owned.entity.js';

/**
 * What interactions about one subject have in common. Its subject is its deal; a chain without one is a subject by itself
 * and has an owner of its own. Who sees the deal, or the chain itself, sees what it holds.
 */
@Entity({ tableName: 'chain' })
@Filter(visibleWhen((_, seen) => [{ dealId: seen }, { dealId: null, ...seen }]))
@Index({ name: 'chain_owner_id_index', properties: ['ownerId'] })
@ObjectType({ description: 'Interactions about one subject (domain §4).' })
export class Chain extends OwnedRow {
  @ManyToOne({ entity: () => Deal, mapToPk: true, nullable: true, fieldName: 'deal_id', deleteRule: 'restrict' })
  @Index()
  @Field(() => ID, { nullable: true, description: 'The deal that it is about; null = it is a subject by itself.' })
  dealId: string | null = null;

  @ManyToOne({ entity: () => Partner, mapToPk: true, nullable: true, fieldName: 'partner_id', deleteRule: 'restrict' })
  @Index()
  partnerId: string | null = null;
}
