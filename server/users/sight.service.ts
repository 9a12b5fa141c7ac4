import type { Context } from '../core/context.js';
import { entityName } from '../core/log/record.js';
import { type Sight, sees } from '../core/rights/scope.js';
import type { Viewer } from '../core/rights/viewer.js';
import { Team } from '../teams/team.entity.js';
import type { OwnedRow } from './owned.entity.js';
import { RoleAccess } from './role.entity.js';
import type { User } from './user.entity.js';

/** How far a colleague sees. */
export async function sightOf(ctx: Context, user: User): Promise<Sight> {
  const access = await ctx.em.findOneOrFail(RoleAccess, { role: user.role });
  const team = user.teamId ? await ctx.see(Team, user.teamId) : null;
  const visibility = user.role === 'ADMIN' ? 'ALL' : access.visibility;
  return { userId: user.id, visibility, teamPath: team?.path ?? null };
}

/** A colleague as his requests know him, for what is read on his behalf without a session. */
export async function viewerOf(ctx: Context, user: User): Promise<Viewer> {
  const { name, role, locale, timeZone } = user;
  return { ...(await sightOf(ctx, user)), name, role, locale, timeZone, system: false, sessionId: null };
}

/** Work that one cannot see cannot be done: whoever is given it is let in, which the record's history tells. */
export async function letIn(ctx: Context, row: OwnedRow, user: User): Promise<void> {
  if (sees(await sightOf(ctx, user), row.scope())) return;
  row.shareWith(user.id);
  ctx.record(`${entityName(row)}.shared`, row, { userId: user.id });
}
