import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import { Day } from '../core/schema/scalars.js';
import { LegalEntity } from './legalEntity.entity.js';

/** The last one holds what the legal entity itself says. It changes with its legal entity and is told with it. */
@Entity({ tableName: 'legal_entity_period' })
@Index({
  name: 'legal_entity_period_since',
  expression:
    'create unique index legal_entity_period_since on legal_entity_period (legal_entity_id, since) nulls not distinct',
})
@ObjectType({ description: 'How a legal side was called and where it stood in the register from a day on.' })
export class LegalEntityPeriod {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'UUID.' })
  id: string = uuidv7();

  @ManyToOne({ entity: () => LegalEntity, mapToPk: true, fieldName: 'legal_entity_id', deleteRule: 'cascade' })
  legalEntityId!: string;

  @Property({ type: 'date', nullable: true })
  @Field(() => Day, { nullable: true, description: 'The first day on which it held; null = from the beginning.' })
  since: string | null = null;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Short name.' })
  name!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'КПП.' })
  kpp: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Legal address.' })
  legalAddress: string | null = null;
}
