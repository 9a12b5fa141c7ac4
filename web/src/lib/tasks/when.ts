import { addDays, nextWeekday, weekdayOf, type Day } from '#lib/fields/day.js';

/** When a task is due: a day, and a time of it or the whole of it. */
export interface When {
  day: Day;
  /** HH:MM; null = any time that day. */
  time: string | null;
}

const afternoon = '15:00';
const morning = '10:00';
const lastHour = 19;

export interface UsualTime extends When {
  name: 'today' | 'tomorrow' | 'monday';
}

/** Times that people choose most, for a viewer whose clock shows `time` on `day`. */
export const usualTimes = ({ day, time }: { day: Day; time: string }): UsualTime[] => {
  const later = laterToday(time);
  const monday = nextWeekday(day, 1);
  const tomorrow = addDays(day, 1);
  return [
    ...(later ? [{ name: 'today' as const, day, time: later }] : []),
    { name: 'tomorrow', day: tomorrow, time: morning },
    ...(monday === tomorrow ? [] : [{ name: 'monday' as const, day: monday, time: morning }]),
  ];
};

/** 15:00, or past it the next hour but one while the working day lasts. */
const laterToday = (time: string): string | null => {
  if (time < '14:30') return afternoon;
  const hour = Number(time.slice(0, 2)) + 2;
  return hour <= lastHour ? `${hour}:00` : null;
};

/** The next working day, for a follow-up nobody has dated yet. */
export const nextWorkday = (day: Day): Day => {
  const next = addDays(day, 1);
  return weekdayOf(next) === 6 ? addDays(next, 2) : weekdayOf(next) === 0 ? addDays(next, 1) : next;
};
