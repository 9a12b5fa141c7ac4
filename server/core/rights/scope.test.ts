import { expect, test } from 'vitest';
import { Dice } from '../../../seeds/dice.js';
import { Deal } from '../../deals/deal.entity.js';
import { Task } from '../../tasks/task.entity.js';
import { buildDeal, buildTask, buildTeam, buildUser, contextOf, orm, systemContext } from '../../testing/build.js';
import { sameScope, type Scope, sees } from './scope.js';
import { anonymousViewer, systemViewer, type Viewer } from './viewer.js';
import { visibleSql } from './visible.js';

const dice = new Dice(1);
const root = await buildTeam();
const child = await buildTeam(root);
const grandchild = await buildTeam(child);
const other = await buildTeam();
const teams = [root, child, grandchild, other, null];
const users = await Promise.all(Array.from({ length: 4 }, () => buildUser()));

const person = (visibility: Viewer['visibility'], userId: string, teamPath: string | null): Viewer => ({
  ...systemViewer('somebody'),
  system: false,
  role: 'MANAGER',
  visibility,
  userId,
  teamPath,
});

const viewers = [
  systemViewer('test'),
  anonymousViewer(),
  ...users
    .slice(0, 3)
    .flatMap(({ id }) =>
      (['OWN', 'TEAM', 'ALL'] as const).flatMap((visibility) =>
        teams.map((team) => person(visibility, id, team?.path ?? null)),
      ),
    ),
];

/** Deals with scopes of all kinds; each has a task. */
const deals = await buildDealsAtRandom(40);

async function buildDealsAtRandom(count: number): Promise<Map<string, Scope>> {
  const made = new Map<string, Scope>();
  for (let index = 0; index < count; index++) {
    const deal = await buildDeal({ owner: users[0]! });
    await buildTask({ deal });
    const team = dice.pick(teams);
    const sharedWith = users.filter(() => dice.chance(0.25)).map((user) => user.id);
    const scope: Scope = { owner: dice.pick(users).id, team: team?.path ?? null, sharedWith };
    const values = [scope.owner, team?.id ?? null, scope.team, `{${sharedWith.join(',')}}`, deal.id];
    await orm.em
      .fork()
      .execute(
        'update deal set owner_id = ?, team_id = ?, team_path = ?, shared_with = ?::uuid[] where id = ?',
        values,
      );
    made.set(deal.id, scope);
  }
  return made;
}

const said = ({ userId, visibility, teamPath }: Viewer) => `${userId} sees ${visibility} from ${teamPath}`;
const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id).toSorted();

test('who sees what is the same in memory, by the row filter, and in SQL', async () => {
  for (const viewer of viewers) {
    const expected = [...deals]
      .filter(([, scope]) => sees(viewer, scope))
      .map(([id]) => id)
      .toSorted();
    const filtered = await contextOf(viewer).em.find(Deal, {});
    expect(idsOf(filtered), said(viewer)).toEqual(expected);
    const { sql, params } = visibleSql(viewer, 'd');
    const queried = await orm.em.fork().execute<{ id: string }[]>(`select d.id from deal d where ${sql}`, params);
    expect(idsOf(queried), said(viewer)).toEqual(expected);
    const tasks = await contextOf(viewer).em.find(Task, {});
    expect(tasks.map(({ dealId }) => dealId).toSorted(), said(viewer)).toEqual(expected);
  }
});

test('what is private is seen by its owner alone, however far others see', () => {
  const owner = viewers.find(({ userId }) => userId !== null)!.userId;
  const hidden: Scope = { owner, team: null, sharedWith: [], private: true };
  for (const viewer of viewers) expect(sees(viewer, hidden)).toBe(viewer.userId === owner);
  for (const viewer of viewers) expect(sees(viewer, { ...hidden, owner: null })).toBe(false);
});

test('everybody sees what has no scope', () => {
  for (const viewer of viewers) expect(sees(viewer, null)).toBe(true);
});

test('a fork without a viewer reads nothing', async () => {
  await expect(orm.em.fork().find(Deal, {})).rejects.toThrow();
  expect(await systemContext().em.count(Deal, {})).toBe(deals.size);
});

test('scopes are compared by meaning', () => {
  const scope: Scope = { owner: 'a', team: '/t/', sharedWith: ['b', 'c'] };
  expect(sameScope(scope, { ...scope, sharedWith: ['c', 'b'] })).toBe(true);
  expect(sameScope(scope, { ...scope, sharedWith: ['b'] })).toBe(false);
  expect(sameScope(scope, { ...scope, team: null })).toBe(false);
  expect(sameScope(scope, { ...scope, owner: 'b' })).toBe(false);
  expect(sameScope(scope, null)).toBe(false);
  expect(sameScope(null, null)).toBe(true);
});
