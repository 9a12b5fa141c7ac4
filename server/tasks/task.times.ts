import { invalid } from '../core/errors.js';
import { atHour, endOfDay } from '../core/time.js';
import { Reminder, type User } from '../users/user.entity.js';
import type { Task } from './task.entity.js';

/** When a task is due, how long it lasts and when to remind of it. */
export type Times = Pick<Task, 'dueAt' | 'dueOn' | 'endsAt' | 'remindAt'>;
/** As a form gives them: null takes a time away, and what is not given stays. */
export type GivenTimes = { [Name in keyof Times]?: Times[Name] | null };

/**
 * Of a new task; when nothing is said of a reminder, as its assignee wants to be reminded.
 * @throws INVALID input.dueAt due; input.endsAt task.endsAt; input.remindAt task.remindAt
 */
export function timesOf({ endsAt = null, remindAt, ...given }: GivenTimes, assignee: User, now: Date): Times {
  const due = dueOf(given, assignee);
  return sound({ ...due, endsAt, remindAt: remindAt === undefined ? usualReminder(due, assignee, now) : remindAt });
}

/** Whose the work is from now on, and whose it was. */
interface Doers {
  assignee: User;
  former: User;
  now: Date;
}

/**
 * The times after a change. What is moved keeps its length, and its reminder the distance to it, unless the change says
 * otherwise; who takes work over is reminded as he wants to be, when the one before him was. @throws INVALID
 */
export function changedTimes(task: Times, given: GivenTimes, { assignee, former, now }: Doers): Times {
  const due = dueOf(given.dueAt || given.dueOn ? given : givenDue(task), assignee);
  const moved = due.dueAt.getTime() - task.dueAt.getTime();
  const isOfSameSort = !due.dueOn === !task.dueOn;
  const endsAt = due.dueOn ? null : later(task.endsAt, moved);
  const kept = isOfSameSort ? later(task.remindAt, moved) : notAfter(task.remindAt, due.dueAt);
  const takesHabit = assignee.id !== former.id && isSame(task.remindAt, habitOf(task, former));
  const remindAt = takesHabit ? usualReminder(due, assignee, now) : kept;
  return sound({
    ...due,
    endsAt: given.endsAt === undefined ? endsAt : given.endsAt,
    remindAt: given.remindAt === undefined ? remindAt : given.remindAt,
  });
}

export const dueText = ({ dueAt, dueOn }: Pick<Times, 'dueAt' | 'dueOn'>): string => dueOn ?? dueAt.toISOString();

/** A time is an instant; a day ends at midnight where the assignee lives. */
function dueOf({ dueAt, dueOn }: GivenTimes, assignee: User): Pick<Times, 'dueAt' | 'dueOn'> {
  if (!dueAt === !dueOn) throw invalid('input.dueAt', 'due');
  return dueAt ? { dueAt, dueOn: null } : { dueAt: endOfDay(dueOn!, assignee.timeZone), dueOn: dueOn! };
}

const MINUTES: Record<Reminder, number | null> = {
  [Reminder.NEVER]: null,
  [Reminder.AT_TIME]: 0,
  [Reminder.MINUTES_15]: 15,
  [Reminder.HOUR]: 60,
};
const MORNING = 9;

/** What would have been said by now is not said late. */
function usualReminder(due: Pick<Times, 'dueAt' | 'dueOn'>, assignee: User, now: Date): Date | null {
  const at = habitOf(due, assignee);
  return at && at > now ? at : null;
}

const habitOf = ({ dueAt, dueOn }: Pick<Times, 'dueAt' | 'dueOn'>, assignee: User): Date | null =>
  dueOn ? inTheMorning(dueOn, assignee) : before(dueAt, MINUTES[assignee.reminder]);

const inTheMorning = (day: string, { remindsOfDays, timeZone }: User): Date | null =>
  remindsOfDays ? atHour(day, MORNING, timeZone) : null;

const before = (at: Date, minutes: number | null): Date | null =>
  minutes === null ? null : new Date(at.getTime() - minutes * 60_000);

/** As it was given: a day follows its assignee's midnight when he changes. */
const givenDue = ({ dueAt, dueOn }: Times): GivenTimes => (dueOn ? { dueOn } : { dueAt });

function sound(times: Times): Times {
  const { dueAt, dueOn, endsAt, remindAt } = times;
  if (endsAt && (dueOn || endsAt <= dueAt)) throw invalid('input.endsAt', 'task.endsAt');
  if (remindAt && remindAt > dueAt) throw invalid('input.remindAt', 'task.remindAt');
  return times;
}

const isSame = (one: Date | null, other: Date | null): boolean => one?.getTime() === other?.getTime();

const later = (at: Date | null, ms: number): Date | null => at && new Date(at.getTime() + ms);

const notAfter = (at: Date | null, end: Date): Date | null => (at && at <= end ? at : null);
