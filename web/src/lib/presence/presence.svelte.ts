import type { App } from '#lib/core/app.svelte.js';
import type { WatchPresenceSubscription } from '#lib/core/gql/graphql.js';

export type Present = WatchPresenceSubscription['presence']['people'][number];

/** What this window is doing now; what is left out ends. */
export interface Doing {
  openedId?: string | null;
  heldId?: string | null;
  overStageId?: string | null;
  editedId?: string | null;
  editedField?: string | null;
}

/** Who is on this board and what they do; without this window itself. All getters are reactive. */
export declare class Presence {
  constructor(app: App, pipelineId: string);
  readonly people: readonly Present[];
  /** How many more than `people`. */
  readonly others: number;
  /** Who holds this card by dragging it. */
  holder(dealId: string): Present | undefined;
  /** Who has this deal open. */
  viewers(dealId: string): readonly Present[];
  /** Who edits this field. */
  editor(dealId: string, field: string): Present | undefined;
  /** Tells the others; merged with what was told before, at most 4 times a second. */
  announce(doing: Doing): void;
  close(): void;
}
