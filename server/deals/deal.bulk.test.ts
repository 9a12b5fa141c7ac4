import { describe, expect, test } from 'vitest';
import { Control } from '../pipelines/pipeline.entity.js';
import { cancelTasks, createTasks } from '../tasks/task.bulk.js';
import { TaskKind } from '../tasks/task.entity.js';
import { Visibility } from '../users/role.entity.js';
import { Role } from '../users/user.entity.js';
import { setRoleVisibility } from '../users/user.service.js';
import {
  buildDeal,
  buildRoute,
  buildTask,
  buildTeam,
  buildUser,
  contextFor,
  fresh,
  systemContext,
} from '../testing/build.js';
import { told } from '../testing/log.js';
import { expectRefused } from '../testing/refusal.js';
import { assignDeals, placeDeals } from './deal.bulk.js';
import { Deal } from './deal.entity.js';
import { moveDeals } from './deal.moves.js';

/** A head, his two managers, and three deals of theirs in one column. */
async function setting(control = Control.FREE) {
  const team = await buildTeam();
  const head = await buildUser({ team, role: Role.HEAD });
  const [anna, boris] = [await buildUser({ team }), await buildUser({ team })];
  const route = await buildRoute(control);
  const deals = [];
  for (const owner of [anna, anna, boris]) deals.push(await buildDeal({ owner, route }));
  const [first, second, last] = route.stages.map(({ id }) => id) as [string, string, string];
  return { head, anna, boris, route, deals, first, second, last };
}

const ownersOf = (deals: Deal[]) => Promise.all(deals.map(async ({ id }) => (await fresh(Deal, id)).ownerId));
const placesOf = (deals: Deal[]) =>
  Promise.all(
    deals.map(async ({ id }) => {
      const { stageId, position } = await fresh(Deal, id);
      return { stageId, position };
    }),
  );

describe('assignDeals', () => {
  test('gives each deal to a colleague, with one event each, and with owners exchanged takes itself back', async () => {
    const { head, boris, deals } = await setting();
    const before = await ownersOf(deals);
    const handed = deals.slice(0, 2).map(({ id, ownerId }) => ({ id, fromOwnerId: ownerId, ownerId: boris.id }));
    const { events } = await told(async () => assignDeals(await contextFor(head), { deals: handed }));
    expect(events.map(({ name, entityId }) => [name, entityId])).toEqual(handed.map(({ id }) => ['deal.assigned', id]));
    expect(await ownersOf(deals)).toEqual([boris.id, boris.id, boris.id]);
    const back = handed.map(({ id, fromOwnerId, ownerId }) => ({ id, fromOwnerId: ownerId, ownerId: fromOwnerId }));
    await assignDeals(await contextFor(head), { deals: back });
    expect(await ownersOf(deals)).toEqual(before);
  });

  test('is refused for all when one was given away meanwhile, and names it', async () => {
    const { head, anna, boris, deals } = await setting();
    const handed = deals.map(({ id }) => ({ id, fromOwnerId: anna.id, ownerId: boris.id }));
    const [, , taken] = deals;
    await expectRefused(async () => assignDeals(await contextFor(head), { deals: handed }), {
      code: 'CONFLICT',
      reason: 'deal.assigned',
      details: { refused: [{ id: taken!.id, name: taken!.title }], refusedCount: 1 },
    });
  });

  test('is refused for all when one is a stranger’s', async () => {
    await setRoleVisibility(systemContext(), Role.MANAGER, Visibility.ALL);
    const { anna, boris, deals } = await setting();
    const handed = deals.map(({ id, ownerId }) => ({ id, fromOwnerId: ownerId, ownerId: anna.id }));
    await expectRefused(async () => assignDeals(await contextFor(boris), { deals: handed }), {
      code: 'FORBIDDEN',
      reason: 'deal.assign',
      details: { refusedCount: 2 },
    });
  });
});

describe('moveDeals', () => {
  test('names those that are not the mover’s, and moves none', async () => {
    await setRoleVisibility(systemContext(), Role.MANAGER, Visibility.ALL);
    const { boris, deals, last } = await setting();
    const [one, two] = deals as [Deal, Deal, Deal];
    const move = async () => moveDeals(await contextFor(boris), { ids: deals.map(({ id }) => id), toStageId: last });
    const refused = [one, two].map(({ id, title }) => ({ id, name: title }));
    await expectRefused(move, { code: 'FORBIDDEN', reason: 'deal.move', details: { refused, refusedCount: 2 } });
    expect((await placesOf(deals)).every(({ stageId }) => stageId !== last)).toBe(true);
  });
});

describe('placeDeals', () => {
  test('takes a bulk move back to where each card stood', async () => {
    const { head, route, deals, second, last } = await setting();
    const [one, two, three] = deals as [Deal, Deal, Deal];
    await moveDeals(await contextFor(head), { ids: [three.id], toStageId: second });
    const before = await placesOf(deals);
    await moveDeals(await contextFor(head), { ids: [one.id, two.id, three.id], toStageId: last });
    const back = deals.map(({ id }, index) => ({ id, fromStageId: last, toStageId: before[index]!.stageId }));
    await placeDeals(await contextFor(head), { deals: back });
    expect((await placesOf(deals)).map(({ stageId }) => stageId)).toEqual(before.map(({ stageId }) => stageId));
    expect(route.stages).toHaveLength(3);
  });

  test('names every deal that the gates keep back, and moves none', async () => {
    const { head, deals, first, last } = await setting(Control.STRICT);
    const ahead = deals.map(({ id }) => ({ id, fromStageId: first, toStageId: last }));
    await expectRefused(async () => placeDeals(await contextFor(head), { deals: ahead }), {
      code: 'RULE',
      reason: 'deal.gate',
      details: { refused: deals.map(({ id, title }) => ({ id, name: title })), refusedCount: 3 },
    });
  });
});

describe('createTasks', () => {
  const call = { kind: TaskKind.CALL, title: 'Обзвонить до отпуска', dueOn: '2030-12-01' };

  test('plans the work on every card, and cancelTasks takes it back', async () => {
    const { head, deals } = await setting();
    const tasks = deals.map(({ id, ownerId }) => ({ id: crypto.randomUUID(), dealId: id, assigneeId: ownerId }));
    const { events } = await told(async () => createTasks(await contextFor(head), { ...call, tasks }));
    expect(events.map(({ name }) => name)).toEqual(Array(3).fill('task.created'));
    for (const [index, { id }] of deals.entries())
      expect(await fresh(Deal, id)).toMatchObject({ nextTaskId: tasks[index]!.id, nextTitle: call.title });
    await cancelTasks(await contextFor(head), { tasks });
    for (const { id } of deals) expect(await fresh(Deal, id)).toMatchObject({ nextTaskId: null });
  });

  test('cancels no task of another deal than the one named', async () => {
    const { head, deals } = await setting();
    const [one, two] = deals as [Deal, Deal];
    const task = await buildTask({ deal: one });
    const tasks = [{ id: task.id, dealId: two.id }];
    await expectRefused(async () => cancelTasks(await contextFor(head), { tasks }), {
      code: 'NOT_FOUND',
      reason: 'Task',
    });
  });
});
