import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import { Live } from '../core/live/records.js';
import { Shared } from '../core/live/shared.js';
import { Row } from '../core/row.entity.js';

export enum Control {
  /** Stage by stage forward; won from the last one only. */
  STRICT = 'STRICT',
  /** Any jump; won from anywhere. */
  FREE = 'FREE',
  /** No stages: one column, only statuses. */
  UNTRACKED = 'UNTRACKED',
}

registerEnumType(Control, {
  name: 'Control',
  description: 'How strictly a pipeline leads its deals (domain §3).',
  valuesConfig: {
    STRICT: { description: 'Stage by stage forward, back anywhere; won from the last stage only.' },
    FREE: { description: 'Any jump; won from any stage.' },
    UNTRACKED: { description: 'One column; only statuses.' },
  },
});

@Live()
@Entity({ tableName: 'pipeline' })
@ObjectType({ description: 'The route of a kind of deal.' })
export class Pipeline extends Row {
  @Property({ type: 'text' })
  @Shared()
  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Enum({ items: () => Control, type: 'text' })
  @Shared()
  @Field(() => Control, { description: 'How strictly it leads its deals.' })
  control!: Control;

  @Property({ type: 'integer' })
  @Shared()
  @Field(() => Int, { description: 'Place among the pipelines, from 1.' })
  rank!: number;

  scope(): null {
    return null;
  }
}

/** Part of its pipeline: it changes with it and is told with it. */
@Entity({ tableName: 'stage' })
@ObjectType({ description: 'One step of a pipeline; a column of the board.' })
export class Stage {
  @PrimaryKey({ type: 'uuid' })
  @Shared()
  @Field(() => ID, { description: 'UUID.' })
  id: string = uuidv7();

  @ManyToOne({ entity: () => Pipeline, mapToPk: true, fieldName: 'pipeline_id', deleteRule: 'restrict' })
  @Index()
  pipelineId!: string;

  @Property({ type: 'text' })
  @Shared()
  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Property({ type: 'integer' })
  @Shared()
  @Field(() => Int, { description: 'Place in the pipeline, from 1.' })
  rank!: number;

  @Property({ type: 'integer' })
  @Shared()
  @Field(() => Int, {
    description: 'Chance to win from here in percent, 0 to 100, for deals without an estimate of their own.',
  })
  probability!: number;

  @Property({ type: 'integer', nullable: true })
  @Shared()
  @Field(() => Int, { nullable: true, description: 'Days without movement after which a card says so; null = never.' })
  idleDays: number | null = null;
}
