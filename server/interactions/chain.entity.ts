import { type FilterDef, raw } from '@mikro-orm/core';
import { Entity, Filter, Index, ManyToOne } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { either, type Ways } from '../core/condition.js';
import type { Scope } from '../core/rights/scope.js';
import type { Viewer } from '../core/rights/viewer.js';
import { waysToSee, waysToSeeQueue } from '../core/rights/visible.js';
import { Deal } from '../deals/deal.entity.js';
import { Lead } from '../leads/lead.entity.js';
import { Partner } from '../partners/partner.entity.js';
import { WaitingRow } from '../users/waiting.entity.js';

/**
 * How a viewer comes to see a chain `c` whose deal, if it has one, is `d`: through its deal, through its lead, or by
 * itself when it is about neither.
 */
export function waysToSeeChains(viewer: Viewer): Ways {
  if (viewer.visibility === 'ALL') return waysToSee(viewer, 'c');
  const alone = waysToSeeQueue(viewer, 'c').map(({ sql, params }) => ({ sql: `${ALONE} and ${sql}`, params }));
  const lead = either(waysToSeeQueue(viewer, 'l'));
  const ofLead = {
    sql: `c.deal_id is null and exists (select from lead l where l.id = c.lead_id and ${lead.sql})`,
    params: lead.params,
  };
  return [...waysToSee(viewer, 'd'), ofLead, ...alone];
}

const ALONE = 'c.deal_id is null and c.lead_id is null';

/** The same as a row filter of what has a chain, whose id stands in the column. */
export const visibleByChain = (column: string): FilterDef => ({
  name: 'visible',
  default: true,
  cond: ({ viewer }) => {
    const { sql, params } = either(waysToSeeChains(viewer as Viewer));
    const seen = `select 1 from chain c left join deal d on d.id = c.deal_id where c.id = `;
    return { [raw((alias) => `exists (${seen}${alias}.${column} and ${sql})`, params)]: [] };
  },
});

/**
 * What interactions about one subject have in common. Its subject is its deal, or the lead that nobody has accepted yet; a
 * chain without either is a subject by itself and has an owner of its own, which it keeps for the day when its deal is taken
 * from it, or waits for one. Who sees the subject, or the chain itself, sees what it holds.
 */
@Entity({ tableName: 'chain' })
@Filter(visibleByChain('id'))
@Index({ name: 'chain_owner_id_index', properties: ['ownerId'] })
@ObjectType({ description: 'Interactions about one subject (domain §4).' })
export class Chain extends WaitingRow {
  @ManyToOne({ entity: () => Deal, mapToPk: true, nullable: true, fieldName: 'deal_id', deleteRule: 'restrict' })
  @Index()
  @Field(() => ID, { nullable: true, description: 'The deal that it is about; null = none.' })
  dealId: string | null = null;

  @ManyToOne({ entity: () => Lead, mapToPk: true, nullable: true, fieldName: 'lead_id', deleteRule: 'restrict' })
  @Index()
  @Field(() => ID, {
    nullable: true,
    description: 'The lead that it began with; what it is about as long as nobody has accepted that.',
  })
  leadId: string | null = null;

  @ManyToOne({ entity: () => Partner, mapToPk: true, nullable: true, fieldName: 'partner_id', deleteRule: 'restrict' })
  @Index()
  partnerId: string | null = null;

  /** The deal and the lead themselves, in a command that has locked them. */
  deal?: Deal | null;
  lead?: Lead | null;

  /** Whether it is about a lead that nobody has accepted. */
  get isOfLead(): boolean {
    return this.dealId === null && this.leadId !== null;
  }

  /** Gives it a subject, or makes it a subject by itself. */
  turnTo(deal: Deal | null): void {
    this.dealId = deal?.id ?? null;
    this.deal = deal;
    this.lead = null;
    if (!deal) this.leadId = null;
    if (deal?.partnerId) this.partnerId = deal.partnerId;
  }

  /** A chain that waited gets whoever leads the deal as its owner, for the day when the deal is taken from it. */
  settleWith({ ownerId, teamId, teamPath }: Deal): void {
    if (this.ownerId === null) Object.assign(this, { ownerId, teamId, teamPath });
  }

  /** What is told on a chain is told to whom sees its subject; as long as that is not at hand, to nobody. */
  override scope(): Scope {
    if (this.dealId === null && this.leadId === null) return super.scope();
    return (this.deal ?? this.lead)?.scope() ?? { owner: null, team: null, sharedWith: [], private: true };
  }
}
