import type { Day } from '#lib/fields/day.js';
import type { StepRow } from './plans.js';

/** A stretch of time as parts of the whole plan, 0 to 1. */
export interface Stretch {
  from: number;
  to: number;
}

export interface Bar {
  step: StepRow;
  planned: Stretch;
  /** From when its turn came to when it ended, or until now; null = its turn has not come. */
  actual: Stretch | null;
  /** It has taken or takes longer than was planned. */
  late: boolean;
}

const DAY_MS = 86_400_000;

/** What was planned against what came of it, on one scale; days are those of the viewer. */
export function barsOf(steps: readonly StepRow[], now: number, dayOf: (instant: number) => Day): Bar[] {
  const today = dayOf(now);
  const held = steps.map((step) => ({ step, actual: actualOf(step, today, dayOf) }));
  const days = held.flatMap(({ step, actual }) => [
    step.startOn,
    step.dueOn,
    ...(actual ? [actual.from, actual.to] : []),
  ]);
  const [first, last] = [Math.min(...days.map(Date.parse)), Math.max(...days.map(Date.parse)) + DAY_MS];
  const at = (day: Day, plus = 0): number => (Date.parse(day) + plus - first) / (last - first);
  const stretch = (from: Day, to: Day): Stretch => ({ from: at(from), to: at(to, DAY_MS) });
  return held.map(({ step, actual }) => ({
    step,
    planned: stretch(step.startOn, step.dueOn),
    actual: actual && stretch(actual.from, actual.to),
    late: actual !== null && actual.to > step.dueOn,
  }));
}

function actualOf({ openedAt, endedAt }: StepRow, today: Day, dayOf: (instant: number) => Day) {
  if (!openedAt) return null;
  return { from: dayOf(Date.parse(openedAt)), to: endedAt ? dayOf(Date.parse(endedAt)) : today };
}
