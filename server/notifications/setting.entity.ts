import { Entity, Enum, Filter, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Row } from '../core/row.entity.js';
import type { Scope } from '../core/rights/scope.js';
import type { Viewer } from '../core/rights/viewer.js';
import { User } from '../users/user.entity.js';
import { NotificationKind } from './notification.entity.js';

export enum MailTime {
  NEVER = 'NEVER',
  AT_ONCE = 'AT_ONCE',
  DAILY = 'DAILY',
}

registerEnumType(MailTime, {
  name: 'MailTime',
  description: 'When one is told by mail.',
  valuesConfig: {
    NEVER: { description: 'Never.' },
    AT_ONCE: { description: 'As soon as it happens.' },
    DAILY: { description: 'In one letter a day, at eight in the morning where you live.' },
  },
});

/** How a user wants to be told of one kind of thing. There is none until he chooses otherwise than the default. */
@Entity({ tableName: 'notification_setting' })
@Filter({ name: 'visible', default: true, cond: ({ viewer }) => ({ userId: (viewer as Viewer).userId }) })
@Unique({ name: 'notification_setting_unique', properties: ['userId', 'kind'] })
@ObjectType({ description: 'How you want to be told of one kind of thing.' })
export class NotificationSetting extends Row {
  @ManyToOne({ entity: () => User, mapToPk: true, fieldName: 'user_id', deleteRule: 'cascade' })
  userId!: string;

  @Enum({ items: () => NotificationKind, type: 'text' })
  @Field(() => NotificationKind, { description: 'Of what.' })
  kind!: NotificationKind;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether it stands in the app.' })
  inApp: boolean = true;

  @Enum({ items: () => MailTime, type: 'text' })
  @Field(() => MailTime, { description: 'When it is told by mail.' })
  mail: MailTime = MailTime.NEVER;

  scope(): Scope {
    return { owner: this.userId, team: null, sharedWith: [], private: true };
  }
}

/** What cannot wait for the app to be opened is told in the morning, until somebody chooses otherwise. */
const BY_MAIL = [NotificationKind.ASSIGNED, NotificationKind.MENTIONED, NotificationKind.OVERDUE];

export const defaultMail = (kind: NotificationKind): MailTime =>
  BY_MAIL.includes(kind) ? MailTime.DAILY : MailTime.NEVER;
