import { Entity, Enum, Index, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { v7 as uuidv7 } from 'uuid';

/** What something suggests of two records. */
export enum Suggested {
  RELATIONSHIP = 'RELATIONSHIP',
  DUPLICATE = 'DUPLICATE',
}

/** That two records are not what something suggests of them: it is not suggested again, to nobody. */
@Entity({ tableName: 'dismissal' })
@Unique({ name: 'dismissal_unique', properties: ['firstId', 'secondId', 'about'] })
export class Dismissal {
  /** Processes of the release before do not say it. */
  @PrimaryKey({ type: 'uuid', defaultRaw: 'gen_random_uuid()' })
  id: string = uuidv7();

  /** The one of the smaller id. */
  @Property({ type: 'uuid' })
  firstId!: string;

  @Property({ type: 'uuid' })
  @Index()
  secondId!: string;

  @Enum({ items: () => Suggested, type: 'text', default: Suggested.RELATIONSHIP })
  about!: Suggested;

  @Property({ type: 'uuid' })
  byId!: string;

  @Property({ type: 'timestamptz', length: 3 })
  at!: Date;
}
