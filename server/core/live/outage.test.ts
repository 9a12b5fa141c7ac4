import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { moveDeal } from '../../deals/deal.moves.js';
import { ChannelKind } from '../../channels/channelKind.entity.js';
import { createLead } from '../../leads/lead.service.js';
import { smallCompany } from '../../testing/company.js';
import { startServer, type TestServer } from '../../testing/server.js';
import { seqOf, Watcher } from '../../testing/watcher.js';

let server: TestServer;
let company: Awaited<ReturnType<typeof smallCompany>>;

beforeAll(async () => {
  server = await startServer();
  company = await smallCompany(server.context);
});
afterAll(() => server?.[Symbol.asyncDispose]());

/** What a restart of PostgreSQL does to a process: every connection ends, wherever it stands. */
async function endConnections(): Promise<void> {
  const admin = new Client({ connectionString: server.config.databaseUrl });
  await admin.connect();
  await admin.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
  );
  await admin.end();
}

test(
  'PostgreSQL ends all connections again and again: the process lives, watchers miss nothing',
  { timeout: 60_000 },
  async () => {
    const deals = await Promise.all(Array.from({ length: 6 }, () => company.deal(company.anna.id)));
    const { token } = await server.tokenOf(company.admin.id);
    const watcher = (await Watcher.connect(server.url, { token })).changes(await server.context().asOf());
    const places = new Map(deals.map(({ id }) => [id, 0]));
    const move = async (id: string): Promise<void> => {
      const at = places.get(id)!;
      await moveDeal(server.context(), {
        id,
        fromStageId: company.stages[at]!.id,
        toStageId: company.stages[1 - at]!.id,
      });
      places.set(id, 1 - at);
    };
    for (let round = 0; round < 15; round++) {
      const outage = endConnections();
      // A command that is cut off did nothing, or everything and only its answer is lost.
      await Promise.all(deals.map(({ id }) => move(id).catch(() => undefined)));
      await outage;
    }
    await new Promise((resume) => setTimeout(resume, 1_500));
    const lead = () => createLead(server.context(), { text: 'Здравствуйте', channel: ChannelKind.SITE });
    await Promise.all(Array.from({ length: 30 }, lead));
    await watcher.reached(seqOf(await server.context().asOf()));
    watcher.frames.slice(1).forEach((frame, index) => expect(frame.from).toBe(watcher.frames[index]!.to));
    expect(watcher.frames.some(({ reset }) => reset)).toBe(false);
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
    watcher.close();
  },
);

test('a command whose connection PostgreSQL ends is not refused: its sender is told to come again', async () => {
  const { id, stageId } = await company.deal(company.anna.id);
  const { token } = await server.tokenOf(company.admin.id);
  const other = new Client({ connectionString: server.config.databaseUrl });
  other.on('error', () => undefined);
  await other.connect();
  await other.query('begin');
  await other.query('select from deal where id = $1 for update', [id]);
  const query = 'mutation($input: MoveDealInput!) { moveDeal(input: $input) { seq } }';
  const variables = { input: { id, fromStageId: stageId, toStageId: company.stages[1].id } };
  const answered = server.post({ query, variables }, { authorization: `Bearer ${token}` });
  await waitsForLock();
  await endConnections();
  const { errors } = (await (await answered).json()) as { errors: { extensions: object }[] };
  expect(errors[0]!.extensions).toMatchObject({ code: 'UNAVAILABLE', reason: 'database' });
});

async function waitsForLock(): Promise<void> {
  const admin = new Client({ connectionString: server.config.databaseUrl });
  await admin.connect();
  const waiting = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  while ((await admin.query(waiting)).rowCount === 0);
  await admin.end();
}
