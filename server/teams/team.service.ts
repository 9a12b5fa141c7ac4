import type { Context } from '../core/context.js';
import { Team } from './team.entity.js';
import type { CreateTeamInput } from './team.inputs.js';

/** Adds a team under another, or at the root. @throws NOT_FOUND Team; FORBIDDEN */
export const createTeam = (ctx: Context, input: CreateTeamInput) =>
  ctx.change(async () => {
    const parent = input.parentId ? await ctx.see(Team, input.parentId) : null;
    const team = ctx.create(Team.under(parent, input.name));
    ctx.record('team.created', team);
    return team;
  });
