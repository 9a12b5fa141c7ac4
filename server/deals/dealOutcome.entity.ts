import { Entity, OneToOne, Property } from '@mikro-orm/decorators/legacy';
import { Deal } from './deal.entity.js';

/**
 * What a finished deal counts for: a fact counts for who led the deal when it happened. Reopening takes exactly this back.
 * The ids hold, whatever becomes of the deal.
 */
@Entity({ tableName: 'deal_outcome' })
export class DealOutcome {
  @OneToOne({
    entity: () => Deal,
    primary: true,
    mapToPk: true,
    fieldName: 'deal_id',
    deleteRule: 'cascade',
    owner: true,
  })
  dealId!: string;

  @Property({ type: 'boolean' })
  won!: boolean;

  @Property({ type: 'uuid' })
  pipelineId!: string;

  @Property({ type: 'uuid' })
  ownerId!: string;

  @Property({ type: 'uuid', nullable: true })
  partnerId: string | null = null;

  /** The stages that it passed: those that it came to, or jumped over. */
  @Property({ type: 'uuid[]' })
  stageIds!: string[];
}
