import type { App } from '#lib/core/app.svelte.js';
import type { UserRow } from '#lib/core/rows.js';

/** Those whose days a head or an admin looks after; nobody for the others. */
export const peopleOf = ({ store, session }: Pick<App, 'store' | 'session'>): UserRow[] => {
  const { role, user } = session.me;
  const own = store.get('user', user.id)?.team?.id;
  if (role !== 'ADMIN' && (role !== 'HEAD' || !own)) return [];
  const teams = role === 'ADMIN' ? null : below(own ?? '', store.list('team'));
  return store
    .list('user')
    .filter(({ active, team }) => active && (!teams || (team && teams.has(team.id))))
    .sort((a, b) => a.name.localeCompare(b.name));
};

/** A team and all under it. */
const below = (root: string, teams: { id: string; parentId: string | null }[]): Set<string> => {
  const found = new Set([root]);
  for (let size = 0; size !== found.size;) {
    size = found.size;
    for (const { id, parentId } of teams) if (parentId && found.has(parentId)) found.add(id);
  }
  return found;
};
