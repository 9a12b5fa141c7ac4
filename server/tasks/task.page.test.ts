import { describe, expect, test } from 'vitest';
import type { Context } from '../core/context.js';
import { buildDeal, buildPartner, buildTask, buildTeam, buildUser, contextFor } from '../testing/build.js';
import { Role, type User } from '../users/user.entity.js';
import { TaskKind, TaskPriority, TaskState } from './task.entity.js';
import type { TaskFilter } from './task.filter.js';
import type { CreateTaskInput } from './task.inputs.js';
import { pageTasks } from './task.page.js';
import { cancelTask, completeTask, createTask } from './task.service.js';

const day = (date: number, hour = 9) => new Date(Date.UTC(2030, 11, date, hour));

/** A task for no deal, by the user himself unless it is said otherwise. */
async function alone(author: User, given: Partial<CreateTaskInput> = {}) {
  const input = { kind: TaskKind.CALL, title: 'Позвонить', dueAt: given.dueOn ? null : day(1), ...given };
  return createTask(await contextFor(author), input);
}

const titlesOf = async (ctx: Context, filter?: TaskFilter, first = 50) =>
  (await pageTasks(ctx, null, filter, { first })).nodes.map(({ title }) => title);

describe('domain §4: a task for no deal is seen by', () => {
  test('its assignee, its author, the head of the team, and nobody else', async () => {
    const [north, south] = [await buildTeam(), await buildTeam()];
    const [author, assignee] = [await buildUser({ team: south }), await buildUser({ team: north })];
    await alone(author, { title: 'Поручение', assigneeId: assignee.id });
    const seen = async (user: User) => titlesOf(await contextFor(user), { assigneeIds: [assignee.id] });
    expect(await seen(author)).toEqual(['Поручение']);
    expect(await seen(assignee)).toEqual(['Поручение']);
    expect(await seen(await buildUser({ team: north, role: Role.HEAD }))).toEqual(['Поручение']);
    expect(await seen(await buildUser({ team: south, role: Role.HEAD }))).toEqual([]);
    expect(await seen(await buildUser({ team: south }))).toEqual([]);
  });

  test('and one of a deal by whoever sees the deal', async () => {
    const [north, south] = [await buildTeam(), await buildTeam()];
    const owner = await buildUser({ team: north });
    await buildTask({ deal: await buildDeal({ owner }), title: 'По сделке' });
    const seen = async (user: User) => titlesOf(await contextFor(user), { assigneeIds: [owner.id] });
    expect(await seen(await buildUser({ team: north }))).toEqual(['По сделке']);
    expect(await seen(await buildUser({ team: south, role: Role.HEAD }))).toEqual([]);
  });
});

describe('domain §4: the own workplace', () => {
  test('tells assignments from what one plans oneself: «мне поручили» and «я поручил»', async () => {
    const [head, manager] = [await buildUser({ role: Role.HEAD }), await buildUser()];
    await alone(manager, { title: 'Своё' });
    await alone(head, { title: 'Поручение', assigneeId: manager.id });
    const mine = async (filter: TaskFilter) =>
      titlesOf(await contextFor(manager), { assigneeIds: [manager.id], ...filter });
    expect(await mine({ assigned: true })).toEqual(['Поручение']);
    expect(await mine({ assigned: false })).toEqual(['Своё']);
    expect(await titlesOf(await contextFor(head), { authorId: head.id, assigned: true })).toEqual(['Поручение']);
  });

  test('is ordered by what is due first, page after page, whoever is to do it', async () => {
    const team = await buildTeam();
    const people = [await buildUser({ team }), await buildUser({ team }), await buildUser({ team })];
    for (let made = 0; made < 9; made++) {
      await alone(people[made % 3]!, { title: `${made}`, dueAt: day(1 + ((made * 5) % 9)) });
    }
    const ctx = await contextFor(await buildUser({ team, role: Role.HEAD }));
    const filter = { assigneeIds: people.map(({ id }) => id) };
    const seen: string[] = [];
    for (let after: string | null | undefined; after !== null;) {
      const page = await pageTasks(ctx, null, filter, { first: 4, after: after ?? null });
      seen.push(...page.nodes.map(({ title }) => title));
      after = page.next;
    }
    expect(seen).toEqual(['0', '2', '4', '6', '8', '1', '3', '5', '7']);
  });

  test('is filtered by state, kind, priority, time, client and words', async () => {
    const user = await buildUser();
    const partner = await buildPartner({ owner: user });
    const deal = await buildDeal({ owner: user, partnerId: partner.id });
    const ctx = await contextFor(user);
    const letter = { title: 'Отправить каталог', kind: TaskKind.EMAIL, priority: TaskPriority.HIGH };
    await alone(user, { ...letter, dueAt: day(3), partnerId: partner.id });
    await alone(user, { title: 'Вчера', dueAt: new Date(Date.now() - 86_400_000) });
    await buildTask({ deal, title: 'По сделке', dueAt: day(5) });
    await completeTask(await contextFor(user), { id: (await alone(user, { title: 'Сделано' })).id });
    await cancelTask(await contextFor(user), { id: (await alone(user, { title: 'Отменено' })).id });
    const mine = (filter: TaskFilter) => titlesOf(ctx, { assigneeIds: [user.id], ...filter });
    expect(await mine({})).toEqual(['Вчера', 'Отправить каталог', 'По сделке']);
    expect(await mine({ state: TaskState.DONE })).toEqual(['Сделано']);
    expect(await mine({ state: TaskState.CANCELLED, closedFrom: new Date(Date.now() - 60_000) })).toEqual(['Отменено']);
    expect(await mine({ overdue: true })).toEqual(['Вчера']);
    expect(await mine({ overdue: false, dueTo: day(3) })).toEqual(['Отправить каталог']);
    expect(await mine({ dueFrom: day(4) })).toEqual(['По сделке']);
    expect(await mine({ kinds: [TaskKind.EMAIL] })).toEqual(['Отправить каталог']);
    expect(await mine({ priority: TaskPriority.HIGH })).toEqual(['Отправить каталог']);
    expect(await mine({ partnerId: partner.id })).toEqual(['Отправить каталог', 'По сделке']);
    expect(await mine({ dealId: deal.id })).toEqual(['По сделке']);
    expect(await mine({ text: 'КАТАЛОГ' })).toEqual(['Отправить каталог']);
  });
});
