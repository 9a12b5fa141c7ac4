import type { DealStatus, RateOf } from '#lib/core/gql/graphql.js';
import type { DealRow, StageRow } from '#lib/core/rows.js';
import type { Rate, WinRates } from '#lib/core/winRates.svelte.js';

/** A share is taken from so many finished deals at least. */
const ENOUGH = 10;

/** A share with whose it is. */
export type KnownRate = Rate & { of: RateOf };

/** What the probability of a deal is made of. */
export interface Signs {
  status: DealStatus;
  /** The manager's own. */
  estimate: number | null;
  /** What the stage is configured to, for when nothing else is known. */
  configured: number;
  rates: KnownRate[];
}

/** One thing that the mean is taken of. */
export interface Part {
  of: RateOf | 'ESTIMATE';
  percent: number;
  /** What the percent is the share of; the estimate has none. */
  rate?: Rate;
}

/** Percent of won ones, in whole numbers, as they are shown. */
const percentOf = ({ won, finished }: Rate): number => Math.floor((won * 100) / finished + 0.5);

/** What is available of a deal's probability, the estimate first. */
export const partsOf = ({ estimate, rates }: Signs): Part[] => [
  ...(estimate === null ? [] : [{ of: 'ESTIMATE' as const, percent: estimate }]),
  ...rates
    .filter(({ finished }) => finished >= ENOUGH)
    .map(({ of, won, finished }) => ({ of, percent: percentOf({ won, finished }), rate: { won, finished } })),
];

/** The chance to win in percent, as the server counts it: the mean of what is available, not rounded. */
export function probabilityOf(signs: Signs): number {
  if (signs.status !== 'IN_WORK') return signs.status === 'WON' ? 100 : 0;
  const parts = partsOf(signs);
  if (parts.length === 0) return signs.configured;
  return parts.reduce((sum, { percent }) => sum + percent, 0) / parts.length;
}

/** What is known here of a deal. Reactive to its shares. */
export function signsOf(deal: DealRow, stage: StageRow | undefined, rates: Pick<WinRates, 'of'>): Signs {
  const subjects: [RateOf, string | undefined][] = [
    ['STAGE', deal.stageId],
    ['OWNER', deal.owner.id],
    ['PARTNER', deal.partner?.id],
    ['PIPELINE', deal.pipelineId],
  ];
  return {
    status: deal.status,
    estimate: deal.probability ?? null,
    configured: stage?.probability ?? 0,
    rates: subjects.flatMap(([of, id]) => {
      const rate = id === undefined ? undefined : rates.of(of, id);
      return rate ? [{ ...rate, of }] : [];
    }),
  };
}
