import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Row } from '../core/row.entity.js';
import { Moment } from '../core/schema/scalars.js';
import type { Scope } from '../core/rights/scope.js';
import { User } from './user.entity.js';

export enum SessionKind {
  /** A browser: a cookie that ends after 30 days without use. */
  COOKIE = 'COOKIE',
  /** A program: a token that ends when it is revoked. */
  TOKEN = 'TOKEN',
}

/** The right to act as a user from one browser or program. Only the hash of its secret is stored. */
@Entity({ tableName: 'session' })
@ObjectType({ description: 'A place where you are signed in, or a program that acts for you.' })
export class Session extends Row {
  @ManyToOne({ entity: () => User, mapToPk: true, fieldName: 'user_id', deleteRule: 'cascade' })
  @Index()
  userId!: string;

  @Enum({ items: () => SessionKind, type: 'text' })
  kind!: SessionKind;

  /** sha256 of the secret, base64url. */
  @Property({ type: 'text', unique: 'session_secret_unique' })
  secretHash!: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Name of the program, or what the browser calls itself.' })
  name!: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Network address it was opened from.' })
  address!: string;

  @Property({ type: 'timestamptz', length: 3 })
  @Field(() => Moment, { description: 'When it began.' })
  createdAt!: Date;

  /** Kept to a minute. */
  @Property({ type: 'timestamptz', length: 3 })
  @Field(() => Moment, { description: 'When it was last used, to a minute.' })
  seenAt!: Date;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  revokedAt: Date | null = null;

  scope(): Scope {
    return { owner: this.userId, team: null, sharedWith: [], private: true };
  }
}
