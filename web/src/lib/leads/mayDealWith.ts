import type { App } from '#lib/core/app.svelte.js';
import type { Label, LeadRow } from '#lib/core/rows.js';
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

/** Whose a lead is: somebody's, or of a team that waits for whoever takes it. */
export interface Holder {
  owner: Label | null;
  team: Label | null;
}

/** Whether the viewer still sees it and may deal with it when they have it. */
export function mayTakeBack(app: Pick<App, 'store' | 'session'>, { owner, team }: Holder): boolean {
  const { store, session } = app;
  const queue = owner ? (store.get('user', owner.id)?.team ?? null) : team;
  if (!mayDealWith(app, { assignee: owner, team: queue })) return false;
  if (owner || !team || session.me.role === 'ADMIN') return true;
  const own = store.get('user', session.me.user.id)?.team?.id;
  const teams = store.list('team');
  return own !== undefined && (teamsBelow(team.id, teams).has(own) || teamsBelow(own, teams).has(team.id));
}
