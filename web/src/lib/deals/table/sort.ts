import type { DealSort, DealSortKey } from '#lib/core/gql/graphql.js';
import { kopecksOf } from '#lib/core/money.js';
import type { DealRow } from '#lib/core/rows.js';
import type { Store } from '#lib/core/store.svelte.js';

export type { DealSort, DealSortKey };

/** Where a deal stands in a sorted list; null = it has no value and comes last. */
export interface SortPlace {
  key: string | number | null;
  number: number;
}

export const newestFirst: DealSort = { by: 'NUMBER', descending: true };

type Keyed = (deal: DealRow, store: Store) => SortPlace['key'];

const keys: Record<DealSortKey, Keyed> = {
  NUMBER: ({ number }) => number,
  TITLE: ({ title }) => title,
  PARTNER: ({ partner }, store) => partner && store.name('partner', partner),
  OWNER: ({ owner }, store) => store.name('user', owner),
  STAGE: stageKey,
  SUM: ({ sum }) => (sum === null ? null : kopecksOf(sum)),
  EXPECTED_ON: ({ expectedOn }) => expectedOn,
  NEXT_DUE_AT: ({ nextDueAt }) => nextDueAt,
  ACTIVE_AT: ({ activeAt }) => activeAt,
  CREATED_AT: ({ createdAt }) => createdAt,
};

/** Pipelines in their order, then stages in theirs, as the server counts them. */
function stageKey({ pipelineId, stageId }: DealRow, store: Store): number {
  const pipeline = store.get('pipeline', pipelineId);
  const stage = pipeline?.stages.find(({ id }) => id === stageId);
  return (pipeline?.rank ?? 0) * 1000 + (stage?.rank ?? 0);
}

export const placeIn = (deal: DealRow, { by }: DealSort, store: Store): SortPlace => ({
  key: keys[by](deal, store),
  number: deal.number,
});

/** As the server orders words (`ru-x-icu`), whatever language the screen speaks. */
const words = new Intl.Collator('ru');
const isWord: ReadonlySet<DealSortKey> = new Set(['TITLE', 'PARTNER', 'OWNER']);

/** The order of the list; deals without a value come last either way. */
export const comparing =
  ({ by, descending }: DealSort) =>
  (one: SortPlace, other: SortPlace): number => {
    if (one.key === null || other.key === null) {
      if (one.key !== other.key) return one.key === null ? 1 : -1;
      return turned(one.number - other.number, descending);
    }
    return turned(compareKeys(one.key, other.key, isWord.has(by)) || one.number - other.number, descending);
  };

const turned = (order: number, descending: boolean): number => (descending ? -order : order);

function compareKeys(one: string | number, other: string | number, asWords: boolean): number {
  if (asWords) return words.compare(String(one), String(other)) || compareKeys(one, other, false);
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Whether names of neighbours decide: then a renamed one moves deals that say nothing of it themselves. */
export const followsNames = ({ by }: DealSort): boolean => isWord.has(by) && by !== 'TITLE';
