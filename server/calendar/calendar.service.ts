import type { Context } from '../core/context.js';
import { prepared } from '../core/postgres/prepared.js';
import { DayKind } from './calendarDay.entity.js';
import { addDays, addWorkingDays, type Exceptions, isWorking, workingDaysBetween } from './workingDays.js';

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

/** The last day up to this one that is worked by the official calendar, whatever the company has made of it. */
export async function lastOfficialDay(ctx: Context, day: string): Promise<string> {
  const days = await prepared<{ day: string; working: boolean }>(ctx.em, OFFICIAL, [addDays(day, -LONGEST_REST), day]);
  const exceptions = new Map(days.map((named) => [named.day, named.working]));
  let found = day;
  while (!isWorking(found, exceptions)) found = addDays(found, -1);
  return found;
}

const OFFICIAL = `
  select day::text as day, official_working as working from calendar_day
  where day between $1 and $2 and official_working is not null`;
