import { dayIn, instantOf as instantIn, timeIn } from '#lib/core/zone.js';
import type { Day } from './day.js';

/** What a wall calendar and a wall clock show. */
export interface WallTime {
  day: Day;
  /** HH:MM */
  time: string;
}

/** What the walls of a zone show at an instant, ms. */
export const wallTime = (at: number, zone: string): WallTime => ({ day: dayIn(zone, at), time: timeIn(zone, at) });

/** The instant, ISO, at which the walls of a zone show this; an hour skipped in spring is the one after it. */
export const instantOf = ({ day, time }: WallTime, zone: string): string =>
  new Date(instantIn(zone, day, time)).toISOString();
