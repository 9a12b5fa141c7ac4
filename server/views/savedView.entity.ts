import type { FilterDef } from '@mikro-orm/core';
import { Entity, Enum, Filter, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Live } from '../core/live/records.js';
import { Shared } from '../core/live/shared.js';
import type { Scope } from '../core/rights/scope.js';
import type { Viewer } from '../core/rights/viewer.js';
import { Row } from '../core/row.entity.js';
import { Pipeline } from '../pipelines/pipeline.entity.js';
import { User } from '../users/user.entity.js';

export enum ViewLayout {
  BOARD = 'BOARD',
  TABLE = 'TABLE',
  CALENDAR = 'CALENDAR',
}

/** What a table of deals may show of one. */
export enum DealColumn {
  NUMBER = 'NUMBER',
  TITLE = 'TITLE',
  PARTNER = 'PARTNER',
  STAGE = 'STAGE',
  STATUS = 'STATUS',
  SUM = 'SUM',
  /** In the currency of the deal. */
  AMOUNT = 'AMOUNT',
  PROBABILITY = 'PROBABILITY',
  EXPECTED_ON = 'EXPECTED_ON',
  NEXT_STEP = 'NEXT_STEP',
  OWNER = 'OWNER',
  TEAM = 'TEAM',
  SOURCE = 'SOURCE',
  CREATED_AT = 'CREATED_AT',
  ACTIVE_AT = 'ACTIVE_AT',
  /** A field that the company has made itself; which one is said beside it. */
  CUSTOM = 'CUSTOM',
}

registerEnumType(ViewLayout, { name: 'ViewLayout', description: 'How the deals of a view lie.' });
registerEnumType(DealColumn, { name: 'DealColumn', description: 'What a table of deals shows of each.' });

/** What is kept as JSON and read by the resolver: the inputs have bounded it. */
export interface ViewContent {
  filter: object;
  sort: object | null;
  columns: object[];
}

/** Private ones are their owner's, however far others see. */
const visible: FilterDef = {
  name: 'visible',
  default: true,
  cond: ({ viewer }) => visibleTo(viewer as Viewer),
};

const visibleTo = ({ system, userId }: Viewer) => {
  if (system) return {};
  return userId === null ? { id: null } : { $or: [{ shared: true }, { ownerId: userId }] };
};

/** A removed one stays as a row, so that it can be restored and everybody learns that it is gone. */
@Live()
@Entity({ tableName: 'saved_view' })
@Filter(visible)
@Index({ name: 'saved_view_rank', expression: 'create index saved_view_rank on saved_view ("rank", id)' })
@ObjectType({ description: 'A way of looking at the deals of a pipeline, kept under a name (domain §1).' })
export class SavedView extends Row implements ViewContent {
  @ManyToOne({ entity: () => User, mapToPk: true, fieldName: 'owner_id', deleteRule: 'restrict' })
  @Index()
  ownerId!: string;

  @Property({ type: 'text' })
  @Shared()
  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Property({ type: 'boolean' })
  @Shared()
  @Field(() => Boolean, { description: 'Whether all colleagues see it; else it is its owner’s alone.' })
  shared!: boolean;

  @Enum({ items: () => ViewLayout, type: 'text' })
  @Shared()
  @Field(() => ViewLayout, { description: 'Board, table or calendar.' })
  layout!: ViewLayout;

  @ManyToOne({ entity: () => Pipeline, mapToPk: true, fieldName: 'pipeline_id', deleteRule: 'restrict' })
  @Shared()
  @Field(() => ID, { description: 'The pipeline that it looks at.' })
  pipelineId!: string;

  @Property({ type: 'json' })
  filter: object = {};

  @Property({ type: 'json', nullable: true })
  sort: object | null = null;

  @Property({ type: 'json' })
  columns: object[] = [];

  @Property({ type: 'integer' })
  @Shared()
  @Field(() => Int, { description: 'Place among the views, from 1.' })
  rank!: number;

  @Property({ type: 'boolean' })
  @Shared()
  @Field(() => Boolean, { description: 'Whether it has been removed: lists show it no longer.' })
  removed: boolean = false;

  scope(): Scope | null {
    return this.shared ? null : { owner: this.ownerId, team: null, sharedWith: [], private: true };
  }
}
