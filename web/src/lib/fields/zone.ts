import type { Day } from './day.js';

/** What a wall calendar and a wall clock show. */
export interface WallTime {
  day: Day;
  /** HH:MM */
  time: string;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** What the walls of a zone show at an instant, ms. */
export const wallTime = (at: number, zone: string): WallTime => {
  const [day, time] = clockOf(zone).format(at).split(' ') as [Day, string];
  return { day, time };
};

/** The instant, ISO, at which the walls of a zone show this; an hour skipped in spring is the one after it. */
export const instantOf = ({ day, time }: WallTime, zone: string): string => {
  const wall = Date.parse(`${day}T${time}:00Z`);
  const near = wall - offsetAt(wall, zone);
  return new Date(wall - offsetAt(near, zone)).toISOString();
};

const offsetAt = (at: number, zone: string): number => {
  const { day, time } = wallTime(at, zone);
  return Date.parse(`${day}T${time}:00Z`) - Math.floor(at / 60_000) * 60_000;
};

/** The Swedish format is ISO with a space between. */
const clockOf = (zone: string): Intl.DateTimeFormat => {
  const known = clocks.get(zone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  clocks.set(zone, clock);
  return clock;
};
