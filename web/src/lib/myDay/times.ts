import type { TaskRow } from '#lib/core/rows.js';
import { addDays, type Day } from '#lib/fields/day.js';
import { instantOf, wallTime } from '#lib/fields/zone.js';
import type { TaskFields } from '#lib/tasks/tasks.js';

const MINUTE = 60_000;

/** How long before it is due one is reminded, in minutes; null = never. */
export const REMINDERS = { none: null, atTime: 0, min15: 15, hour: 60, day: 24 * 60 } as const;
export type ReminderName = keyof typeof REMINDERS;

/** A working day, in hours: what lasts longer is doubted. */
const WORKING_HOURS = 8;

export const dueFields = (day: Day, time: string | null, zone: string): TaskFields =>
  time === null ? { dueOn: day } : { dueAt: instantOf({ day, time }, zone) };

/** An end before the beginning is the next day's. */
export const endFields = ({ dueAt }: TaskRow, time: string | null, zone: string): TaskFields => {
  if (time === null) return { endsAt: null };
  const { day, time: begins } = wallTime(Date.parse(dueAt), zone);
  return { endsAt: instantOf({ day: time > begins ? day : addDays(day, 1), time }, zone) };
};

export const remindFields = ({ dueAt }: TaskRow, name: string): TaskFields => {
  const minutes = REMINDERS[name as ReminderName];
  return { remindAt: minutes === null ? null : new Date(Date.parse(dueAt) - minutes * MINUTE).toISOString() };
};

/** The name of a reminder that is one of the usual ones. */
export const reminderOf = ({ dueAt, remindAt }: TaskRow): ReminderName | undefined => {
  const before = remindAt ? (Date.parse(dueAt) - Date.parse(remindAt)) / MINUTE : null;
  return (Object.keys(REMINDERS) as ReminderName[]).find((name) => REMINDERS[name] === before);
};

export const isLongerThanDay = ({ dueAt, endsAt }: TaskRow): boolean =>
  endsAt !== null && Date.parse(endsAt) - Date.parse(dueAt) > WORKING_HOURS * 60 * MINUTE;
