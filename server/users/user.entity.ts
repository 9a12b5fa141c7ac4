import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Live } from '../core/live/records.js';
import { Shared } from '../core/live/shared.js';
import { Row } from '../core/row.entity.js';
import type { RoleName } from '../core/rights/viewer.js';
import { Team } from '../teams/team.entity.js';

export enum Role {
  MANAGER = 'MANAGER',
  HEAD = 'HEAD',
  ADMIN = 'ADMIN',
  OBSERVER = 'OBSERVER',
}

export enum Locale {
  RU = 'RU',
  EN = 'EN',
}

export enum Theme {
  SYSTEM = 'SYSTEM',
  LIGHT = 'LIGHT',
  DARK = 'DARK',
}

export enum Reminder {
  NEVER = 'NEVER',
  AT_TIME = 'AT_TIME',
  MINUTES_15 = 'MINUTES_15',
  HOUR = 'HOUR',
}

registerEnumType(Reminder, {
  name: 'Reminder',
  description: 'How long before a task with a time its assignee is reminded, unless the task says otherwise.',
  valuesConfig: {
    NEVER: { description: 'Never.' },
    AT_TIME: { description: 'When it is due.' },
    MINUTES_15: { description: 'A quarter of an hour before.' },
    HOUR: { description: 'An hour before.' },
  },
});
registerEnumType(Role, { name: 'Role', description: 'What a user is here to do (domain §10).' });
registerEnumType(Locale, { name: 'Locale', description: 'Language of the screen.' });
registerEnumType(Theme, { name: 'Theme', description: 'Colours of the screen.' });

/** How many hues people are told apart by; they never mean a status. */
const HUES = 6;

@Live()
@Entity({ tableName: 'app_user' })
@ObjectType({ description: 'Somebody who works here.' })
export class User extends Row {
  @Property({ type: 'text' })
  @Shared()
  @Field(() => String, { description: 'First and last name.' })
  name!: string;

  /** Lower case; signs in. */
  @Property({ type: 'text', unique: 'app_user_email_unique' })
  email!: string;

  @Property({ type: 'text' })
  passwordHash!: string;

  @Enum({ items: () => Role, type: 'text' })
  @Shared()
  @Field(() => Role, { description: 'Manager, head of a team, admin or observer.' })
  role!: RoleName;

  @ManyToOne({ entity: () => Team, mapToPk: true, nullable: true, fieldName: 'team_id', deleteRule: 'restrict' })
  @Index()
  teamId: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Shared()
  @Field(() => String, { nullable: true, description: 'Position in the company, as on a business card.' })
  jobTitle: string | null = null;

  /** 1 to 6. */
  @Property({ type: 'smallint' })
  @Shared()
  @Field(() => Int, { description: 'Which of the six people colours is his, 1 to 6.' })
  hue: number = 1;

  @Property({ type: 'boolean' })
  @Shared()
  @Field(() => Boolean, { description: 'Whether he may sign in and be given work.' })
  active: boolean = true;

  @Property({ type: 'text' })
  timeZone!: string;

  @Enum({ items: () => Locale, type: 'text' })
  locale: Locale = Locale.RU;

  @Enum({ items: () => Theme, type: 'text' })
  theme: Theme = Theme.SYSTEM;

  /** Of tasks with a time that say nothing of a reminder. */
  @Enum({ items: () => Reminder, type: 'text' })
  reminder: Reminder = Reminder.MINUTES_15;

  /** Of tasks of a day: whether in the morning of that day. */
  @Property({ type: 'boolean' })
  remindsOfDays: boolean = true;

  /** One of the accounts of the demo company, whose passwords everybody knows. */
  @Property({ type: 'boolean' })
  demo: boolean = false;

  @Shared()
  @Field(() => String, { description: 'Two letters for the avatar.' })
  get initials(): string {
    const [first = '', last = ''] = this.name.split(/\s+/);
    return [first, last]
      .map((word) => [...word][0] ?? '')
      .join('')
      .toUpperCase();
  }

  /** Hues go round in the order of joining. */
  static hueOf(count: number): number {
    return (count % HUES) + 1;
  }

  scope(): null {
    return null;
  }
}
