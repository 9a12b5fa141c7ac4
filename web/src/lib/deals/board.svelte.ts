import type { App } from '#lib/core/app.svelte.js';
import type { AppError } from '#lib/core/graphql.js';
import type { DealRow, Label, LeadRow, PipelineRow, StageRow } from '#lib/core/rows.js';
import type { DealFilter } from '#lib/deals/filter.js';

/** Figures of a column or of the whole filtered board; sums in kopecks. */
export interface Head {
  count: number;
  sum: number;
  weighted: number;
  dueToday: number;
  overdue: number;
  noNextStep: number;
}

/** A card that somebody else has just moved or made here; kept 8 s. */
export interface Arrival {
  by: Label;
  /** The stage it came from; null when it is new. */
  from: Label | null;
  at: number;
}

export interface BoardOptions {
  pipelineId: string;
  filter: DealFilter;
  /** Cards a page. */
  first?: number;
}

/** One stage of the board. All fields are reactive. */
export declare class Column {
  readonly stage: StageRow;
  /** Ids of the loaded cards, top first; a new array at each change. */
  readonly cards: readonly string[];
  readonly hasMore: boolean;
  readonly loading: boolean;
  readonly failed: AppError | undefined;
  /** The server's figures with the changes on this screen already counted; undefined until first loaded. */
  readonly head: Head | undefined;
  /** Loads the next page; one at a time, safe to call at any scroll event. */
  more(): Promise<void>;
  /** Tries again what failed. */
  retry(): Promise<void>;
}

/** The board of one pipeline under one filter: what is loaded, in order, live. All getters are reactive. */
export declare class Board {
  /** Loads at once and stays live until `close`. */
  constructor(app: App, options: BoardOptions);
  readonly pipeline: PipelineRow | undefined;
  readonly filter: DealFilter;
  readonly columns: readonly Column[];
  readonly total: Head | undefined;
  /** Ids of leads, oldest first; empty while a filter other than text hides them. */
  readonly leads: readonly string[];
  readonly leadHead: { count: number; unanswered: number } | undefined;
  readonly leadsHaveMore: boolean;
  /** True until the first answer. */
  readonly loading: boolean;
  readonly failed: AppError | undefined;
  deal(id: string): DealRow | undefined;
  lead(id: string): LeadRow | undefined;
  column(stageId: string): Column | undefined;
  /** Who brought this card here, for 8 s. */
  arrival(id: string): Arrival | undefined;
  moreLeads(): Promise<void>;
  retry(): Promise<void>;
  close(): void;
}
