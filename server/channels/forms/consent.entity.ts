import { Entity, Filter, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { Row } from '../../core/row.entity.js';
import type { Scope } from '../../core/rights/scope.js';
import { visibleToAdmins } from '../../core/rights/visible.js';
import { Moment } from '../../core/schema/scalars.js';
import { Interaction } from '../../interactions/interaction.entity.js';
import { ConsentText } from './consentText.entity.js';

/** That somebody has agreed to something, with what proves it. Written once and never changed. */
@Entity({ tableName: 'consent' })
@Filter(visibleToAdmins)
@Index({ name: 'consent_of_text', properties: ['textId', 'at', 'id'] })
@ObjectType({ description: 'That somebody has ticked a consent of a form (156-ФЗ).' })
export class Consent extends Row {
  @ManyToOne({ entity: () => ConsentText, mapToPk: true, fieldName: 'text_id', deleteRule: 'restrict' })
  @Field(() => ID, { description: 'The version of the text that he has agreed to.' })
  textId!: string;

  @Property({ type: 'timestamptz', length: 3 })
  @Field(() => Moment, { description: 'When.' })
  at!: Date;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'The network address that it was sent from.' })
  address!: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Who, as he called himself: name, phones, e-mails.' })
  contact!: string;

  @ManyToOne({
    entity: () => Interaction,
    mapToPk: true,
    nullable: true,
    fieldName: 'interaction_id',
    deleteRule: 'restrict',
  })
  @Index()
  @Field(() => ID, { nullable: true, description: 'What he wrote with it, when that was kept.' })
  interactionId: string | null = null;

  /** By itself nobody's. */
  scope(): Scope {
    return { owner: null, team: null, sharedWith: [], private: true };
  }
}
