import { generateKeyBetween } from 'fractional-indexing';
import { describe, expect, test } from 'vitest';
import { Dice } from '../../seeds/dice.js';
import {
  buildDeal,
  buildRoute,
  buildUser,
  type BuiltRoute,
  contextFor,
  fresh,
  orm,
  systemContext,
} from '../testing/build.js';
import { told } from '../testing/log.js';
import type { User } from '../users/user.entity.js';
import { Deal } from './deal.entity.js';
import type { MoveDealInput } from './deal.inputs.js';
import { moveDeal, winDeal } from './deal.moves.js';

const owner = await buildUser();

/** A column of so many cards, top first. */
async function buildColumn(length: number, route?: BuiltRoute) {
  const built = route ?? (await buildRoute());
  const cards: Deal[] = [];
  for (let count = 0; count < length; count++) cards.unshift(await buildDeal({ owner, route: built }));
  const [first, second] = built.stages.map(({ id }) => id) as [string, string];
  return { cards, ids: cards.map(({ id }) => id), route: built, first, second };
}

/** Ids of the cards of a column, top first, by the order of the database. */
async function column(stageId: string): Promise<string[]> {
  const sql = `select id from deal where stage_id = ? and status = 'IN_WORK' order by "position", id`;
  return (await orm.em.fork().execute<{ id: string }[]>(sql, [stageId])).map(({ id }) => id);
}

async function drop(id: string, stageId: string, hints: Partial<MoveDealInput>, by: User = owner): Promise<Deal> {
  const { stageId: fromStageId } = await fresh(Deal, id);
  return moveDeal(await contextFor(by), { id, fromStageId, toStageId: stageId, ...hints });
}

describe('a card is dropped', () => {
  test('below one neighbour or above another', async () => {
    const { first, ids } = await buildColumn(4);
    const [a, b, c, d] = ids as [string, string, string, string];
    await drop(d, first, { afterId: a });
    expect(await column(first)).toEqual([a, d, b, c]);
    await drop(a, first, { beforeId: c });
    expect(await column(first)).toEqual([d, b, a, c]);
    await drop(b, first, { afterId: c });
    expect(await column(first)).toEqual([d, a, c, b]);
    await drop(c, first, { beforeId: d });
    expect(await column(first)).toEqual([c, d, a, b]);
  });

  test('below the upper neighbour when the two have moved apart', async () => {
    const { first, ids } = await buildColumn(4);
    const [a, b, c, d] = ids as [string, string, string, string];
    await drop(d, first, { afterId: a, beforeId: c });
    expect(await column(first)).toEqual([a, d, b, c]);
  });

  test('on top without neighbours, or when they have left the column', async () => {
    const { first, second, ids } = await buildColumn(4);
    const [a, b, c, d] = ids as [string, string, string, string];
    await drop(b, second, {});
    await winDeal(systemContext(), { id: c, fromStageId: first });
    await drop(d, first, { afterId: b, beforeId: c });
    expect(await column(first)).toEqual([d, a]);
  });

  test('beside itself stays', async () => {
    const { first, ids } = await buildColumn(3);
    await drop(ids[1]!, first, { afterId: ids[1]! });
    expect(await column(first)).toEqual(ids);
  });

  test('beside a card that the viewer does not see as beside one that does not exist', async () => {
    const stranger = await buildUser();
    const { first, route } = await buildColumn(3);
    const hidden = (await column(first))[1]!;
    const mine = await buildDeal({ owner: stranger, route });
    await drop(mine.id, first, { afterId: hidden }, stranger);
    expect((await column(first))[0]).toBe(mine.id);
  });
});

test('drops at one place at the same time all find one', async () => {
  const { first, second, ids } = await buildColumn(13);
  const [anchor, ...rest] = ids as [string, ...string[]];
  await drop(anchor, second, {});
  const { events } = await told(() => Promise.all(rest.map((id) => drop(id, second, { afterId: anchor }))));
  const order = await column(second);
  expect(order[0]).toBe(anchor);
  expect(new Set(order)).toEqual(new Set(ids));
  expect(await column(first)).toEqual([]);
  expect(events).toHaveLength(rest.length);
});

test.each([1, 2, 3])('the order is that of a list, whatever is moved (dice %i)', async (seed) => {
  const dice = new Dice(seed);
  const { first, second, ids } = await buildColumn(6);
  const lists: Record<string, string[]> = { [first]: [...ids], [second]: [] };
  for (let step = 0; step < 30; step++) {
    const id = dice.pick(ids);
    const to = dice.pick([first, second]);
    const others = lists[to]!.filter((other) => other !== id);
    const index = dice.int(0, others.length);
    const hints = { afterId: others[index - 1], beforeId: others[index] };
    await drop(id, to, hints);
    for (const stage of [first, second]) lists[stage] = lists[stage]!.filter((other) => other !== id);
    lists[to]!.splice(index, 0, id);
  }
  expect({ [first]: await column(first), [second]: await column(second) }).toEqual(lists);
});

describe('where there is no room left', () => {
  /** A column whose second and third card are so close that a key between them would be too long. */
  async function buildTightColumn(length: number) {
    const built = await buildColumn(length);
    const upper = built.cards[1]!.position;
    let lower = built.cards[2]!.position;
    for (let key = lower; key.length <= 48; key = generateKeyBetween(upper, key)) lower = key;
    await orm.em.fork().execute('update deal set position = ? where id = ?', [lower, built.ids[2]]);
    return built;
  }

  test('the cards around get new keys, and each is told', async () => {
    const { first, ids, route } = await buildTightColumn(24);
    const dropped = await buildDeal({ owner, route });
    const version = (await fresh(Deal, ids[2]!)).version;
    const { events } = await told(() => drop(dropped.id, first, { afterId: ids[1] }));
    expect(await column(first)).toEqual([ids[0], ids[1], dropped.id, ...ids.slice(2)]);
    const rekeyed = events.filter(({ name }) => name === 'deal.placed').map(({ entityId }) => entityId);
    expect(new Set(rekeyed)).toEqual(new Set([dropped.id, ...ids.slice(0, 10)]));
    expect(events.map(({ name }) => name).at(-1)).toBe('deal.moved');
    const keys = await Promise.all(ids.map(async (id) => (await fresh(Deal, id)).position.length));
    expect(Math.max(...keys)).toBeLessThan(10);
    expect(await fresh(Deal, ids[2]!)).toMatchObject({ version: version + 1, placedVersion: 1 });
  });

  test('those who drop there at once all find a place', async () => {
    const { first, second, ids } = await buildTightColumn(8);
    const [a, b, c, ...rest] = ids as [string, string, string, ...string[]];
    await Promise.all(rest.map((id) => drop(id, second, {})));
    await Promise.all(rest.map((id) => drop(id, first, { afterId: b })));
    const order = await column(first);
    expect(order.slice(0, 2)).toEqual([a, b]);
    expect(order.at(-1)).toBe(c);
    expect(new Set(order)).toEqual(new Set(ids));
  });
});
