import type { Context } from '../core/context.js';
import { prepared } from '../core/postgres/prepared.js';
import { DayKind } from './calendarDay.entity.js';
import { addDays, addWorkingDays, type Exceptions } from './workingDays.js';

/** So many days; none = today. */
export interface Term {
  days: number;
  dayKind: DayKind;
}

/** The day on which a term ends that begins on a day. */
export async function dayAfter(ctx: Context, day: string, { days, dayKind }: Term): Promise<string> {
  if (dayKind === DayKind.CALENDAR) return addDays(day, days);
  return addWorkingDays(day, days, await exceptionsBetween(ctx, day, addDays(day, days * 2 + LONGEST_REST)));
}

/** More than any holidays with the weekends around them. */
const LONGEST_REST = 30;

/** What the working calendar says of the days between two. */
export async function exceptionsBetween(ctx: Context, first: string, last: string): Promise<Exceptions> {
  const days = await prepared<{ day: string; working: boolean }>(ctx.em, EXCEPTIONS, [first, last]);
  return new Map(days.map(({ day, working }) => [day, working]));
}

const EXCEPTIONS = `select day::text as day, working from calendar_day where day between $1 and $2`;
