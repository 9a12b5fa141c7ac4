import { take } from '#lib/core/catalogues.js';
import { PartnersDocument, StartDocument } from '#lib/core/gql/graphql.js';
import type { Ask } from '#lib/core/graphql.js';
import type { Store } from '#lib/core/store.svelte.js';
import type { Board } from '#lib/deals/board.svelte.js';

/** Fills a store with what every page needs, and with the partners. */
export async function loadCatalogues(ask: Ask, store: Store) {
  const { pipelines, users, teams, lostReasons, customFields } = await ask(StartDocument, {});
  take(store, 'pipeline', pipelines);
  take(store, 'user', users);
  take(store, 'team', teams);
  take(store, 'lostReason', lostReasons);
  take(store, 'customField', customFields);
  const { partners } = await ask(PartnersDocument, { first: 200 });
  take(store, 'partner', partners);
}

/** What is shown of the columns, as far as they are loaded in `loaded`. */
export function pictureOf(board: Board, store: Store, loaded: Board) {
  const cardOf = (id: string) => {
    const deal = board.deal(id)!;
    const partner = deal.partner && { id: deal.partner.id, name: store.name('partner', deal.partner) };
    return { ...deal, partner, owner: store.name('user', deal.owner) };
  };
  const columns = board.columns.map(({ cards }, index) => cards.slice(0, loadedLength(loaded, index)).map(cardOf));
  const leads = board.leads.slice(0, loaded.leads.length).map((id) => board.lead(id));
  return { columns, leads };
}

/** How many cards of a column can be compared; all, when all are loaded. */
export function loadedLength(board: Board, index: number): number {
  const { hasMore, cards } = board.columns[index]!;
  return hasMore ? cards.length : Infinity;
}

export const idsOf = (board: Board) => board.columns.map(({ cards }) => [...cards]);

/** The small catalogues in one order. */
export function cataloguesOf(store: Store) {
  const sorted = <T extends { id: string }>(rows: T[]) => rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    pipelines: sorted(store.list('pipeline')),
    users: sorted(store.list('user')),
    teams: sorted(store.list('team')),
    lostReasons: sorted(store.list('lostReason')),
    customFields: sorted(store.list('customField')),
  };
}

export const partnersOf = (store: Store) => store.list('partner').toSorted((a, b) => (a.id < b.id ? -1 : 1));
