import type { Context } from '../core/context.js';
import { forbidden, invalid, rule } from '../core/errors.js';
import type { Row } from '../core/row.entity.js';
import { isWriter } from '../core/rights/policy.js';
import { isSignedIn } from '../core/rights/viewer.js';
import { Team } from '../teams/team.entity.js';
import { User } from './user.entity.js';

/** A record that somebody answers for. */
type Assignable = Row & { assignTo(owner: User, team: Team | null): void };

/** Gives a record to a colleague, by default to the viewer. @throws NOT_FOUND User; RULE user.inactive; FORBIDDEN write */
export async function assign(ctx: Context, row: Assignable, ownerId: string | null | undefined): Promise<User> {
  guardWriter(ctx);
  const id = ownerId ?? ctx.viewer.userId;
  if (!id) throw invalid('input.ownerId', 'empty');
  const owner = await activeUser(ctx, id);
  row.assignTo(owner, owner.teamId ? await ctx.see(Team, owner.teamId) : null);
  return owner;
}

/** A colleague who may be given work. @throws NOT_FOUND User; RULE user.inactive, also for observers, who only look; FORBIDDEN write, to an observer */
export async function activeUser(ctx: Context, id: string): Promise<User> {
  guardWriter(ctx);
  const user = await ctx.see(User, id);
  if (!takesWork(user)) throw rule('user.inactive', { user: { id: user.id, name: user.name } });
  return user;
}

/** Who has left takes no work, nor does an observer, who only looks. */
export const takesWork = ({ active, role }: User): boolean => active && role !== 'OBSERVER';

/** Who only looks is told so, before anybody is said to take no work. */
function guardWriter({ viewer }: Context): void {
  if (isSignedIn(viewer) && !isWriter(viewer)) throw forbidden('write');
}
