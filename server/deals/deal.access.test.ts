import { describe, expect, test } from 'vitest';
import type { Context } from '../core/context.js';
import { TaskKind } from '../tasks/task.entity.js';
import { createTask } from '../tasks/task.service.js';
import { buildDeal, buildLostReason, buildRoute, buildTeam, buildUser, contextFor, fresh } from '../testing/build.js';
import { expectRefused } from '../testing/refusal.js';
import { Visibility } from '../users/role.entity.js';
import { Role, type User } from '../users/user.entity.js';
import { setRoleVisibility } from '../users/user.service.js';
import { editDeal } from './deal.edit.js';
import { Deal, DealStatus } from './deal.entity.js';
import { loseDeal, moveDeal, moveDeals, reopenDeal, winDeal } from './deal.moves.js';
import { assignDeal, shareDeal, unshareDeal } from './deal.service.js';

const north = await buildTeam();
const below = await buildTeam(north);
const south = await buildTeam();
const owner = await buildUser({ team: below });
const partaker = await buildUser({ team: south });

/** Everyone who might try, and what becomes of it (domain §10). Managers see their team's deals and change their own. */
const viewers: [who: string, user: User, outcome: 'done' | 'FORBIDDEN' | 'NOT_FOUND'][] = [
  ['its owner', owner, 'done'],
  ['a colleague it is shared with', partaker, 'done'],
  ['a manager of the same team', await buildUser({ team: below }), 'FORBIDDEN'],
  ['a manager of the team above', await buildUser({ team: north }), 'FORBIDDEN'],
  ['a manager of another team', await buildUser({ team: south }), 'NOT_FOUND'],
  ['a manager without a team', await buildUser(), 'NOT_FOUND'],
  ['the head of its team', await buildUser({ team: below, role: Role.HEAD }), 'done'],
  ['the head of the team above', await buildUser({ team: north, role: Role.HEAD }), 'done'],
  ['the head of another team', await buildUser({ team: south, role: Role.HEAD }), 'NOT_FOUND'],
  ['an observer', await buildUser({ role: Role.OBSERVER }), 'FORBIDDEN'],
  ['an admin', await buildUser({ role: Role.ADMIN }), 'done'],
];

const route = await buildRoute();
const reason = await buildLostReason();
const [first, second] = route.stages.map(({ id }) => id) as [string, string];

type Command = (ctx: Context, deal: Deal) => Promise<unknown>;

const commands: [action: string, name: string, command: Command][] = [
  ['edit', 'editDeal', (ctx, { id, version }) => editDeal(ctx, { id, version, title: 'Гайки' })],
  [
    'assign',
    'assignDeal',
    (ctx, { id, ownerId }) => assignDeal(ctx, { id, fromOwnerId: ownerId, ownerId: partaker.id }),
  ],
  ['move', 'moveDeal', (ctx, { id }) => moveDeal(ctx, { id, fromStageId: first, toStageId: second })],
  ['move', 'moveDeals', (ctx, { id }) => moveDeals(ctx, { ids: [id], toStageId: second })],
  ['win', 'winDeal', (ctx, { id }) => winDeal(ctx, { id, fromStageId: first })],
  ['lose', 'loseDeal', (ctx, { id }) => loseDeal(ctx, { id, fromStageId: first, reasonId: reason.id })],
  ['reopen', 'reopenDeal', (ctx, { id }) => reopenDeal(ctx, { id, fromStatus: DealStatus.WON })],
  ['share', 'shareDeal', (ctx, { id }) => shareDeal(ctx, { id, userId: owner.id })],
  ['share', 'unshareDeal', (ctx, { id }) => unshareDeal(ctx, { id, userId: partaker.id })],
  [
    'addTask',
    'createTask',
    (ctx, { id }) =>
      createTask(ctx, {
        dealId: id,
        kind: TaskKind.CALL,
        title: 'Позвонить',
        dueOn: '2026-12-01',
        assigneeId: owner.id,
      }),
  ],
];

describe.each(commands)('%s (%s)', (action, name, command) => {
  test.each(viewers)('by %s', async (_who, user, outcome) => {
    const built = await buildDeal({ owner, route });
    const admin = await contextFor(viewers.at(-1)![1]);
    await shareDeal(admin, { id: built.id, userId: partaker.id });
    if (name === 'reopenDeal') await winDeal(admin, { id: built.id, fromStageId: first });
    const deal = await fresh(Deal, built.id);
    const attempt = async () => command(await contextFor(user), deal);
    if (outcome === 'done') return void (await attempt());
    const refusal =
      outcome === 'FORBIDDEN' ? { reason: `deal.${action}` } : { reason: 'Deal', details: { id: deal.id } };
    await expectRefused(attempt, { code: outcome, ...refusal });
  });
});

test('what a role may see is set for all of it', async () => {
  const deal = await buildDeal({ owner, route });
  const [, colleague] = viewers[2]!;
  const seen = async () => (await (await contextFor(colleague)).em.findOne(Deal, { id: deal.id })) !== null;
  const admin = await contextFor(viewers.at(-1)![1]);
  const found: Record<string, boolean> = {};
  for (const visibility of [Visibility.OWN, Visibility.ALL, Visibility.TEAM]) {
    await setRoleVisibility(admin, Role.MANAGER, visibility);
    found[visibility] = await seen();
  }
  expect(found).toEqual({ OWN: false, ALL: true, TEAM: true });
});
