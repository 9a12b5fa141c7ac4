import type { App } from '#lib/core/app.svelte.js';
import { take } from '#lib/core/catalogues.js';
import { FollowedList } from '#lib/core/followedList.svelte.js';
import { LeadsDocument, type LeadFilter } from '#lib/core/gql/graphql.js';
import type { LeadRow } from '#lib/core/rows.js';
import { isShown } from './shown.js';

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

export const filterOf = ({ state, whose, text }: Listed, me: string): LeadFilter => ({
  states: [state],
  ...(whose === 'MINE' && { ownerIds: [me] }),
  ...(whose === 'UNOWNED' && { withoutOwner: true }),
  ...(text.trim() && { text: text.trim() }),
});

/** Those that wait: who has waited longest first; those that are closed: the latest first. */
const isOldestFirst = ({ state }: Listed): boolean => state === 'OPEN' || state === 'SNOOZED';

/** Leads of a filter, as the server orders them. Their records travel in the log: what it brings is held against the filter here. */
export const followLeads = (app: App, listed: Listed): LeadList => {
  const me = app.session.me.user.id;
  const filter = filterOf(listed, me);
  const sign = isOldestFirst(listed) ? 1 : -1;
  return new FollowedList<LeadRow, Place>(app.live, {
    load: async (after) => {
      const { leads } = await app.ask(LeadsDocument, { filter, first: PAGE, after });
      take(app.store, 'lead', leads);
      return leads;
    },
    again: async (ids) =>
      ids.flatMap((id) => app.store.get('lead', id) ?? []).filter((row) => isListed(row, listed, me)),
    touched: ({ entity, id }) => (entity === 'lead' ? [id] : []),
    keyOf: ({ receivedAt, id }) => ({ at: Date.parse(receivedAt), id }),
    compare: (a, b) => sign * (a.at - b.at || (a.id < b.id ? -1 : Number(a.id > b.id))),
  });
};

/** Whether a lead is among those that are listed. */
export function isListed(row: LeadRow, { state, whose, text }: Listed, me: string): boolean {
  if (row.state !== state || (whose !== 'ALL' && !isShown(row, whose, me))) return false;
  const sought = text.trim().toLowerCase();
  const said = [row.text, row.contact, row.company, row.inn, ...row.phones, ...row.emails];
  return said.some((one) => one?.toLowerCase().includes(sought));
}
