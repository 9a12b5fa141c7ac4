import type { Context } from '../core/context.js';
import { atHour, dayOf } from '../core/time.js';
import { exceptionsBetween } from './calendar.service.js';
import { addDays, isWorking } from './workingDays.js';

/** When we are there for clients, by the clock of the head office. */
const ZONE = 'Europe/Moscow';
const OPENS = 9;
const CLOSES = 18;
const MINUTE_MS = 60_000;
/** More than any holidays with the weekends around them. */
const LONGEST_REST = 30;

/** The moment at which so many working minutes have passed: nights, weekends and holidays do not count. */
export async function afterWorkingMinutes(ctx: Context, from: Date, minutes: number): Promise<Date> {
  const begins = dayOf(from, ZONE);
  const days = LONGEST_REST + Math.ceil(minutes / ((CLOSES - OPENS) * 60)) * 2;
  const exceptions = await exceptionsBetween(ctx, begins, addDays(begins, days));
  let left = minutes * MINUTE_MS;
  for (let day = begins; ; day = addDays(day, 1)) {
    if (!isWorking(day, exceptions)) continue;
    const opens = Math.max(+from, +atHour(day, OPENS, ZONE));
    const open = Math.max(0, +atHour(day, CLOSES, ZONE) - opens);
    if (left <= open && open > 0) return new Date(opens + left);
    left -= open;
  }
}
