import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { registerEnumType } from 'type-graphql';

/** Whose finished deals are looked at. */
export enum RateOf {
  STAGE = 'STAGE',
  OWNER = 'OWNER',
  PARTNER = 'PARTNER',
  PIPELINE = 'PIPELINE',
}

registerEnumType(RateOf, {
  name: 'RateOf',
  description: 'Whose finished deals a share of won ones is taken from (domain §3).',
  valuesConfig: {
    STAGE: { description: 'Those that came to the stage or jumped over it.' },
    OWNER: { description: 'Those that the user led when they were finished.' },
    PARTNER: { description: 'Those of the client.' },
    PIPELINE: { description: 'Those of the pipeline.' },
  },
});

/** How many finished deals there are of something, and how many of them are won; kept by finishing and reopening. */
@Entity({ tableName: 'win_rate' })
export class WinRate {
  @Enum({ items: () => RateOf, type: 'text', primary: true })
  of!: RateOf;

  /** A stage, a user, a partner or a pipeline. */
  @PrimaryKey({ type: 'uuid' })
  subjectId!: string;

  @Property({ type: 'integer' })
  won!: number;

  @Property({ type: 'integer' })
  finished!: number;
}
