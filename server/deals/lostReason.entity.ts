import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Live } from '../core/live/records.js';
import { Shared } from '../core/live/shared.js';
import { Row } from '../core/row.entity.js';

@Live()
@Entity({ tableName: 'lost_reason' })
@ObjectType({ description: 'Why deals are lost: one entry of the catalogue (domain §3).' })
export class LostReason extends Row {
  @Property({ type: 'text' })
  @Shared()
  @Field(() => String, { description: 'The reason in words.' })
  name!: string;

  @Property({ type: 'boolean' })
  @Shared()
  @Field(() => Boolean, { description: 'Whether the competitor must be named with it.' })
  requiresCompetitor!: boolean;

  @Property({ type: 'boolean' })
  @Shared()
  @Field(() => Boolean, { description: 'Whether it may be chosen for new losses.' })
  active: boolean = true;

  scope(): null {
    return null;
  }
}
