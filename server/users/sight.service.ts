import type { Context } from '../core/context.js';
import { entityName } from '../core/log/record.js';
import type { Row } from '../core/row.entity.js';
import { type Sight, sees } from '../core/rights/scope.js';
import type { Viewer } from '../core/rights/viewer.js';
import { Team } from '../teams/team.entity.js';
import { RoleAccess } from './role.entity.js';
import type { User } from './user.entity.js';

/** How far a colleague sees. */
export async function sightOf(ctx: Context, user: User): Promise<Sight> {
  const access = await ctx.em.findOneOrFail(RoleAccess, { role: user.role });
  const team = user.teamId ? await ctx.see(Team, user.teamId) : null;
  return sight(user, access, team);
}

/** The same of many at once, in their order. */
export async function sightsOf(ctx: Context, users: readonly User[]): Promise<Sight[]> {
  if (users.length === 0) return [];
  const accesses = await ctx.em.find(RoleAccess, { role: { $in: users.map(({ role }) => role) } });
  const teams = await ctx.em.find(Team, { id: { $in: users.flatMap(({ teamId }) => teamId ?? []) } });
  return users.map((user) => {
    const access = accesses.find(({ role }) => role === user.role)!;
    return sight(user, access, teams.find(({ id }) => id === user.teamId) ?? null);
  });
}

const sight = ({ id, role }: User, access: RoleAccess, team: Team | null): Sight => ({
  userId: id,
  visibility: role === 'ADMIN' ? 'ALL' : access.visibility,
  teamPath: team?.path ?? null,
});

/** A colleague as his requests know him, for what is read on his behalf without a session. */
export async function viewerOf(ctx: Context, user: User): Promise<Viewer> {
  const { name, role, locale, timeZone } = user;
  return { ...(await sightOf(ctx, user)), name, role, locale, timeZone, system: false, sessionId: null };
}

/** A record that colleagues may be let into. */
export type Sharable = Row & { shareWith(userId: string): void };

/** Work that one cannot see cannot be done: whoever is given it is let in, which the record's history tells. */
export async function letIn(ctx: Context, row: Sharable, user: User): Promise<void> {
  if (sees(await sightOf(ctx, user), row.scope())) return;
  row.shareWith(user.id);
  ctx.record(`${entityName(row)}.shared`, row, { userId: user.id });
}
