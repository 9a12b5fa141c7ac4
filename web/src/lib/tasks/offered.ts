import type { TaskKind } from '#lib/core/gql/graphql.js';
import type { DealRow, PipelineRow } from '#lib/core/rows.js';
import { isStrict } from '#lib/deals/verdicts.js';
import { KINDS } from './draft.svelte.js';

/** Kinds of next steps as a stage offers them. */
export interface Offered {
  /** Shown at once, in the stage's order; all when it offers none in particular. */
  first: readonly TaskKind[];
  /** Shown when asked for. */
  rest: readonly TaskKind[];
  /** Of the first, those that a deal which comes to the stage must be given. */
  required: readonly TaskKind[];
}

/** A strict pipeline offers nothing but what its stage names. */
export const offeredTo = (deal: Pick<DealRow, 'stageId' | 'manual'>, pipeline: PipelineRow | undefined): Offered => {
  const offers = pipeline?.stages.find(({ id }) => id === deal.stageId)?.offers ?? [];
  if (!pipeline || offers.length === 0) return { first: KINDS, rest: [], required: [] };
  const first = offers.map(({ kind }) => kind);
  const rest = isStrict(deal, pipeline) ? [] : KINDS.filter((kind) => !first.includes(kind));
  return { first, rest, required: offers.filter(({ required }) => required).map(({ kind }) => kind) };
};
