import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { afterAll, expect, test } from 'vitest';
import { smallCompany } from '../../testing/company.js';
import { startServer, type TestServer } from '../../testing/server.js';

let server: TestServer | undefined;
afterAll(() => server?.orm.close());

test('a server that closes waits for answers, not for the next request over the same connection', async () => {
  server = await startServer();
  const { anna } = await smallCompany(server.context);
  const { token } = await server.tokenOf(anna.id);
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const holder = server.orm.em.fork();
  await holder.begin();
  await holder.execute('lock table deal in access exclusive mode');
  const asking = request(`${server.url}/graphql`, { method: 'POST', headers, agent: new Agent({ keepAlive: true }) });
  asking.end(JSON.stringify({ query: '{ deals(zone: "UTC") { next } }' }));
  await expect.poll(() => waitingForLocks(server!)).toBe(1);

  const closed = server.app.close();
  await holder.rollback();
  const [answer] = await once(asking, 'response');
  expect(answer.statusCode).toBe(200);
  answer.resume();
  await closed;
});

async function waitingForLocks({ orm }: TestServer): Promise<number> {
  const waiting = await orm.em
    .fork()
    .execute(`select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`);
  return waiting.length;
}
