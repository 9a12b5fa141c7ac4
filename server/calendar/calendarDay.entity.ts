import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { registerEnumType } from 'type-graphql';

export enum DayKind {
  WORKING = 'WORKING',
  CALENDAR = 'CALENDAR',
}

registerEnumType(DayKind, {
  name: 'DayKind',
  description: 'How days are counted.',
  valuesConfig: {
    WORKING: { description: 'Days that are worked by the working calendar.' },
    CALENDAR: { description: 'All days.' },
  },
});

/** A day on which work differs from its day of the week. What is not named here works from Monday to Friday. */
@Entity({ tableName: 'calendar_day' })
export class CalendarDay {
  @PrimaryKey({ type: 'date' })
  day!: string;

  @Property({ type: 'boolean' })
  working!: boolean;

  /** Why, in words: the holiday, or from where it was moved. */
  @Property({ type: 'text' })
  reason!: string;
}
