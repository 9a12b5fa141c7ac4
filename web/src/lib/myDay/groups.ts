import type { TaskRow } from '#lib/core/rows.js';
import { dayIn, midnightAfter } from '#lib/core/zone.js';
import { addDays, weekdayOf, type Day } from '#lib/fields/day.js';

export const GROUPS = ['overdue', 'today', 'week', 'later'] as const;
export type GroupName = (typeof GROUPS)[number];

export interface Group {
  name: GroupName;
  tasks: TaskRow[];
}

/** Tasks by when they are due, for a viewer in a zone, and until when that holds, ms. */
export const groupsOf = (tasks: readonly TaskRow[], now: number, zone: string): { groups: Group[]; until: number } => {
  const midnight = midnightAfter(zone, now);
  const weekEnd = midnightAfter(zone, midnight + (daysLeft(dayIn(zone, now)) - 1) * DAY + NOON);
  const nameOf = (due: number): GroupName => {
    if (due <= now) return 'overdue';
    if (due <= midnight) return 'today';
    return due <= weekEnd && daysLeft(dayIn(zone, now)) > 0 ? 'week' : 'later';
  };
  const byName = Map.groupBy(tasks, ({ dueAt }) => nameOf(Date.parse(dueAt)));
  const next = Math.min(midnight, ...tasks.map(({ dueAt }) => Date.parse(dueAt)).filter((due) => due > now));
  return { groups: GROUPS.map((name) => ({ name, tasks: byName.get(name) ?? [] })), until: next };
};

const DAY = 86_400_000;
/** Half a day: whatever clocks do at night, it lies within the day meant. */
const NOON = DAY / 2;

/** How many days of the week follow this one; weeks end on Sunday. */
const daysLeft = (day: Day): number => (7 - weekdayOf(day)) % 7;

/** Monday of the week that a day lies in. */
export const mondayOf = (day: Day): Day => addDays(day, -((weekdayOf(day) + 6) % 7));

/** The day that a task stands on in a calendar. */
export const dayOfTask = ({ dueAt, dueOn }: Pick<TaskRow, 'dueAt' | 'dueOn'>, zone: string): Day =>
  dueOn ?? dayIn(zone, Date.parse(dueAt));
