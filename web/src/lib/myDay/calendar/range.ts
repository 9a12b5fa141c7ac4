import { instantOf } from '#lib/core/zone.js';
import { addDays, addMonths, monthGrid, type Day } from '#lib/fields/day.js';
import { mondayOf } from '../groups.js';

export type CalendarView = 'day' | 'week' | 'month';

/** The days that a view shows around one of them. @param first of its week */
export const daysOf = (view: CalendarView, on: Day, first: Day = mondayOf(on)): Day[] => {
  if (view === 'day') return [on];
  if (view === 'month') return monthGrid(on);
  return Array.from({ length: 7 }, (_, index) => addDays(first, index));
};

/** The day to show when one goes on or back. */
export const turned = (view: CalendarView, on: Day, by: 1 | -1): Day => {
  if (view === 'month') return addMonths(on, by);
  return addDays(on, view === 'day' ? by : by * 7);
};

/** First and last instant, ISO; a task of the last day ends with it. */
export const instantsOf = (days: readonly Day[], zone: string): { from: string; to: string } => ({
  from: new Date(instantOf(zone, days[0]!, '00:00')).toISOString(),
  to: new Date(instantOf(zone, addDays(days.at(-1)!, 1), '00:00')).toISOString(),
});
