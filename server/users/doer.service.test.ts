import { expect, test } from 'vitest';
import { buildTeam, buildUser, systemContext } from '../testing/build.js';
import { headOver } from './doer.service.js';
import { Role } from './user.entity.js';

test('a head’s work goes to the nearest one, of the team or above it, and only when it is asked for to an admin', async () => {
  const above = await buildTeam();
  const team = await buildTeam(above);
  const far = await buildUser({ team: above, role: Role.HEAD });
  const over = async (among?: Parameters<typeof headOver>[2]) =>
    (await headOver(systemContext(), team.path, among))?.id;
  expect(await over()).toBe(far.id);
  const near = await buildUser({ team, role: Role.HEAD });
  expect(await over()).toBe(near.id);
  const without = [near.id, far.id];
  expect(await over({ without })).toBeUndefined();
  await buildUser({ role: Role.ADMIN });
  expect(await over({ without })).toBeUndefined();
  expect(await over({ without, orAdmin: true })).toBeDefined();
});
