import { Entity, Filter, Index, ManyToOne } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import type { Ways } from '../core/condition.js';
import type { Scope } from '../core/rights/scope.js';
import type { Viewer } from '../core/rights/viewer.js';
import { visibleWhen, waysToSee } from '../core/rights/visible.js';
import { Deal } from '../deals/deal.entity.js';
import { Partner } from '../partners/partner.entity.js';
import { OwnedRow } from '../users/owned.entity.js';

/** How a viewer comes to see a chain `c` whose deal, if it has one, is `d`: the filter below for raw SQL. */
export function waysToSeeChains(viewer: Viewer): Ways {
  if (viewer.visibility === 'ALL') return waysToSee(viewer, 'c');
  const alone = waysToSee(viewer, 'c').map(({ sql, params }) => ({ sql: `c.deal_id is null and ${sql}`, params }));
  return [...waysToSee(viewer, 'd'), ...alone];
}

/**
 * What interactions about one subject have in common. Its subject is its deal; a chain without one is a subject by itself
 * and has an owner of its own, which it keeps for the day when its deal is taken from it. Who sees the deal, or the chain
 * itself, sees what it holds.
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

  /** The deal itself, in a command that has locked it. */
  deal?: Deal | null;

  /** Gives it a subject, or makes it a subject by itself. */
  turnTo(deal: Deal | null): void {
    this.dealId = deal?.id ?? null;
    this.deal = deal;
    if (deal?.partnerId) this.partnerId = deal.partnerId;
  }

  /** What is told on a chain is told to whom sees its subject; as long as that is not at hand, to nobody. */
  override scope(): Scope {
    if (this.dealId === null) return super.scope();
    return this.deal?.scope() ?? { owner: null, team: null, sharedWith: [], private: true };
  }
}
