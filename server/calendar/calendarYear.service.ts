import type { Context } from '../core/context.js';
import { conflict, invalid } from '../core/errors.js';
import { lastChange } from '../core/log/lastChange.js';
import type { CalendarYearVerbInput, SetCalendarDayInput } from './calendar.inputs.js';
import { CalendarDay } from './calendarDay.entity.js';
import { CalendarYear } from './calendarYear.entity.js';
import { isWorking } from './workingDays.js';

/** The days that a year names, in order. */
export const daysOf = (ctx: Context, { year }: CalendarYear): Promise<CalendarDay[]> =>
  ctx.em.find(CalendarDay, { day: { $gte: `${year}-01-01`, $lte: `${year}-12-31` } }, { orderBy: { day: 'asc' } });

/**
 * Says whether a day is worked, and why. What counts days counts anew from now on; what is due already stays where it is.
 * @throws INVALID input.day range; CONFLICT calendar.changed; NOT_FOUND CalendarYear; FORBIDDEN calendarYear.edit
 */
export const setCalendarDay = (ctx: Context, input: SetCalendarDayInput) =>
  ctx.change(async () => {
    const year = await lockYear(ctx, input.yearId);
    const { day, working } = input;
    if (!year.has(day)) throw invalid('input.day', 'range');
    const named = await ctx.em.findOne(CalendarDay, { day });
    const before = named?.working ?? isWorking(day, NOTHING_NAMED);
    if (before !== input.fromWorking) throw await changedMeanwhile(ctx, year, day);
    const reason = input.reason?.trim() ?? '';
    if (named?.working === working && named.reason === reason) return year;
    if (named) Object.assign(named, { working, reason });
    else ctx.em.persist(Object.assign(new CalendarDay(), { day, working, reason }));
    return tell(ctx, 'calendarYear.dayChanged', year, { part: day, working });
  });

/** Returns a year to the official calendar. @throws NOT_FOUND CalendarYear; FORBIDDEN calendarYear.edit */
export const resetCalendarYear = (ctx: Context, input: CalendarYearVerbInput) =>
  ctx.change(async () => {
    const year = await lockYear(ctx, input.id);
    const changed = (await daysOf(ctx, year)).filter(({ official }) => !official);
    if (changed.length === 0) return year;
    for (const day of changed) {
      if (day.officialWorking === null) ctx.em.remove(day);
      else Object.assign(day, { working: day.officialWorking, reason: day.officialReason });
    }
    return tell(ctx, 'calendarYear.reset', year, { days: changed.length });
  });

const NOTHING_NAMED = new Map<string, boolean>();

async function lockYear(ctx: Context, id: string): Promise<CalendarYear> {
  const year = await ctx.lock(CalendarYear, id);
  ctx.authorize('edit', year);
  return year;
}

async function changedMeanwhile(ctx: Context, year: CalendarYear, day: string) {
  return conflict('calendar.changed', { day, ...(await lastChange(ctx, year.id, ['calendarYear.dayChanged'], day)) });
}

function tell(ctx: Context, name: string, year: CalendarYear, particulars: Record<string, unknown>): CalendarYear {
  year.touch(ctx.now);
  ctx.record(name, year, particulars);
  return year;
}
