import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Context } from '../core/context.js';
import { buildDeal, buildPartner, buildRoute, buildUser, config, systemContext } from '../testing/build.js';
import { startServer, type TestServer } from '../testing/server.js';
import { Watcher } from '../testing/watcher.js';
import type { User } from '../users/user.entity.js';
import { type Deal, DealStatus } from './deal.entity.js';
import { loseDeal, moveDeal, reopenDeal, winDeal } from './deal.moves.js';
import { assignDeal } from './deal.service.js';
import { boardHeads } from './heads.js';
import { createLostReason } from './lostReason.js';
import { probabilityOf, type Signs } from './probability.service.js';
import type { WinRates } from './winRates.js';

const vectors = JSON.parse(readFileSync('schema/probability.json', 'utf8')) as {
  name: string;
  signs: Signs;
  percent: number;
}[];

let server: TestServer;
beforeAll(async () => (server = await startServer({ databaseUrl: config.databaseUrl })));
afterAll(() => server[Symbol.asyncDispose]());

const reason = await createLostReason(systemContext(), { name: 'Дорого', requiresCompetitor: false });
const lose = ({ id, stageId }: Deal) =>
  loseDeal(systemContext(), { id, fromStageId: stageId, reasonId: reason.id, competitor: null });
const win = ({ id, stageId }: Deal) => winDeal(systemContext(), { id, fromStageId: stageId });
const rateOf = async (id: string, ctx: Context = systemContext()) =>
  (
    await ctx.em.execute<{ won: number; finished: number }[]>(
      'select won, finished from win_rate where subject_id = ?',
      [id],
    )
  )[0];

describe('Probability is the mean of those available', () => {
  test.each(vectors)('$name', ({ signs, percent }) => {
    expect(probabilityOf(signs)).toBe(percent);
  });

  test.each(vectors)('and the heads weigh by it, to the kopeck: $name', async ({ signs, percent }) => {
    const [owner, route] = [await buildUser(), await buildRoute()];
    const stage = route.stages[0]!;
    const partner = await buildPartner({ owner });
    const deal = await buildDeal({ owner, route, stage, partnerId: partner.id, sum: '1234567.89' });
    const { em } = systemContext();
    const subjects = Object.entries({
      STAGE: stage.id,
      OWNER: owner.id,
      PIPELINE: route.pipeline.id,
      PARTNER: partner.id,
    });
    for (const [index, { won, finished }] of signs.rates.entries())
      await em.execute('insert into win_rate values (?, ?, ?, ?)', [...subjects[index]!, won, finished]);
    await em.execute('update deal set probability = ?, status = ? where id = ?', [
      signs.estimate,
      signs.status,
      deal.id,
    ]);
    await em.execute('update stage set probability = ? where id = ?', [signs.configured, stage.id]);
    const filter = { statuses: Object.values(DealStatus) };
    const { total } = await boardHeads(systemContext(), {
      pipelineId: route.pipeline.id,
      zone: 'Europe/Moscow',
      filter,
    });
    expect(Number(total.weighted)).toBeCloseTo((1234567.89 * percent) / 100, 2);
  });
});

describe('The won share of deals that passed this stage; by owner; by partner; by pipeline', () => {
  test('a return takes nothing back: the furthest stage is passed, with all before it', async () => {
    const { stages, pipeline } = await lostAfterReturn();
    expect(await Promise.all(stages.map(({ id }) => rateOf(id)))).toEqual([
      { won: 0, finished: 1 },
      { won: 0, finished: 1 },
      undefined,
    ]);
    expect(await rateOf(pipeline.id)).toEqual({ won: 0, finished: 1 });
  });

  test('a won deal has passed all stages', async () => {
    const route = await buildRoute();
    await win(await buildDeal({ route }));
    for (const { id } of route.stages) expect(await rateOf(id)).toEqual({ won: 1, finished: 1 });
  });

  test('a deal counts for who led it when it was finished, and reopened for nobody', async () => {
    const [anna, boris, route] = [await buildUser(), await buildUser(), await buildRoute()];
    const deal = await buildDeal({ owner: anna, route });
    await win(deal);
    await assignDeal(systemContext(), { id: deal.id, fromOwnerId: anna.id, ownerId: boris.id });
    expect([await rateOf(anna.id), await rateOf(boris.id)]).toEqual([{ won: 1, finished: 1 }, undefined]);
    await reopenDeal(systemContext(), { id: deal.id, fromStatus: DealStatus.WON });
    expect([await rateOf(anna.id), await rateOf(route.pipeline.id)]).toEqual(Array(2).fill({ won: 0, finished: 0 }));
  });

  test('deals that are finished at the same moment are all counted', async () => {
    const [owner, route] = [await buildUser(), await buildRoute()];
    const partner = await buildPartner({ owner });
    const deals = await Promise.all(
      Array.from({ length: 12 }, () => buildDeal({ owner, route, partnerId: partner.id })),
    );
    await Promise.all(deals.map((deal, index) => (index % 3 ? lose(deal) : win(deal))));
    for (const id of [owner.id, partner.id, route.pipeline.id, route.stages[0]!.id])
      expect(await rateOf(id)).toEqual({ won: 4, finished: 12 });
  });
});

test('Shares reach every window when the tenth deal is finished, and the deal says what comes of it', async () => {
  const [owner, route] = [await buildUser(), await buildRoute()];
  const open = await buildDeal({ owner, route });
  for (let count = 0; count < 9; count++) await win(await buildDeal({ owner, route }));
  const { watcher, ratesOf } = await watch(owner);
  await watcher.until(() => watcher.values('winRates').length === 1);
  expect(ratesOf(owner.id)).toEqual([]);
  await lose(await buildDeal({ owner, route }));
  await watcher.until(() => ratesOf(owner.id).length === 1);
  expect(ratesOf(owner.id)).toEqual([{ of: 'OWNER', id: owner.id, won: 9, finished: 10 }]);
  expect(ratesOf(route.pipeline.id)).toMatchObject([{ of: 'PIPELINE', won: 9, finished: 10 }]);
  watcher.close();
  const { token } = await server.tokenOf(owner.id);
  const query = 'query($id: ID!) { deal(id: $id) { resultingProbability } }';
  const response = await server.post({ query, variables: { id: open.id } }, { authorization: `Bearer ${token}` });
  expect(await response.json()).toMatchObject({ data: { deal: { resultingProbability: 90 } } });
});

/** Lost in the first stage, having been in the second. */
async function lostAfterReturn() {
  const route = await buildRoute();
  const [first, second] = route.stages.map(({ id }) => id) as [string, string, string];
  const deal = await buildDeal({ route });
  await moveDeal(systemContext(), { id: deal.id, fromStageId: first, toStageId: second });
  await moveDeal(systemContext(), { id: deal.id, fromStageId: second, toStageId: first });
  await lose(deal);
  return route;
}

async function watch(user: User) {
  const { token } = await server.tokenOf(user.id);
  const watcher = await Watcher.connect(server.url, { token });
  watcher.subscribe('subscription { winRates { rates { of id won finished } } }', {});
  const ratesOf = (id: string) =>
    watcher
      .values<WinRates>('winRates')
      .at(-1)
      ?.rates.filter((rate) => rate.id === id) ?? [];
  return { watcher, ratesOf };
}
