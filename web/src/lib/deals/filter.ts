import type { DealFilter } from '#lib/core/gql/graphql.js';
import type { DealRow } from '#lib/core/rows.js';

export type { DealFilter };

/** Whether a card belongs to the filtered board. Free text is the server's to decide and is not looked at here. */
export declare function matches(deal: DealRow, filter: DealFilter, now: number, zone: string): boolean;
/** Reads a filter from the address; unknown values are dropped. */
export declare function filterFrom(params: URLSearchParams): DealFilter;
/** The filter as address parameters, in a stable order; an empty filter gives none. */
export declare function paramsOf(filter: DealFilter): URLSearchParams;
/** Whether anything is filtered at all. */
export declare function isEmpty(filter: DealFilter): boolean;
