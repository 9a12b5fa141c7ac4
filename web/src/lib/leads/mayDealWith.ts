import type { App } from '#lib/core/app.svelte.js';
import type { LeadRow } from '#lib/core/rows.js';
import { teamsBelow } from '#lib/users/teamsBelow.js';

/**
 * Whether the viewer may accept, put off, reject or hand over a lead, as the server's policy says it: what waits for
 * somebody is anybody's who writes; what has been given to somebody is his, his head's and the admins'. Reactive.
 */
export function mayDealWith(
  { store, session }: Pick<App, 'store' | 'session'>,
  { assignee, team }: Pick<LeadRow, 'assignee' | 'team'>,
): boolean {
  if (!session.mayWrite) return false;
  const { role, user } = session.me;
  if (!assignee || role === 'ADMIN' || assignee.id === user.id) return true;
  const own = store.get('user', user.id)?.team?.id;
  return role === 'HEAD' && own !== undefined && team != null && teamsBelow(own, store.list('team')).has(team.id);
}
