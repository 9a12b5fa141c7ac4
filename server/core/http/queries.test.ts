import { afterEach, beforeEach, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { smallCompany } from '../../testing/company.js';
import { startServer, type TestServer } from '../../testing/server.js';
import { QUERIES_AT_ONCE, QUERIES_OF_ONE } from './queries.js';

const SIGN_IN = 'mutation { signIn(email: "anna@example.com", password: "correct horse") { email } }';
const ME = '{ me { email } }';

let server: TestServer;
let company: Awaited<ReturnType<typeof smallCompany>>;

beforeEach(async () => {
  server = await startServer();
  company = await smallCompany(server.context);
});
afterEach(() => server[Symbol.asyncDispose]());

test('a crowd of queries that wait holds up other queries, but nobody who signs in', async () => {
  const page = await pageOf(company.admin.id);
  const release = await hold('deal');
  const crowd = await crowdOfBoards();
  let isAnswered = false;
  const behind = ask(ME, page).finally(() => (isAnswered = true));
  expect(await ask(SIGN_IN, { origin: server.url })).toEqual({ data: { signIn: { email: 'anna@example.com' } } });
  expect(isAnswered).toBe(false);
  await release();
  await Promise.all(crowd);
  expect(await behind).toMatchObject({ data: { me: { email: 'admin@example.com' } } });
});

test('each query reads over one connection, however many fields it has: commands have theirs', async () => {
  const listed = JSON.parse(readFileSync('schema/documents.json', 'utf8')) as Record<string, string>;
  const start = Object.values(listed).find((text) => text.includes('query Start'))!;
  const pages = [await pageOf(company.admin.id), await pageOf(company.boris.id)];
  const release = await hold('pipeline, lost_reason');
  const crowd = Array.from({ length: QUERIES_AT_ONCE }, (_, index) => ask(start, pages[index % 2]!));
  await untilWaiting(QUERIES_AT_ONCE);
  expect(await ask(SIGN_IN, { origin: server.url })).toEqual({ data: { signIn: { email: 'anna@example.com' } } });
  await release();
  for (const answer of await Promise.all(crowd)) expect(answer).not.toHaveProperty('errors');
});

test('one session holds up nobody else', async () => {
  const page = await pageOf(company.admin.id);
  const release = await hold('deal');
  const many = Array.from({ length: QUERIES_AT_ONCE }, () => ask(board(), page));
  await untilWaiting(QUERIES_OF_ONE);
  const other = await ask(ME, await pageOf(company.boris.id));
  expect(other).toMatchObject({ data: { me: { email: 'boris@example.com' } } });
  await release();
  await Promise.all(many);
});

test('a session that ends while its query waits gets nothing', async () => {
  const page = await pageOf(company.admin.id);
  const release = await hold('deal');
  const crowd = await crowdOfBoards();
  const behind = ask(ME, page);
  // Takes longer than whatever is done for the one before it while that waits.
  await ask(SIGN_IN, { origin: server.url });
  await server.orm.em.fork().execute('update session set revoked_at = now() where user_id = ?', [company.admin.id]);
  await release();
  await Promise.all(crowd);
  expect(await behind).toEqual({ data: { me: null } });
});

test('nobody works for a program that has hung up in the line', async () => {
  const { token } = await server.tokenOf(company.admin.id);
  const program = { authorization: `Bearer ${token}` };
  const release = await hold('deal');
  const crowd = Array.from({ length: 4 }, () => ask(board(), program));
  await untilWaiting(QUERIES_OF_ONE);
  const patience = new AbortController();
  const dead = fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...program },
    body: JSON.stringify({ query: 'mutation { createApiToken(name: "given up") { secret } }' }),
    signal: patience.signal,
  }).catch(() => 'gone');
  await untilHeard();
  patience.abort();
  expect(await dead).toBe('gone');
  await untilHeard();
  await release();
  // First come, first served: when this is answered, the one before it has had its turn.
  await Promise.all([...crowd, ask(ME, program)]);
  const rows = await server.orm.em.fork().execute(`select 1 from session where name = 'given up'`);
  expect(rows).toEqual([]);
});

const board = () => `{ board(pipelineId: "${company.pipeline.id}", zone: "Europe/Moscow", first: 10) { asOf } }`;

/** As the pages of the app, which programs' own line does not hold up. */
async function pageOf(userId: string): Promise<Record<string, string>> {
  return { origin: server.url, authorization: `Bearer ${(await server.tokenOf(userId)).token}` };
}

/** As many boards as are answered at a time, of several sessions. */
async function crowdOfBoards(): Promise<Promise<unknown>[]> {
  const pages = [await pageOf(company.anna.id), await pageOf(company.boris.id)];
  const crowd = Array.from({ length: QUERIES_AT_ONCE }, (_, index) => ask(board(), pages[index % 2]!));
  await untilWaiting(QUERIES_AT_ONCE);
  return crowd;
}

const ask = (query: string, headers: Record<string, string>) =>
  server.post({ query }, headers).then(async (response) => (await response.json()) as { data: object | null });

async function hold(tables: string): Promise<() => Promise<void>> {
  const holder = server.orm.em.fork();
  await holder.begin();
  await holder.execute(`lock table ${tables} in access exclusive mode`);
  return () => holder.rollback();
}

/** Until so many wait for what is held. */
async function untilWaiting(count: number): Promise<void> {
  const waiting = `
    select count(*)::int as count from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  const look = async () => (await watcher.execute<{ count: number }[]>(waiting))[0]!.count;
  const watcher = server.orm.em.fork();
  await expect.poll(look, { timeout: 1_500 }).toBe(count);
}

/** What was sent before has arrived when what is sent after it is answered. */
const untilHeard = async () => (await fetch(`${server.url}/livez`)).text();
