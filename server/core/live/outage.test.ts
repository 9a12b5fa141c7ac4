import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { moveDeal } from '../../deals/deal.moves.js';
import { smallCompany } from '../../testing/company.js';
import { startServer, type TestServer } from '../../testing/server.js';
import { Watcher } from '../../testing/watcher.js';

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
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
  'when PostgreSQL ends all connections the process lives, and watchers miss nothing',
  { timeout: 30_000 },
  async () => {
    const company = await smallCompany(server.context);
    const deal = await company.deal(company.anna.id);
    const { token } = await server.tokenOf(company.admin.id);
    const watcher = (await Watcher.connect(server.url, { token })).changes(await server.context().asOf());
    let moved = 0;
    let last = 0;
    for (let round = 0; round < 40; round++) {
      if (round % 10 === 5) await endConnections();
      const context = server.context();
      const [from, to] = [company.stages[moved % 2]!, company.stages[(moved + 1) % 2]!];
      try {
        await moveDeal(context, { id: deal.id, fromStageId: from.id, toStageId: to.id });
        moved += 1;
        last = context.seq;
      } catch {
        // Refused as a whole: its client would try again.
      }
    }
    expect(moved).toBeGreaterThan(20);
    await watcher.reached(last);
    watcher.frames.slice(1).forEach((frame, index) => expect(frame.from).toBe(watcher.frames[index]!.to));
    expect(watcher.frames.some(({ reset }) => reset)).toBe(false);
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
    watcher.close();
  },
);
