import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** Where somebody has put a partner or person on the graph, for all. */
@Entity({ tableName: 'graph_place' })
export class GraphPlace {
  /** The partner or person; ids are told apart without their kinds. */
  @PrimaryKey({ type: 'uuid' })
  recordId!: string;

  @Property({ type: 'double' })
  x!: number;

  @Property({ type: 'double' })
  y!: number;
}
