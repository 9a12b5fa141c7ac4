import { Feed, type Frame } from '#lib/core/feed.js';
import type { Ask } from '#lib/core/graphql.js';
import { Store } from '#lib/core/store.svelte.js';
import { Board, type BoardOptions } from '#lib/deals/board.svelte.js';
import { DealList, type DealListOptions } from '#lib/deals/dealList.svelte.js';

export interface WindowOptions {
  /** Asks the real server, or whatever the test has in its place. */
  ask: Ask;
  /** Place of the log from which frames will follow: read before the board is loaded. */
  cursor: string;
  zone?: string;
  now?: () => number;
  clientId?: string;
}

/** One browser window without a browser: the real store, feed and board over an injected transport. */
export function openWindow({
  ask,
  cursor,
  zone = 'Europe/Moscow',
  now = Date.now,
  clientId = 'window',
}: WindowOptions) {
  const store = new Store();
  const feed = new Feed(store);
  feed.begin(cursor);
  const stop = () => {};
  const loaders = new Set<() => Promise<void>>();
  const app = {
    ask,
    store,
    clock: { read: now, onTick: () => stop },
    live: {
      watch: () => stop,
      onReset: (load: () => Promise<void>) => {
        loaders.add(load);
        return () => void loaders.delete(load);
      },
    },
    session: { clientId },
    i18n: { zone },
    rates: { of: () => undefined },
  };
  return {
    store,
    feed,
    /** Loads anew what is open, by whatever log answers now. */
    reset: async () => {
      store.doubt();
      await Promise.all([...loaders].map((load) => load()));
    },
    openBoard: (options: BoardOptions) => openBoard(new Board(app, options)),
    openList: (options: DealListOptions) => openList(new DealList(app, options)),
  };
}

/** The list when its first page has come. */
async function openList(list: DealList) {
  while (list.loading) await new Promise((resume) => setTimeout(resume, 5));
  return list;
}

/** Applies frames in order. @throws when one does not join on. */
export function applyAll(feed: Feed, frames: Iterable<Frame>) {
  for (const frame of frames)
    if (!feed.apply(frame)) throw new Error(`${frame.from} does not join on to ${feed.cursor}`);
}

/** What the board shows, for comparing two windows. */
export function pictureOf(board: Board) {
  return {
    columns: board.columns.map(({ stage, cards, hasMore }) => ({
      stage: stage.name,
      hasMore,
      cards: cards.map((id) => board.deal(id)),
    })),
    leads: board.leads.map((id) => board.lead(id)),
  };
}

async function openBoard(board: Board) {
  while (board.loading && !board.failed) await new Promise((resolve) => setTimeout(resolve));
  if (board.failed) throw board.failed;
  return board;
}
