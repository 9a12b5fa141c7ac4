import type { StageRow } from '#lib/core/rows.js';
import type { Head, Heads } from '#lib/deals/heads.svelte.js';
import type { Listing } from '#lib/core/listing.svelte.js';

/** Where a card stands in its column; positions compare as plain text. */
export interface CardPlace {
  position: string;
  id: string;
}

export function compareCards(a: CardPlace, b: CardPlace) {
  if (a.position !== b.position) return a.position < b.position ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** One stage of the board. All getters are reactive. */
export class Column {
  constructor(
    private readonly stageNow: () => StageRow,
    private readonly heads: Heads,
    readonly listing: Listing<CardPlace>,
    private readonly loadBoard: () => Promise<void>,
  ) {}

  get stage() {
    return this.stageNow();
  }

  /** Ids of the loaded cards, top first; a new array at each change. */
  get cards() {
    return this.listing.ids;
  }

  get hasMore() {
    return this.listing.hasMore;
  }

  get loading() {
    return this.listing.loading;
  }

  get failed() {
    return this.listing.failed;
  }

  /** The server's figures with the changes on this screen already counted; undefined until first loaded. */
  get head(): Head | undefined {
    return this.heads.of(this.stage.id);
  }

  /** Loads the next page; one at a time, safe to call at any scroll event. */
  more() {
    return this.listing.more();
  }

  /** Tries again what failed: the next page, or the whole board when it never came. */
  retry() {
    return this.hasMore ? this.more() : this.loadBoard();
  }
}
