import type { DealColour, TaskKind } from '#lib/core/gql/graphql.js';

/** What colour is made of; every field is on the card. */
export interface NextStep {
  nextDueAt: string | null;
  nextDueOn: string | null;
  nextKind: TaskKind | null;
  status: 'IN_WORK' | 'WON' | 'LOST';
}

/** Colour of a card at one moment, why, and until when this is true. */
export interface Tint {
  /** null for won and lost deals. */
  colour: DealColour | null;
  why: Why;
  /** When colour or words change next, ms; Infinity = never by itself. Hand it to `clock.wakeAt`. */
  until: number;
}

/** Parts of the sentence; `deals.why(tint.why)` of the texts puts them into words. */
export type Why =
  | { is: 'overdue'; kind: TaskKind; by: number }
  /** Due today; `at` is null for a day without a time. */
  | { is: 'today'; kind: TaskKind; at: number | null }
  | { is: 'later'; kind: TaskKind; at: number; wholeDay: boolean }
  | { is: 'noNextStep' }
  | { is: 'closed' };

/** Colour of a deal at `now` (ms) for a viewer in `zone`. Pure. Domain §1. */
export declare function tintOf(step: NextStep, now: number, zone: string): Tint;
/** Whole days without movement, or null while the stage's limit is not passed. */
export declare function idleDaysOf(activeAt: string, limit: number | null, now: number): number | null;
