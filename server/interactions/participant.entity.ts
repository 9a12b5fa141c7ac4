import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import { Person } from '../persons/person.entity.js';
import { Interaction } from './interaction.entity.js';

/** Part of its interaction: it changes with it and is told with it. */
@Entity({ tableName: 'participant' })
@Index({
  name: 'participant_name_trgm',
  expression: 'create index participant_name_trgm on participant using gin (name gin_trgm_ops)',
})
@ObjectType({
  description: 'Somebody on the other side of an interaction: a known person, or whatever is known of him.',
})
export class Participant {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'UUID.' })
  id: string = uuidv7();

  @ManyToOne({ entity: () => Interaction, mapToPk: true, fieldName: 'interaction_id', deleteRule: 'cascade' })
  @Index()
  interactionId!: string;

  @ManyToOne({ entity: () => Person, mapToPk: true, nullable: true, fieldName: 'person_id', deleteRule: 'restrict' })
  @Index()
  @Field(() => ID, { nullable: true, description: 'The person; null = not known to us yet.' })
  personId: string | null = null;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'The name, number or address under which he took part.' })
  name!: string;
}
