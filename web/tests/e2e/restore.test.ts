import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../src/lib/core/id.js';
import { startProcess, type ServerProcess } from '../../../server/testing/process.js';
import { Watcher } from '../../../server/testing/watcher.js';
import { type BoardPage, openStage, type Stage } from './stage.js';

/** The drill of docs/backup.md: two processes serve the company, windows are open, and nobody stops anything. */
let stage: Stage;
let other: ServerProcess;
let folder: string;
let token: string;
let admin: BoardPage;
let vera: BoardPage;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vmeste-drill-'));
  stage = await openStage();
  other = await startProcess({ databaseUrl: stage.server.config.databaseUrl, redisUrl: '' });
  token = (await stage.server.tokenOf(stage.company.admin.id)).token;
});

afterAll(async () => {
  for (const part of [other, stage]) await part?.[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

/** `npm run backup` or `npm run restore`, without the build before it. @returns what it complains of. */
async function run(...args: string[]): Promise<string> {
  const child = spawn(process.execPath, ['dist/server/backup/main.js', ...args], {
    env: { ...process.env, DATABASE_URL: stage.server.config.databaseUrl },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return text(child.stderr);
}

interface Answer {
  seq: number;
  deal: { stageId: string };
}

interface Command {
  id: string;
  from: number;
  to: number;
  receipt: { clientId: string; mutationId: string };
}

const command = (id: string, from: number, to: number): Command => ({
  id,
  from,
  to,
  receipt: { clientId: newId(), mutationId: newId() },
});

/** Sends a move, or sends it again. */
async function send({ id, from, to, receipt }: Command): Promise<Answer> {
  const { stages } = stage.company;
  const response = await fetch(`${other.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({
      query:
        'mutation($input: MoveDealInput!, $receipt: Receipt) { moveDeal(input: $input, receipt: $receipt) { seq deal { id stageId } } }',
      variables: { input: { id, fromStageId: stages[from]!.id, toStageId: stages[to]!.id }, receipt },
    }),
  });
  const { data, errors } = (await response.json()) as { data: { moveDeal: Answer }; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data.moveDeal;
}

test('a restored backup is what all windows show, and resent commands are done once', { timeout: 90_000 }, async () => {
  const { company, server } = stage;
  const [first, second, third] = company.stages;
  const file = join(folder, 'company.sql.gz');
  const kept = await company.deal(company.anna.id, 'Болты для моста');
  const before = command(kept.id, 0, 1);
  const answered = await send(before);
  [admin, vera] = [await stage.open('admin'), await stage.open('vera')];
  for (const window of [admin, vera]) await window.stands(kept.id, second.id);
  const watcher = (await Watcher.connect(other.url, { token })).changes(await server.context().asOf());

  expect(await run('backup', file)).toBe('');
  const after = command(kept.id, 1, 2);
  const lost = await company.deal(company.anna.id, 'Заведена после копии');
  expect((await send(after)).deal.stageId).toBe(third.id);
  for (const window of [admin, vera]) {
    await window.stands(kept.id, third.id);
    await window.stands(lost.id, first.id);
  }

  expect(await run('restore', file)).toContain('--replace');
  expect(await run('restore', file, '--replace')).toBe('');
  for (const window of [admin, vera]) {
    await window.stands(kept.id, second.id);
    await window.card(lost.id).waitFor({ state: 'detached' });
    await window.page.getByText('Данные восстановлены из резервной копии').waitFor();
  }
  await watcher.until(() => watcher.frames.some(({ reset }) => reset));
  expect(watcher.frames.at(-1)!.to).toMatch(/^2\./);

  expect(await send(before)).toEqual(answered);
  const again = await send(after);
  expect(again.deal.stageId).toBe(third.id);
  expect(await send(after)).toEqual(again);
  await watcher.reached(again.seq);
  for (const window of [admin, vera]) await window.stands(kept.id, third.id);
  watcher.close();
  expect(stage.faults).toEqual([]);
});
