import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** That two records are in no relationship, though something suggests one: it is not suggested again, to nobody. */
@Entity({ tableName: 'relationship_dismissal' })
export class Dismissal {
  /** The one of the smaller id. */
  @PrimaryKey({ type: 'uuid' })
  firstId!: string;

  @PrimaryKey({ type: 'uuid' })
  secondId!: string;

  @Property({ type: 'uuid' })
  byId!: string;

  @Property({ type: 'timestamptz', length: 3 })
  at!: Date;
}
