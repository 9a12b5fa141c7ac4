import { afterAll, beforeAll, expect, test } from 'vitest';
import { smallCompany } from '../../../server/testing/company.js';
import { startProcess, type ServerProcess } from '../../../server/testing/process.js';
import { OwnRedis } from '../../../server/testing/redis.js';
import { startServer, type TestServer } from '../../../server/testing/server.js';
import { Watcher } from '../../../server/testing/watcher.js';

/** Two processes of the built server over one PostgreSQL and one Redis; the third only prepares the company. */
let redis: OwnRedis;
let home: TestServer;
let north: ServerProcess;
let south: ServerProcess;
let company: Awaited<ReturnType<typeof smallCompany>>;
let token: string;

beforeAll(async () => {
  redis = await OwnRedis.start();
  home = await startServer({ redisUrl: redis.url });
  company = await smallCompany(home.context);
  token = (await home.tokenOf(company.admin.id)).token;
  const settings = { databaseUrl: home.config.databaseUrl, redisUrl: redis.url };
  [north, south] = await Promise.all([startProcess(settings), startProcess(settings)]);
});

afterAll(async () => {
  for (const part of [south, north, home, redis]) await part?.[Symbol.asyncDispose]();
});

const MOVE = 'mutation($input: MoveDealInput!) { moveDeal(input: $input) { seq } }';

async function move(server: ServerProcess, input: object): Promise<number> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: MOVE, variables: { input } }),
  });
  const { data, errors } = (await response.json()) as { data: { moveDeal: { seq: number } }; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data.moveDeal.seq;
}

const watch = async (server: ServerProcess): Promise<Watcher> =>
  (await Watcher.connect(server.url, { token })).changes(await home.context().asOf());

test('a card moved on one process moves for those on the other, with Redis and without', async () => {
  const [first, second] = company.stages;
  const { id } = await company.deal(company.anna.id);
  const watcher = await watch(south);
  await watcher.reached(await move(north, { id, fromStageId: first.id, toStageId: second.id }), 1_000);
  await redis.kill();
  await watcher.reached(await move(north, { id, fromStageId: second.id, toStageId: first.id }), 2_000);
  await redis.start();
  await watcher.reached(await move(north, { id, fromStageId: first.id, toStageId: second.id }), 2_000);
  watcher.frames.slice(1).forEach((frame, index) => expect(frame.from).toBe(watcher.frames[index]!.to));
  watcher.close();
});

test('a process killed with -9 takes nothing with it: what it had answered is seen elsewhere', async () => {
  const [first, second] = company.stages;
  const { id } = await company.deal(company.anna.id);
  const watcher = await watch(south);
  const seq = await move(north, { id, fromStageId: first.id, toStageId: second.id });
  await north.kill();
  await watcher.reached(seq, 2_000);
  north = await startProcess({ databaseUrl: home.config.databaseUrl, redisUrl: redis.url });
  await watcher.reached(await move(north, { id, fromStageId: second.id, toStageId: first.id }), 2_000);
  watcher.close();
});
