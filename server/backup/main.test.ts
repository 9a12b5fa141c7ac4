import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase } from '../testing/database.js';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vmeste-backup-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** `npm run backup` in that folder, without the build before it. */
async function backup(env: Record<string, string>) {
  const child = spawn(process.execPath, [resolve('dist/server/backup/main.js'), 'backup'], {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = once(child, 'exit');
  return { complaint: await text(child.stderr), code: (await ended)[0] as number };
}

test('without a name the file is named by the moment and lies here', async () => {
  const { databaseUrl } = await testDatabase();
  expect(await backup({ DATABASE_URL: databaseUrl })).toEqual({ complaint: '', code: 0 });
  expect(await readdir(folder)).toEqual([expect.stringMatching(/^vmeste-[\dT-]+Z\.sql\.gz$/)]);
});

test('a folder without a database is refused, and nothing is made in it', async () => {
  const dataDir = join(folder, 'mistyped');
  const { complaint, code } = await backup({ DATABASE_URL: '', DATA_DIR: dataDir });
  expect(complaint).toContain(`There is no database in ${dataDir}`);
  expect(code).toBe(1);
  expect(await readdir(folder)).not.toContain('mistyped');
});
