import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { migrations } from '../../migrations/list.js';
import { ChannelKind } from '../channels/channelKind.entity.js';
import { connect } from '../database.js';
import { createLead } from '../leads/lead.service.js';
import { smallCompany } from '../testing/company.js';
import { testDatabase } from '../testing/database.js';
import { startServer, type TestServer } from '../testing/server.js';
import { revokeSession } from '../users/session.service.js';
import { takeBackup } from './backup.js';
import { restoreBackup } from './restore.js';

/** What would end the rows of a table, or a field, if it were not told apart from data. */
const NASTY = 'Здравствуйте\n\\.\n\\N\tтабуляция\\\r\n-- sha256 0\n«кавычки» "и" \'ещё\' 🙂';

let server: TestServer;
let company: Awaited<ReturnType<typeof smallCompany>>;
let folder: string;
let file: string;
let empty: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vmeste-backup-'));
  file = join(folder, 'company.sql.gz');
  server = await startServer();
  company = await smallCompany(server.context);
  await createLead(server.context(), { text: NASTY, channel: ChannelKind.SITE });
  await company.deal(company.anna.id);
  await takeBackup(server.config.databaseUrl, file);
});
beforeEach(async () => {
  empty = (await testDatabase()).databaseUrl;
});
afterAll(async () => {
  await server?.[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

const restore = (databaseUrl: string, options: { file?: string; replace?: boolean } = {}) =>
  restoreBackup({ databaseUrl, file, replace: false, ...options });

/** All rows of all tables, in no order; the first line of a backup says when it was taken. */
async function contents(databaseUrl: string): Promise<string[]> {
  const copy = join(folder, 'copy.sql.gz');
  await takeBackup(databaseUrl, copy);
  const [, ...lines] = gunzipSync(await readFile(copy))
    .toString()
    .split('\n');
  return lines.filter((line) => !line.startsWith('-- sha256')).sort();
}

async function query<T extends object>(databaseUrl: string, text: string): Promise<T[]> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return (await client.query<T>(text)).rows;
  } finally {
    await client.end();
  }
}

/** A connection in a transaction that has done `text` and stays open. */
async function held(databaseUrl: string, text: string) {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query('begin');
  await client.query(text);
  return Object.assign(client, { [Symbol.asyncDispose]: () => client.end() });
}

/** The backup with its text changed, as a bad disk or an unfinished copy leaves it. */
async function changed(change: (text: string) => string): Promise<string> {
  const copy = join(folder, 'changed.sql.gz');
  await writeFile(copy, gzipSync(change(gunzipSync(await readFile(file)).toString())));
  return copy;
}

/** With the checksum of what stands in it now. */
function signed(text: string): string {
  const content = text.slice(0, text.lastIndexOf('-- sha256'));
  return `${content}-- sha256 ${createHash('sha256').update(content).digest('hex')}\n`;
}

const nextEpoch = (lines: string[], epoch: number) =>
  lines.map((line) => line.replace(/^1\t1\t(?=\d+\t0$)/, `1\t${epoch}\t`)).sort();

test('what was backed up comes back, row by row, in the next epoch', async () => {
  await restore(empty);
  expect(await contents(empty)).toEqual(nextEpoch(await contents(server.config.databaseUrl), 2));
  expect(await query(empty, 'select text from lead')).toEqual([{ text: NASTY }]);
  const [restored] = await query<{ next: string }>(empty, `select nextval('deal_number') as next`);
  const [number] = await query<{ last: number }>(empty, 'select max(number) as last from deal');
  expect(Number(restored!.next)).toBe(number!.last + 1);
});

test('also into a database that has no tables yet', async () => {
  await query(empty, 'drop schema public cascade; create schema public');
  await restore(empty);
  expect(await contents(empty)).toEqual(nextEpoch(await contents(server.config.databaseUrl), 2));
});

test('a database that is not empty is replaced only when that is said, and its epoch is left behind', async () => {
  await restore(empty);
  await query(empty, `update log_head set epoch = 7; truncate lead cascade`);
  await expect(restore(empty)).rejects.toThrow('--replace');
  expect(await query(empty, 'select text from lead')).toEqual([]);
  await restore(empty, { replace: true });
  expect(await contents(empty)).toEqual(nextEpoch(await contents(server.config.databaseUrl), 8));
});

test.each([
  ['cut short', (text: string) => text.slice(0, text.length * 0.7)],
  ['cut before its checksum', (text: string) => text.slice(0, text.lastIndexOf('-- sha256'))],
  ['changed in one letter', (text: string) => text.replace('Север', 'Севор')],
])('a file that is %s changes nothing', async (_name, change) => {
  await restore(empty);
  const before = await contents(empty);
  await expect(restore(empty, { file: await changed(change), replace: true })).rejects.toThrow('not a whole backup');
  expect(await contents(empty)).toEqual(before);
});

test('a file with any one byte changed is refused in words, and none of its rows are shown', async () => {
  const whole = await readFile(file);
  const copy = join(folder, 'flipped.sql.gz');
  for (let part = 1; part < 20; part++) {
    const at = Math.floor((whole.length * part) / 20);
    await writeFile(copy, whole.with(at, whole[at]! ^ 0x10));
    await expect(restore(empty, { file: copy })).rejects.toThrow(
      /^\S+ is not a whole backup: it is damaged or cut short\.$/,
    );
  }
});

test('a folder in the place of a file is refused in words', async () => {
  await expect(restore(empty, { file: folder })).rejects.toThrow(`${folder} cannot be read`);
});

test('a file that is cut short as a download is, changes nothing', async () => {
  const cut = join(folder, 'cut.sql.gz');
  await writeFile(cut, (await readFile(file)).subarray(0, -100));
  await expect(restore(empty, { file: cut })).rejects.toThrow('not a whole backup');
});

test('a file that is no backup, is not there, or is of a later version is refused by name', async () => {
  const other = join(folder, 'other.gz');
  await writeFile(other, gzipSync('select 1;\n'));
  await expect(restore(empty, { file: other })).rejects.toThrow('is not a backup of Vmeste');
  await expect(restore(empty, { file: join(folder, 'absent') })).rejects.toThrow('There is no file');
  const later = await changed((text) => signed(text.replace('"migrations":[', '"migrations":["2199-01-01-later",')));
  await expect(restore(empty, { file: later })).rejects.toThrow('another version');
});

test('a backup of an older schema is brought up to date', async () => {
  const [first] = migrations;
  await query(empty, 'drop schema public cascade; create schema public');
  const orm = await connect({ databaseUrl: empty });
  await orm.migrator.up({ to: first!.name });
  await orm.close();
  await query(empty, `insert into team (id, name, path) values (gen_random_uuid(), 'Старая', '{}')`);
  const old = join(folder, 'old.sql.gz');
  expect(await takeBackup(empty, old)).toMatchObject({ migrations: [first!.name] });
  const target = (await testDatabase()).databaseUrl;
  await restore(target, { file: old, replace: true });
  expect(await query(target, 'select name from team')).toEqual([{ name: 'Старая' }]);
  const applied = await query<{ name: string }>(target, 'select name from mikro_orm_migrations order by id');
  expect(applied.map(({ name }) => name)).toEqual(migrations.map(({ name }) => name));
});

test('who was signed out since the backup stays out', async () => {
  const [anna, boris] = [await server.tokenOf(company.anna.id), await server.tokenOf(company.boris.id)];
  await takeBackup(server.config.databaseUrl, file);
  await revokeSession(server.context(anna.viewer), anna.viewer.sessionId!);
  await restore(server.config.databaseUrl, { replace: true });
  const asked = async (token: string) => {
    const response = await server.post({ query: '{ me { user { id } } }' }, { authorization: `Bearer ${token}` });
    return ((await response.json()) as { data: { me: { user: { id: string } } | null } }).data.me?.user.id;
  };
  expect([await asked(anna.token), await asked(boris.token)]).toEqual([undefined, company.boris.id]);
});

test('when PostgreSQL goes away halfway, the backup fails and leaves no file', async () => {
  const { databaseUrl } = server.config;
  await using _held = await held(databaseUrl, 'lock table lead in access exclusive mode');
  const taken = takeBackup(databaseUrl, join(folder, 'lost.sql.gz'));
  const failed = expect(taken).rejects.toThrow(/terminat/);
  const copying = `select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock' and query like 'copy "lead"%'`;
  await vi.waitUntil(async () => (await query(databaseUrl, copying)).length, { timeout: 10_000 });
  await failed;
  expect((await readdir(folder)).filter((name) => name.startsWith('lost'))).toEqual([]);
});

test('an empty PostgreSQL has nothing to back up', async () => {
  await query(empty, 'drop schema public cascade; create schema public');
  await expect(takeBackup(empty, join(folder, 'nothing.sql.gz'))).rejects.toThrow('nothing to back up');
});
