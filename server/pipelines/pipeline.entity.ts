import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import { DayKind } from '../calendar/calendarDay.entity.js';
import { Live } from '../core/live/records.js';
import { Shared } from '../core/live/shared.js';
import { Row } from '../core/row.entity.js';
import { TaskKind } from '../tasks/task.entity.js';

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

/** What a strict pipeline can ask for before a deal leaves a stage forward; `deals/facts.ts` says when each is there. */
export enum GateKind {
  HELD_INTERACTION = 'HELD_INTERACTION',
  AGREEMENT = 'AGREEMENT',
  VALID_QUOTE = 'VALID_QUOTE',
  LEGAL_ENTITY = 'LEGAL_ENTITY',
  POSTED_ORDER = 'POSTED_ORDER',
  OBLIGED_OR_FULFILLED = 'OBLIGED_OR_FULFILLED',
  FULFILLED = 'FULFILLED',
}

registerEnumType(GateKind, {
  name: 'GateKind',
  description:
    'What must be there before a deal leaves a stage of a strict pipeline forward (domain §3). Days are those of the zone of who leads the deal.',
  valuesConfig: {
    HELD_INTERACTION: { description: 'A call, meeting, letter or message about the deal; a note is none.' },
    AGREEMENT: { description: 'An agreement of the deal in force today.' },
    VALID_QUOTE: { description: 'A quote, sent or accepted, that holds today.' },
    LEGAL_ENTITY: { description: 'A legal entity of the client.' },
    POSTED_ORDER: { description: 'A posted order.' },
    OBLIGED_OR_FULFILLED: { description: 'A posted order with something to be paid or shipped, or with all done.' },
    FULFILLED: { description: 'A posted order, and all that was ordered is paid and shipped.' },
  },
});

@ObjectType({ description: 'A kind of next step that a stage offers first.' })
export class StageOffer {
  @Shared()
  @Field(() => TaskKind, { description: 'What is to be done.' })
  kind!: TaskKind;

  @Shared()
  @Field(() => Boolean, { description: 'Whether a deal that comes here must be given such a step.' })
  required!: boolean;
}

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

  @Property({ type: 'boolean' })
  @Shared()
  @Field(() => Boolean, { description: 'Whether no new deals may come into it.' })
  archived: boolean = false;

  /** When it or one of its stages was changed last. */
  @Property({ type: 'timestamptz', length: 3 })
  changedAt!: Date;

  touch(now: Date): void {
    this.changedAt = now;
  }

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

  @Property({ type: 'string[]' })
  @Shared()
  @Field(() => [GateKind], {
    description: 'What must be there before a deal leaves it forward; only a strict pipeline asks, at most 7.',
  })
  gates: GateKind[] = [];

  @Property({ type: 'text', nullable: true })
  @Shared()
  @Field(() => String, {
    nullable: true,
    description: 'Task that a deal which comes here opens for who leads it, in a strict pipeline; null = none.',
  })
  taskTitle: string | null = null;

  @Property({ type: 'integer' })
  @Shared()
  @Field(() => Int, { description: 'In how many days that task is due.' })
  taskDays: number = 1;

  @Enum({ items: () => DayKind, type: 'text' })
  @Shared()
  @Field(() => DayKind, { description: 'How those days are counted.' })
  taskDayKind: DayKind = DayKind.WORKING;

  @Property({ type: 'json' })
  @Shared()
  @Field(() => [StageOffer], {
    description:
      'Kinds of next steps that are offered first, in their order, at most 6; a strict pipeline offers no others.',
  })
  offers: StageOffer[] = [];

  /** Finished deals and histories keep it; nobody else sees it. */
  @Property({ type: 'boolean' })
  removed: boolean = false;
}
