import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Shared } from '../core/live/shared.js';
import { Day } from '../core/schema/scalars.js';

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
@ObjectType({ description: 'A day that the working calendar names.' })
export class CalendarDay {
  @PrimaryKey({ type: 'date' })
  @Shared()
  @Field(() => Day, { description: 'The day.' })
  day!: string;

  @Property({ type: 'boolean' })
  @Shared()
  @Field(() => Boolean, { description: 'Whether it is worked.' })
  working!: boolean;

  /** Why, in words: the holiday, or from where it was moved. */
  @Property({ type: 'text' })
  @Shared()
  @Field(() => String, { description: 'Why, in words: the holiday, or from where it was moved; empty = not said.' })
  reason!: string;

  /** What the official calendar says of it, to which an admin may return; null = nothing. */
  @Property({ type: 'boolean', nullable: true })
  officialWorking: boolean | null = null;

  @Property({ type: 'text', nullable: true })
  officialReason: string | null = null;

  @Shared()
  @Field(() => Boolean, { description: 'Whether it stands as the official calendar has it.' })
  get official(): boolean {
    return this.working === this.officialWorking && this.reason === this.officialReason;
  }
}
