import type { DealColour, TaskKind } from '#lib/core/gql/graphql.js';
import type { DealRow } from '#lib/core/rows.js';
import { midnightAfter } from '#lib/core/zone.js';

/** What colour is made of; every field is on the card. */
export type NextStep = Pick<DealRow, 'status' | 'nextDueAt' | 'nextDueOn' | 'nextKind'>;

/** Colour of a card at one moment, why, and until when this is true. */
export interface Tint {
  /** null for won and lost deals. */
  colour: DealColour | null;
  why: Why;
  /** When colour or words change next, ms; Infinity = never by itself. Hand it to `clock.wakeAt`. */
  until: number;
}

/** Parts of the sentence; the texts put them into words. */
export type Why =
  | { is: 'overdue'; kind: TaskKind; by: number }
  /** Due today; `at` is null for a day without a time. */
  | { is: 'today'; kind: TaskKind; at: number | null }
  | { is: 'later'; kind: TaskKind; at: number; wholeDay: boolean }
  | { is: 'noNextStep' }
  | { is: 'closed' };

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Red from the moment the step is due, yellow on the viewer's day that ends with the next midnight. Domain §1. */
export function dueColour(nextDueAt: string | null, now: number, zone: string): DealColour {
  const due = nextDueAt ? Date.parse(nextDueAt) : Infinity;
  if (due <= now) return 'RED';
  return due <= midnightAfter(zone, now) ? 'YELLOW' : 'GREEN';
}

/** Colour of a deal at `now` (ms) for a viewer in `zone`, with the reason in parts. Pure. */
export function tintOf({ status, nextDueAt, nextDueOn, nextKind }: NextStep, now: number, zone: string): Tint {
  if (status !== 'IN_WORK') return { colour: null, why: { is: 'closed' }, until: Infinity };
  if (!nextDueAt) return { colour: 'GREEN', why: { is: 'noNextStep' }, until: Infinity };
  const colour = dueColour(nextDueAt, now, zone);
  const [due, kind, wholeDay] = [Date.parse(nextDueAt), nextKind ?? 'TODO', nextDueOn !== null];
  if (colour === 'RED') return overdue(kind, now - due, now);
  if (colour === 'YELLOW') return { colour, why: { is: 'today', kind, at: wholeDay ? null : due }, until: due };
  // A day's end is the first instant of the next day; what is said is the day itself.
  const at = wholeDay ? due - 1 : due;
  return { colour, why: { is: 'later', kind, at, wholeDay }, until: midnightAfter(zone, now) };
}

/** Whole days without movement, or null while the stage's limit is not reached. */
export function idleDaysOf(activeAt: string, limit: number | null, now: number) {
  const days = Math.floor((now - Date.parse(activeAt)) / DAY);
  return limit !== null && days >= limit ? days : null;
}

/** The words name the biggest whole unit, so they change when that unit does. */
function overdue(kind: TaskKind, by: number, now: number): Tint {
  const unit = by < HOUR ? MINUTE : by < DAY ? HOUR : DAY;
  return { colour: 'RED', why: { is: 'overdue', kind, by }, until: now + unit - (by % unit) };
}
