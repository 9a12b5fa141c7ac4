import type { Context } from '../core/context.js';
import { User } from './user.entity.js';

interface Among {
  /** Who is not to be asked. */
  without?: string[];
  /** In the end an admin. */
  orAdmin?: boolean;
}

/** The nearest head of a team and those above it. @param teamPath null = of no team */
export async function headOver(
  ctx: Context,
  teamPath: string | null,
  { without = [], orAdmin = false }: Among = {},
): Promise<User | null> {
  const [head] = await ctx.em.execute<{ id: string }[]>(HEADS, [orAdmin, teamPath, `{${without.join()}}`]);
  return head ? ctx.see(User, head.id) : null;
}

const HEADS = `
  select u.id from app_user u left join team t on t.id = u.team_id
  where u.active and (u.role = 'ADMIN' and ? or u.role = 'HEAD' and ?::text like t.path || '%') and u.id <> all(?::uuid[])
  order by u.role = 'ADMIN', length(t.path) desc, u.id limit 1`;
