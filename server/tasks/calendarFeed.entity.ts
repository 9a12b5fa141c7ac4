import { Entity, Filter, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Row } from '../core/row.entity.js';
import type { Scope } from '../core/rights/scope.js';
import { visibleWhen } from '../core/rights/visible.js';
import { Moment } from '../core/schema/scalars.js';
import { User } from '../users/user.entity.js';

/** A secret address at which calendars read somebody's tasks. Only the hash of the secret is stored. */
@Entity({ tableName: 'calendar_feed' })
@Filter(visibleWhen(({ userId }) => [{ userId }]))
@Index({
  name: 'calendar_feed_of_user',
  expression: `create unique index calendar_feed_of_user on calendar_feed (user_id) where revoked_at is null`,
})
@ObjectType({ description: 'The secret address at which calendars read your tasks.' })
export class CalendarFeed extends Row {
  @ManyToOne({ entity: () => User, mapToPk: true, fieldName: 'user_id', deleteRule: 'cascade' })
  @Index()
  userId!: string;

  /** sha256 of the secret, base64url. */
  @Property({ type: 'text', unique: 'calendar_feed_secret_unique' })
  secretHash!: string;

  @Property({ type: 'timestamptz', length: 3 })
  @Field(() => Moment, { description: 'When it was made.' })
  createdAt!: Date;

  /** Kept to a minute. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Field(() => Moment, { nullable: true, description: 'When a calendar last read it, to a minute; null = never.' })
  readAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  revokedAt: Date | null = null;

  scope(): Scope {
    return { owner: this.userId, team: null, sharedWith: [], private: true };
  }
}
