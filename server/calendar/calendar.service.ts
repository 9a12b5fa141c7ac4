import type { Context } from '../core/context.js';
import { prepared } from '../core/postgres/prepared.js';
import { DayKind } from './calendarDay.entity.js';
import { addDays, addWorkingDays, type Exceptions, workingDaysBetween } from './workingDays.js';

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

/** The day on which what was planned from one day to another ends when it begins on a third: as many working days later. */
export async function dayAsLong(
  ctx: Context,
  begins: string,
  [first, last]: readonly [string, string],
): Promise<string> {
  return dayAfter(ctx, begins, await workingTerm(ctx, first, last));
}

/** How long it is from one day to another. */
export async function workingTerm(ctx: Context, first: string, last: string): Promise<Term> {
  const days = workingDaysBetween(first, last, await exceptionsBetween(ctx, first, last));
  return { days, dayKind: DayKind.WORKING };
}

/** More than any holidays with the weekends around them. */
const LONGEST_REST = 30;

/** What the working calendar says of the days between two. */
export async function exceptionsBetween(ctx: Context, first: string, last: string): Promise<Exceptions> {
  const days = await prepared<{ day: string; working: boolean }>(ctx.em, EXCEPTIONS, [first, last]);
  return new Map(days.map(({ day, working }) => [day, working]));
}

const EXCEPTIONS = `select day::text as day, working from calendar_day where day between $1 and $2`;
