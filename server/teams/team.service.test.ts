import { expect, test } from 'vitest';
import { buildTeam, buildUser, contextFor, fresh } from '../testing/build.js';
import { event, told, unnumbered } from '../testing/log.js';
import { expectRefused } from '../testing/refusal.js';
import { Role } from '../users/user.entity.js';
import { Team } from './team.entity.js';
import { createTeam } from './team.service.js';

const admin = await buildUser({ role: Role.ADMIN });

test('a team stands under another or at the root, and its path says so', async () => {
  const root = await buildTeam();
  const { result, events } = await told(async () =>
    createTeam(await contextFor(admin), { name: 'Опт', parentId: root.id }),
  );
  const team = await fresh(Team, result.id);
  expect(root.path).toBe(`/${root.id}/`);
  expect(team).toMatchObject({ name: 'Опт', parentId: root.id, path: `/${root.id}/${team.id}/` });
  expect(unnumbered(events)).toEqual([event('team.created', team, { actor: admin })]);
});

test('admins add them, under teams that exist', async () => {
  for (const role of [Role.MANAGER, Role.HEAD, Role.OBSERVER]) {
    const user = await buildUser({ role });
    await expectRefused(async () => createTeam(await contextFor(user), { name: 'Опт' }), {
      code: 'FORBIDDEN',
      reason: 'team.create',
    });
  }
  const attempt = async () => createTeam(await contextFor(admin), { name: 'Опт', parentId: crypto.randomUUID() });
  await expectRefused(attempt, { code: 'NOT_FOUND', reason: 'Team' });
});
