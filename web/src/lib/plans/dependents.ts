import type { StepRow } from './plans.js';

/** The steps whose turn has not come and that wait for this one, directly or through others. */
export function dependents(steps: readonly StepRow[], id: string): StepRow[] {
  const direct = steps.filter(({ afterId, state }) => afterId === id && state === 'WAITING');
  return direct.flatMap((step) => [step, ...dependents(steps, step.id)]);
}
