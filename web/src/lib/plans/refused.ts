import type { PlanRow } from './plans.js';

type Begun = Pick<PlanRow, 'id' | 'state' | 'title' | 'templateId' | 'quoteId' | 'agreementId'>;

/** Two plans ask for the same: by one template, or by hand under one name, and about the same document. */
const asksFor = ({ title, templateId, quoteId, agreementId }: Begun): string =>
  [templateId ?? title, quoteId, agreementId].join(' ');

/** Ids of the plans whose refusal stays in sight: until the same is asked for again. @param plans the latest first */
export function refusedOf(plans: readonly Begun[]): Set<string> {
  const latest = new Map(plans.toReversed().map((plan) => [asksFor(plan), plan]));
  return new Set([...latest.values()].filter(({ state }) => state === 'REJECTED').map(({ id }) => id));
}
