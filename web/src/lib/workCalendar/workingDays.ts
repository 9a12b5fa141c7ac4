import type { CalendarYearRow } from '#lib/core/rows.js';
import type { Store } from '#lib/core/store.svelte.js';
import { weekdayOf, type Day } from '#lib/fields/day.js';

/** Whether a day is worked, and why, when the calendar names it. */
export interface DayState {
  working: boolean;
  reason: string;
}

/** Monday to Friday, unless the year names the very day. */
export function stateOf(year: Pick<CalendarYearRow, 'days'> | undefined, day: Day): DayState {
  const named = year?.days.find((one) => one.day === day);
  return named ?? { working: weekdayOf(day) % 6 !== 0, reason: '' };
}

/** The same by what this window knows of the calendar. Reactive. */
export const dayState = (store: Store, day: Day): DayState =>
  stateOf(
    store.list('calendarYear').find(({ year }) => year === Number(day.slice(0, 4))),
    day,
  );
