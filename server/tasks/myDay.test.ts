import { afterAll, describe, expect, test } from 'vitest';
import { buildDeal, buildTeam, buildUser, clock, config, contextFor } from '../testing/build.js';
import { startServer } from '../testing/server.js';
import { Watcher } from '../testing/watcher.js';
import { Role, type User } from '../users/user.entity.js';
import { myDay } from './myDay.js';
import { TaskKind } from './task.entity.js';
import { completeTask, createTask } from './task.service.js';

const zone = 'Europe/Moscow';
/** Thursday, 12:40 in Moscow. */
const now = new Date('2026-11-19T09:40:00Z');

const server = await startServer({ databaseUrl: config.databaseUrl });
afterAll(() => server[Symbol.asyncDispose]());

async function plan(author: User, dueAt: string, given: { assigneeId?: string; dealId?: string } = {}) {
  return createTask(await contextFor(author), {
    kind: TaskKind.CALL,
    title: 'Позвонить',
    dueAt: new Date(dueAt),
    ...given,
  });
}

describe('domain §4: «Мои дела»', () => {
  test('counts what is overdue, due today, this week and later, in the zone of who looks', async () => {
    clock.now = now;
    const [head, user] = [await buildUser(), await buildUser()];
    await plan(user, '2026-11-19T09:40:00Z');
    await plan(user, '2026-11-19T21:00:00Z');
    await plan(user, '2026-11-19T21:00:01Z');
    await plan(user, '2026-11-22T21:00:00Z');
    await plan(user, '2026-11-22T21:00:01Z');
    await plan(head, '2026-11-25T09:00:00Z', { assigneeId: user.id });
    await completeTask(await contextFor(user), { id: (await plan(user, '2026-11-20T09:00:00Z')).id });
    const counts = await myDay(await contextFor(user), zone, user.id);
    expect(counts).toMatchObject({ overdue: 1, today: 1, week: 2, later: 2, received: 1, given: 0, done: 1 });
    expect(await myDay(await contextFor(head), zone, head.id)).toMatchObject({ today: 0, given: 1 });
    // In Vladivostok the midnight of Moscow is a morning: that of Thursday is Friday, that of Sunday is next week.
    expect(await myDay(await contextFor(user), 'Asia/Vladivostok', user.id)).toMatchObject({
      today: 0,
      week: 2,
      later: 3,
    });
    clock.now = null;
  });

  test('of a colleague is what one sees of it', async () => {
    const [north, south] = [await buildTeam(), await buildTeam()];
    const manager = await buildUser({ team: north });
    const head = await buildUser({ team: north, role: Role.HEAD });
    const stranger = await buildUser({ team: south, role: Role.HEAD });
    await plan(manager, '2030-01-01T09:00:00Z');
    await plan(manager, '2030-01-01T10:00:00Z', { dealId: (await buildDeal({ owner: manager })).id });
    expect(await myDay(await contextFor(head), zone, manager.id)).toMatchObject({ later: 2 });
    expect(await myDay(await contextFor(stranger), zone, manager.id)).toMatchObject({ later: 0 });
  });

  test('counts live, for the one who gives and the one who is given', async () => {
    const [head, user] = [await buildUser(), await buildUser()];
    const watch = async (of: User) => {
      const watcher = await Watcher.connect(server.url, { token: (await server.tokenOf(of.id)).token });
      watcher.subscribe(`subscription { myDay(zone: "${zone}") { overdue later received given } }`, {});
      await watcher.until(() => watcher.values('myDay').length > 0);
      return watcher;
    };
    const [heads, users] = [await watch(head), await watch(user)];
    const ctx = server.context({ ...(await server.tokenOf(head.id)).viewer });
    const due = { dueAt: new Date('2035-01-01T09:00:00Z'), assigneeId: user.id };
    await createTask(ctx, { kind: TaskKind.TODO, title: 'Проверить скидку', ...due });
    await users.until(() => users.values('myDay').length > 1);
    await heads.until(() => heads.values('myDay').length > 1);
    expect(users.values('myDay').at(-1)).toEqual({ overdue: 0, later: 1, received: 1, given: 0 });
    expect(heads.values('myDay').at(-1)).toEqual({ overdue: 0, later: 0, received: 0, given: 1 });
    for (const watcher of [heads, users]) watcher.close();
  });
});
