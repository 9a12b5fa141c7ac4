import type { PlanRow } from './plans.js';

/** Ids of the plans whose refusal stays in sight: until the same is asked for again. @param plans in the order in which they were begun */
export function refusedOf(plans: readonly Pick<PlanRow, 'id' | 'state' | 'templateId'>[]): Set<string> {
  const latest = new Map(plans.map((plan) => [plan.templateId ?? plan.id, plan]));
  return new Set([...latest.values()].filter(({ state }) => state === 'REJECTED').map(({ id }) => id));
}
