import { addDays, type Day } from '#lib/fields/day.js';
import { instantOf, wallTime } from '#lib/fields/zone.js';

export const LATER = ['m15', 'm30', 'h1', 'h3', 'tomorrow'] as const;
export type Later = (typeof LATER)[number];

const MINUTES: Record<Exclude<Later, 'tomorrow'>, number> = { m15: 15, m30: 30, h1: 60, h3: 180 };
const MORNING = '09:00';

/** When what is put off comes back, ISO; tomorrow means its morning. */
export const laterThan = (now: number, later: Later, zone: string): string => {
  if (later !== 'tomorrow') return new Date(now + MINUTES[later] * 60_000).toISOString();
  return morningOf(addDays(wallTime(now, zone).day, 1), zone);
};

/** When the day begins for who has put something off until it, ISO. */
export const morningOf = (day: Day, zone: string): string => instantOf({ day, time: MORNING }, zone);
