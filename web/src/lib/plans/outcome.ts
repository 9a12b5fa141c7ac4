import type { PaperPlanFragment, PlanState } from '#lib/core/gql/graphql.js';

/** What became of the approvals of a process, whatever of it is still to be done after them. */
export interface Outcome {
  state: PlanState;
  /** When that was. */
  at: string | null;
  /** Why it was refused. */
  why: string | null;
}

/** Null when nobody is asked for an approval. */
export function outcomeOf({ state, endedAt, steps }: PaperPlanFragment): Outcome | null {
  const approvals = steps.filter(({ kind }) => kind === 'APPROVAL');
  if (approvals.length === 0) return null;
  const refused = approvals.find((step) => step.state === 'REJECTED');
  if (refused) return { state: 'REJECTED', at: refused.endedAt, why: refused.comment };
  const isApproved = approvals.every((step) => step.state === 'DONE');
  if (!isApproved) return { state, at: endedAt, why: null };
  const answered = approvals.map((step) => step.endedAt ?? '');
  return { state: 'DONE', at: answered.toSorted().at(-1) || null, why: null };
}
