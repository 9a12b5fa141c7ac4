import type { Context } from '../core/context.js';
import { invalid, notFound, rule } from '../core/errors.js';
import type { RoleName } from '../core/rights/viewer.js';
import { Team } from '../teams/team.entity.js';
import { hashPassword } from './password.js';
import { RoleAccess, type Visibility } from './role.entity.js';
import { Session } from './session.entity.js';
import { User } from './user.entity.js';
import type { CreateUserInput, EditProfileInput, SetAccessInput } from './user.inputs.js';

/** Adds a colleague. @throws INVALID input.email taken; NOT_FOUND Team; FORBIDDEN */
export async function createUser(ctx: Context, input: CreateUserInput, demo = false): Promise<User> {
  return addUser(ctx, input, await hashPassword(input.password), demo);
}

/** The same for a password that is hashed already; many who share one need it hashed once. */
export const addUser = (ctx: Context, input: Omit<CreateUserInput, 'password'>, passwordHash: string, demo = false) =>
  ctx.change(async () => {
    const user = new User();
    ctx.authorize('create', user);
    const { name, role, timeZone, jobTitle = null } = input;
    Object.assign(user, { name, role, timeZone, jobTitle, passwordHash, demo, email: input.email.toLowerCase() });
    if (await ctx.em.findOne(User, { email: user.email })) throw invalid('input.email', 'taken');
    user.teamId = input.teamId ? (await ctx.see(Team, input.teamId)).id : null;
    user.hue = User.hueOf(await ctx.em.count(User));
    ctx.em.persist(user);
    ctx.record('user.created', user, { role, team: user.teamId });
    return user;
  });

/**
 * Changes what a colleague may do and see; his open screens follow within a second.
 * @throws RULE user.self, because an admin who locks himself out locks out the company; NOT_FOUND; FORBIDDEN
 */
export const setAccess = (ctx: Context, input: SetAccessInput) =>
  ctx.change(async () => {
    const user = await ctx.lock(User, input.id);
    ctx.authorize('setAccess', user);
    if (user.id === ctx.viewer.userId) throw rule('user.self');
    user.role = input.role;
    user.teamId = input.teamId ? (await ctx.see(Team, input.teamId)).id : null;
    user.active = input.active;
    if (!user.active) await ctx.em.nativeUpdate(Session, { userId: user.id, revokedAt: null }, { revokedAt: ctx.now });
    ctx.record('user.accessChanged', user, { role: user.role, team: user.teamId, active: user.active });
    return user;
  });

/** Changes the viewer's own language, colours, time zone or reminders of tasks planned from now on. @throws NOT_FOUND */
export const editProfile = (ctx: Context, input: EditProfileInput) =>
  ctx.change(async () => {
    const user = await ctx.lock(User, ctx.viewer.userId ?? '');
    ctx.authorize('editProfile', user);
    user.locale = input.locale ?? user.locale;
    user.theme = input.theme ?? user.theme;
    user.timeZone = input.timeZone ?? user.timeZone;
    user.reminder = input.reminder ?? user.reminder;
    user.remindsOfDays = input.remindsOfDays ?? user.remindsOfDays;
    ctx.record('user.profileEdited', user, { fields: Object.keys(input) });
    return user;
  });

/** Says whose records a role sees. @throws RULE role.adminSeesAll; FORBIDDEN */
export const setRoleVisibility = (ctx: Context, role: RoleName, visibility: Visibility) =>
  ctx.change(async () => {
    const known = await ctx.em.findOne(RoleAccess, { role });
    if (!known) throw notFound(RoleAccess.name, role);
    const access = await ctx.lock(RoleAccess, known.id);
    ctx.authorize('setVisibility', access);
    if (role === 'ADMIN') throw rule('role.adminSeesAll');
    access.visibility = visibility;
    ctx.record('role.visibilityChanged', access, { role, visibility });
    return access;
  });
