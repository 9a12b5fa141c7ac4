import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Live } from '../core/live/records.js';
import { Shared } from '../core/live/shared.js';
import { Row } from '../core/row.entity.js';

/** Its days are parts of it: a year is what changes and is told. */
@Live()
@Entity({ tableName: 'calendar_year' })
@ObjectType({
  description: 'A year of the working calendar (domain §3). Days that it does not name work Monday to Friday.',
})
export class CalendarYear extends Row {
  @Property({ type: 'integer', unique: 'calendar_year_unique' })
  @Shared()
  @Field(() => Int, { description: 'The year.' })
  year!: number;

  /** When one of its days was changed last. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  changedAt: Date | null = null;

  touch(now: Date): void {
    this.changedAt = now;
  }

  has(day: string): boolean {
    return day.startsWith(`${this.year}-`);
  }

  scope(): null {
    return null;
  }
}
