import { Entity, Filter, ManyToOne, Unique } from '@mikro-orm/decorators/legacy';
import { visibleWhen } from '../core/rights/visible.js';
import { DealPart } from '../deals/dealPart.entity.js';
import { Interaction } from './interaction.entity.js';

/** That an interaction about something else is shown with a deal too. It opens nothing that one may not see. */
@Entity({ tableName: 'interaction_link' })
@Filter(visibleWhen((_, seen) => [{ dealId: seen }]))
@Unique({ name: 'interaction_link_unique', properties: ['interactionId', 'dealId'] })
export class InteractionLink extends DealPart {
  @ManyToOne({ entity: () => Interaction, mapToPk: true, fieldName: 'interaction_id', deleteRule: 'restrict' })
  interactionId!: string;
}
