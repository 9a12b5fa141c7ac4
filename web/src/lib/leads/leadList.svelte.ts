import type { App } from '#lib/core/app.svelte.js';
import { take } from '#lib/core/catalogues.js';
import { FollowedList } from '#lib/core/followedList.svelte.js';
import { LeadsDocument, type LeadFilter, type LeadsQueryVariables } from '#lib/core/gql/graphql.js';
import type { LeadRow } from '#lib/core/rows.js';

const PAGE = 50;

export type LeadList = FollowedList<LeadRow, Place>;

interface Place {
  at: number;
  id: string;
}

/** Which leads the screen lists. */
export interface Listed {
  state: LeadRow['state'];
  whose: 'ALL' | 'MINE' | 'UNOWNED';
  text: string;
}

const filterOf = ({ state, whose, text }: Listed, me: string): LeadFilter => ({
  states: [state],
  ...(whose === 'MINE' && { ownerIds: [me] }),
  ...(whose === 'UNOWNED' && { withoutOwner: true }),
  ...(text.trim() && { text: text.trim() }),
});

/** Those that wait: who has waited longest first; those that are closed: the latest first. */
const isOldestFirst = ({ state }: Listed): boolean => state === 'OPEN' || state === 'SNOOZED';

/** Leads of a filter, as the server orders them; of those that the log names it says itself which of them are listed. */
export const followLeads = (app: App, listed: Listed): LeadList => {
  const filter = filterOf(listed, app.session.me.user.id);
  const sign = isOldestFirst(listed) ? 1 : -1;
  const ask = async (variables: LeadsQueryVariables) => {
    const { leads } = await app.ask(LeadsDocument, variables);
    take(app.store, 'lead', leads);
    return leads;
  };
  return new FollowedList<LeadRow, Place>(app.live, {
    load: async (after) => ask({ filter, first: PAGE, after }),
    again: async (ids) => (await ask({ filter: { ...filter, ids }, first: ids.length })).nodes,
    touched: ({ entity, id }) => (entity === 'lead' ? [id] : []),
    keyOf: ({ receivedAt, id }) => ({ at: Date.parse(receivedAt), id }),
    compare: (a, b) => sign * (a.at - b.at || (a.id < b.id ? -1 : Number(a.id > b.id))),
  });
};
