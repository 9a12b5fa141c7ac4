import { expect, test } from 'vitest';
import { smallCompany } from '../../testing/company.js';
import { startServer } from '../../testing/server.js';
import { QUERIES_AT_ONCE } from './queries.js';

test('a crowd of queries that wait holds up other queries, but nobody who signs in', async () => {
  await using server = await startServer();
  const company = await smallCompany(server.context);
  const { token } = await server.tokenOf(company.admin.id);
  const lock = server.orm.em.fork();
  await lock.begin();
  await lock.execute('lock table deal in access exclusive mode');

  const ask = (query: string, headers: Record<string, string>) =>
    server.post({ query }, headers).then(async (response) => (await response.json()) as { data: object | null });
  // As the pages of the app, which programs' own line does not hold up.
  const page = { origin: server.url, authorization: `Bearer ${token}` };
  const board = `{ board(pipelineId: "${company.pipeline.id}", zone: "Europe/Moscow", first: 10) { asOf } }`;
  const crowd = Array.from({ length: QUERIES_AT_ONCE }, () => ask(board, page));
  await expect.poll(() => waiting(server.orm.em.fork()), { timeout: 1_500 }).toBe(QUERIES_AT_ONCE);
  let isAnswered = false;
  const behind = ask('{ me { email } }', page).finally(() => (isAnswered = true));
  const signIn = 'mutation { signIn(email: "anna@example.com", password: "correct horse") { email } }';
  expect(await ask(signIn, { origin: server.url })).toEqual({ data: { signIn: { email: 'anna@example.com' } } });
  expect(isAnswered).toBe(false);
  await lock.rollback();
  await Promise.all(crowd);
  expect(await behind).toMatchObject({ data: { me: { email: 'admin@example.com' } } });
});

async function waiting(em: { execute(query: string): Promise<unknown> }): Promise<number> {
  const [row] = (await em.execute(
    `select count(*)::int as count from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  )) as { count: number }[];
  return row!.count;
}
