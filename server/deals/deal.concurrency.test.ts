import { describe, expect, test } from 'vitest';
import { Dice } from '../../seeds/dice.js';
import type { AppError } from '../core/errors.js';
import { buildDeal, buildRoute, buildUser, contextFor, fresh, orm, systemContext } from '../testing/build.js';
import { type RecordedEvent, told } from '../testing/log.js';
import { Role } from '../users/user.entity.js';
import { editDeal } from './deal.edit.js';
import { Deal } from './deal.entity.js';
import { moveDeal, moveDeals } from './deal.moves.js';
import { assignDeal } from './deal.service.js';

const owner = await buildUser();

async function buildDeals(count: number) {
  const route = await buildRoute();
  const deals: Deal[] = [];
  while (deals.length < count) deals.push(await buildDeal({ owner, route }));
  return { route, ids: deals.map(({ id }) => id), stages: route.stages.map(({ id }) => id) };
}

/** No version was lost: those of a record's events follow each other, and the row has the last. */
async function expectWholeHistory(id: string, events: RecordedEvent[]): Promise<RecordedEvent[]> {
  const own = events.filter(({ entityId }) => entityId === id);
  expect(own.map(({ version }) => version)).toEqual(own.map((_, index) => index + 2));
  expect((await fresh(Deal, id)).version).toBe(own.length + 1);
  return own;
}

const isPlaceOf = (event: RecordedEvent) => event.particulars as { from: { stageId: string }; to: { stageId: string } };

test('100 overlapping bulk moves of the same cards lose nothing', async () => {
  const dice = new Dice(7);
  const { ids, stages } = await buildDeals(12);
  const bulk = () =>
    moveDeals(systemContext(), { ids: dice.shuffled(ids).slice(0, dice.int(2, 8)), toStageId: dice.pick(stages) });
  const { events } = await told(() => Promise.all(Array.from({ length: 100 }, bulk)));
  for (const id of ids) {
    const moves = await expectWholeHistory(id, events);
    let stageId = stages[0];
    for (const move of moves) {
      expect(isPlaceOf(move).from.stageId).toBe(stageId);
      stageId = isPlaceOf(move).to.stageId;
    }
    expect((await fresh(Deal, id)).stageId).toBe(stageId);
  }
  const [doubled] = await orm.em
    .fork()
    .execute('select count(*)::int as count from deal group by stage_id, "position" having count(*) > 1');
  expect(doubled).toBeUndefined();
});

describe('of many who do the same at once, exactly one succeeds, and the others are told', () => {
  async function race(attempt: (index: number) => Promise<unknown>) {
    const { result, events } = await told(() =>
      Promise.allSettled(Array.from({ length: 12 }, (_, index) => attempt(index))),
    );
    const refusals = result.filter((one) => one.status === 'rejected').map(({ reason }) => reason as AppError);
    expect(refusals).toHaveLength(11);
    expect(events).toHaveLength(1);
    return { refusals, event: events[0]! };
  }

  test('moving a card', async () => {
    const { ids, stages } = await buildDeals(1);
    const [id] = ids as [string];
    const { refusals, event } = await race(async (index) => {
      const toStageId = stages[(index % 2) + 1]!;
      return moveDeal(await contextFor(owner), { id, fromStageId: stages[0]!, toStageId });
    });
    const { to } = isPlaceOf(event);
    for (const refusal of refusals) {
      expect(refusal).toMatchObject({
        code: 'CONFLICT',
        reason: 'deal.moved',
        details: { stage: { id: to.stageId }, by: { id: owner.id } },
      });
    }
  });

  test('taking over a deal', async () => {
    const { ids } = await buildDeals(1);
    const [id] = ids as [string];
    const admins = await Promise.all(Array.from({ length: 12 }, () => buildUser({ role: Role.ADMIN })));
    const { refusals, event } = await race(async (index) =>
      assignDeal(await contextFor(admins[index]!), { id, fromOwnerId: owner.id, ownerId: admins[index]!.id }),
    );
    for (const refusal of refusals) {
      expect(refusal).toMatchObject({
        code: 'CONFLICT',
        reason: 'deal.assigned',
        details: { owner: { id: event.particulars.to } },
      });
    }
  });

  test('writing a field', async () => {
    const { ids } = await buildDeals(1);
    const [id] = ids as [string];
    const { refusals } = await race(async (index) =>
      editDeal(await contextFor(owner), { id, version: 1, title: `Название ${index}` }),
    );
    const { title: theirs } = await fresh(Deal, id);
    for (const refusal of refusals) {
      expect(refusal).toMatchObject({
        code: 'CONFLICT',
        details: { fields: [{ field: 'title', theirs }], by: { id: owner.id } },
      });
    }
  });
});

test('many who edit different fields at once all succeed', async () => {
  const { ids } = await buildDeals(1);
  const [id] = ids as [string];
  const changes = [{ title: 'Гайки' }, { sum: '5.00' }, { probability: 70 }, { expectedOn: '2026-12-01' }];
  const edit = async (change: object) => editDeal(await contextFor(owner), { id, version: 1, ...change });
  const { events } = await told(() => Promise.all(changes.map(edit)));
  await expectWholeHistory(id, events);
  expect(await fresh(Deal, id)).toMatchObject(Object.assign({}, ...changes));
});
