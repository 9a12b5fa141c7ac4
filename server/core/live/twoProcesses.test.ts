import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { moveDeal } from '../../deals/deal.moves.js';
import { revokeSession } from '../../users/session.service.js';
import { smallCompany } from '../../testing/company.js';
import { OwnRedis } from '../../testing/redis.js';
import { startServer, type TestServer } from '../../testing/server.js';
import { seqOf, Watcher } from '../../testing/watcher.js';

/** Two servers over one PostgreSQL and one Redis, as behind a load balancer. */
describe.skipIf(!process.env.REDIS_SERVER)('two servers', () => {
  let redis: OwnRedis;
  let north: TestServer;
  let south: TestServer;
  let company: Awaited<ReturnType<typeof smallCompany>>;
  const watchers: Watcher[] = [];

  beforeAll(async () => {
    redis = await OwnRedis.start();
    north = await startServer({ redisUrl: redis.url });
    south = await startServer({ redisUrl: redis.url, databaseUrl: north.config.databaseUrl });
    company = await smallCompany(north.context);
  });
  afterEach(() => watchers.splice(0).forEach((watcher) => watcher.close()));
  afterAll(async () => {
    await south?.[Symbol.asyncDispose]();
    await north?.[Symbol.asyncDispose]();
    await redis?.[Symbol.asyncDispose]();
  });

  async function watchBoth(): Promise<[Watcher, Watcher]> {
    const { token } = await north.tokenOf(company.admin.id);
    const after = await north.context().asOf();
    const both = await Promise.all([north, south].map(({ url }) => Watcher.connect(url, { token })));
    watchers.push(...both);
    return both.map((watcher) => watcher.changes(after)) as [Watcher, Watcher];
  }

  /** Moves a card to and fro on both servers in turn; answers the number of each move. */
  async function moves(id: string, count: number, first = 0): Promise<number[]> {
    const numbers: number[] = [];
    for (let index = first; index < first + count; index++) {
      const context = (index % 2 ? south : north).context();
      const [from, to] = [company.stages[index % 2]!, company.stages[(index + 1) % 2]!];
      await moveDeal(context, { id, fromStageId: from.id, toStageId: to.id });
      numbers.push(context.seq);
    }
    return numbers;
  }

  function expectEverything(watcher: Watcher, numbers: number[]): void {
    watcher.frames.slice(1).forEach((frame, index) => expect(frame.from).toBe(watcher.frames[index]!.to));
    const told = watcher.events.map(({ seq }) => seq);
    expect(told).toEqual([...new Set(told)].sort((a, b) => a - b));
    // Of several moves within a frame the last is told; the chain of frames covers the others.
    expect(told.at(-1)).toBe(numbers.at(-1));
  }

  test('what is done on one is seen on the other', async () => {
    const deal = await company.deal(company.anna.id);
    const [there, here] = await watchBoth();
    const numbers = await moves(deal.id, 10);
    await Promise.all([there, here].map((watcher) => watcher.reached(numbers.at(-1)!)));
    for (const watcher of [there, here]) expectEverything(watcher, numbers);
  });

  test(
    'Redis killed while cards move: the others see it within 2 s, and nothing is lost',
    { timeout: 30_000 },
    async () => {
      const deal = await company.deal(company.anna.id);
      const [there, here] = await watchBoth();
      const before = await moves(deal.id, 4);
      await redis.kill();
      const during = await moves(deal.id, 20, 4);
      const seen = Date.now();
      await Promise.all([there, here].map((watcher) => watcher.reached(during.at(-1)!)));
      expect(Date.now() - seen).toBeLessThan(2_000);
      await redis.start();
      const after = await moves(deal.id, 4, 24);
      await Promise.all([there, here].map((watcher) => watcher.reached(after.at(-1)!)));
      for (const watcher of [there, here]) expectEverything(watcher, [...before, ...during, ...after]);
      expect(seqOf(here.frames.at(-1)!.to)).toBe(after.at(-1));
    },
  );

  test('a session revoked on one is closed on the other within a second', async () => {
    const { token, viewer } = await north.tokenOf(company.boris.id);
    const watcher = await Watcher.connect(south.url, { token });
    watchers.push(watcher);
    await revokeSession(north.context(viewer), viewer.sessionId!);
    await watcher.until(() => watcher.closed !== null, 1_500);
    expect(watcher.closed!.code).toBe(4403);
  });

  test('people on both see each other', async () => {
    const query = 'subscription($p: ID!, $c: ID!) { presence(placeId: $p, clientId: $c) { people { clientId } } }';
    const { token } = await north.tokenOf(company.admin.id);
    const ids = [crypto.randomUUID(), crypto.randomUUID()];
    const both = await Promise.all([north, south].map(({ url }) => Watcher.connect(url, { token })));
    watchers.push(...both);
    both.forEach((watcher, index) => watcher.subscribe(query, { p: company.pipeline.id, c: ids[index] }));
    const seenBy = (watcher: Watcher) =>
      watcher.values<{ people: { clientId: string }[] }>('presence').at(-1)?.people ?? [];
    for (const watcher of both) await watcher.until(() => seenBy(watcher).length === 2);
    both[0]!.close();
    await both[1]!.until(() => seenBy(both[1]!).length === 1, 3_000);
  });

  test('a server that stops sends its clients elsewhere', async () => {
    const third = await startServer({ redisUrl: redis.url, databaseUrl: north.config.databaseUrl });
    const { token } = await third.tokenOf(company.admin.id);
    const watcher = await Watcher.connect(third.url, { token });
    watcher.changes(await third.context().asOf());
    await third[Symbol.asyncDispose]();
    await watcher.until(() => watcher.closed !== null);
    expect(watcher.closed!.code).toBe(1012);
  });
});
