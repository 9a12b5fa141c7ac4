import { describe, expect, test } from 'vitest';
import { buildTeam, buildUser, contextFor, fresh, orm, systemContext } from '../testing/build.js';
import { event, told, unnumbered } from '../testing/log.js';
import { expectRefused } from '../testing/refusal.js';
import { isPassword } from './password.js';
import { RoleAccess, Visibility } from './role.entity.js';
import { Locale, Role, Theme, User } from './user.entity.js';
import { createUser, editProfile, setAccess, setRoleVisibility } from './user.service.js';

const admin = await buildUser({ role: Role.ADMIN });
const others = [await buildUser(), await buildUser({ role: Role.HEAD }), await buildUser({ role: Role.OBSERVER })];
const absent = '00000000-0000-4000-8000-000000000000';

const asAdmin = () => contextFor(admin);

/** For everyone but admins. */
async function expectForbidden(action: string, command: (user: User) => Promise<unknown>) {
  for (const user of others) await expectRefused(() => command(user), { code: 'FORBIDDEN', reason: action });
}

describe('createUser', () => {
  const input = () => ({
    name: 'Анна Иванова',
    email: `Anna${Math.random()}@Example.com`,
    password: 'correct horse',
    role: Role.MANAGER,
    timeZone: 'Asia/Omsk',
  });

  test('adds a colleague, whose password nobody can read', async () => {
    const team = await buildTeam();
    const given = { ...input(), teamId: team.id, jobTitle: 'Менеджер' };
    const ctx = await asAdmin();
    const { result, events } = await told(() => createUser(ctx, given));
    const user = await fresh(User, result.id);
    const { password, email, ...kept } = given;
    expect(user).toMatchObject({ ...kept, email: email.toLowerCase(), active: true, demo: false });
    expect(await isPassword(password, user.passwordHash)).toBe(true);
    expect(await isPassword(`${password}!`, user.passwordHash)).toBe(false);
    expect(unnumbered(events)).toEqual([
      event('user.created', user, { actor: admin, particulars: { role: 'MANAGER', team: team.id } }),
    ]);
  });

  test('wants an e-mail that is not taken, in whatever case', async () => {
    const given = input();
    await createUser(await asAdmin(), given);
    const attempt = async () => createUser(await asAdmin(), { ...given, email: given.email.toUpperCase() });
    await expectRefused(attempt, { code: 'INVALID', reason: 'taken', details: { field: 'input.email' } });
  });

  test('knows no absent team, and is for admins', async () => {
    const attempt = async () => createUser(await asAdmin(), { ...input(), teamId: absent });
    await expectRefused(attempt, { code: 'NOT_FOUND', reason: 'Team' });
    await expectForbidden('user.create', async (user) =>
      createUser(await contextFor(user), { ...input(), email: admin.email }),
    );
  });
});

describe('setAccess', () => {
  test('changes role, team and access', async () => {
    const team = await buildTeam();
    const { id } = await buildUser();
    const access = { role: Role.HEAD, active: false };
    const { events } = await told(async () => setAccess(await asAdmin(), { id, ...access, teamId: team.id }));
    const user = await fresh(User, id);
    expect(user).toMatchObject({ ...access, teamId: team.id, version: 2 });
    expect(unnumbered(events)).toEqual([
      event('user.accessChanged', user, { actor: admin, particulars: { ...access, team: team.id } }),
    ]);
  });

  test('is not for oneself, and for admins only', async () => {
    const access = { role: Role.MANAGER, active: true };
    await expectRefused(async () => setAccess(await asAdmin(), { id: admin.id, ...access }), {
      code: 'RULE',
      reason: 'user.self',
    });
    await expectForbidden('user.setAccess', async (user) =>
      setAccess(await contextFor(user), { id: admin.id, ...access }),
    );
    await expectRefused(async () => setAccess(await asAdmin(), { id: absent, ...access }), {
      code: 'NOT_FOUND',
      reason: 'User',
    });
  });
});

test('editProfile changes one’s own settings, and only what is given', async () => {
  const user = await buildUser();
  const { events } = await told(async () =>
    editProfile(await contextFor(user), { locale: Locale.EN, theme: Theme.DARK }),
  );
  const edited = await fresh(User, user.id);
  expect(edited).toMatchObject({ locale: 'EN', theme: 'DARK', timeZone: 'Europe/Moscow' });
  const particulars = { fields: ['locale', 'theme'] };
  expect(unnumbered(events)).toEqual([event('user.profileEdited', edited, { actor: user, particulars })]);
});

describe('setRoleVisibility', () => {
  const accessOf = (role: User['role']) => systemContext().em.findOneOrFail(RoleAccess, { role });

  test('says whose records a role sees', async () => {
    const { events } = await told(async () => setRoleVisibility(await asAdmin(), Role.OBSERVER, Visibility.TEAM));
    const access = await accessOf('OBSERVER');
    expect(access.visibility).toBe('TEAM');
    const particulars = { role: 'OBSERVER', visibility: 'TEAM' };
    expect(unnumbered(events)).toEqual([event('role.visibilityChanged', access, { actor: admin, particulars })]);
  });

  test('lets admins see all, always, and is for admins only', async () => {
    const attempt = async () => setRoleVisibility(await asAdmin(), Role.ADMIN, Visibility.OWN);
    await expectRefused(attempt, { code: 'RULE', reason: 'role.adminSeesAll' });
    await expectForbidden('roleAccess.setVisibility', async (user) =>
      setRoleVisibility(await contextFor(user), Role.MANAGER, Visibility.ALL),
    );
  });
});

test('there is one row of access for each role', async () => {
  const rows = await orm.em.fork().execute<{ role: string }[]>('select role from role_access order by role');
  expect(rows.map(({ role }) => role)).toEqual(Object.values(Role).toSorted());
});
