import type { App } from '#lib/core/app.svelte.js';
import type { UserRow } from '#lib/core/rows.js';
import { teamsBelow } from '#lib/users/teamsBelow.js';

/** Those whose days a head or an admin looks after; nobody for the others. */
export const peopleOf = ({ store, session }: Pick<App, 'store' | 'session'>): UserRow[] => {
  const { role, user } = session.me;
  const own = store.get('user', user.id)?.team?.id;
  if (role !== 'ADMIN' && (role !== 'HEAD' || !own)) return [];
  const teams = role === 'ADMIN' ? null : teamsBelow(own ?? '', store.list('team'));
  return store
    .list('user')
    .filter(({ active, team }) => active && (!teams || (team && teams.has(team.id))))
    .sort((a, b) => a.name.localeCompare(b.name));
};
