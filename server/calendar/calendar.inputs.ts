import { Field, InputType } from 'type-graphql';
import { IdField, TextField } from '../core/schema/inputs.js';
import { Day } from '../core/schema/scalars.js';

@InputType({ description: 'Says whether a day is worked, and why.' })
export class SetCalendarDayInput {
  @IdField({ description: 'Its year.' })
  yearId!: string;

  @Field(() => Day, { description: 'A day of that year.' })
  day!: string;

  @Field(() => Boolean, { description: 'Whether you saw it worked.' })
  fromWorking!: boolean;

  @Field(() => Boolean, { description: 'Whether it is worked.' })
  working!: boolean;

  @TextField({ description: 'Why, in words.', nullable: true, max: 200 })
  reason?: string | null;
}

@InputType({ description: 'Names a year of the working calendar.' })
export class CalendarYearVerbInput {
  @IdField({ description: 'The year.' })
  id!: string;
}
