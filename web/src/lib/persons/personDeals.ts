import type { App } from '#lib/core/app.svelte.js';
import { placeOf } from '#lib/core/cursor.js';
import type { Change } from '#lib/core/feed.js';
import { FollowedList } from '#lib/core/followedList.svelte.js';
import { PersonDealsDocument, type DealRole } from '#lib/core/gql/graphql.js';

const DEALS = 10;
/** Of those that are asked for again. */
const MOST = 200;

/** A deal in which a person takes part; the id is that of the deal, by which the log tells of it. */
export interface PersonDeal {
  id: string;
  /** The newest are the greatest. */
  partId: string;
  role: DealRole;
}

/** Deals in which a person takes part, the last that he came to first. */
export function followPersonDeals(app: App, personId: string): FollowedList<PersonDeal> {
  const load = async (first: number, after: string | null) => {
    const { deals } = (await app.ask(PersonDealsDocument, { id: personId, first, after })).person;
    for (const { deal } of deals.nodes) app.store.put('deal', deal, placeOf(deals.asOf));
    return { ...deals, nodes: deals.nodes.map(({ id, role, deal }) => ({ id: deal.id, partId: id, role })) };
  };
  return new FollowedList<PersonDeal>(app.live, {
    load: (after) => load(DEALS, after),
    again: async (ids) => (await load(MOST, null)).nodes.filter(({ id }) => ids.includes(id)),
    touched: (change) => (mayBring(change) ? [change.id] : []),
    keyOf: ({ partId }) => partId,
    compare: (a, b) => (a < b ? 1 : Number(a !== b) * -1),
  });
}

/** Deals themselves travel in the log: only who takes part in them has to be asked for. */
const mayBring = ({ entity, name }: Change): boolean =>
  entity === 'deal' && (name?.startsWith('dealPerson.') === true || name === 'deal.personEdited');
