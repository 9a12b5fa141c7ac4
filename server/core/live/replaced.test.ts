import { afterAll, beforeAll, expect, test } from 'vitest';
import { Context } from '../context.js';
import { systemViewer } from '../rights/viewer.js';
import { moveDeal } from '../../deals/deal.moves.js';
import type { Deal } from '../../deals/deal.entity.js';
import { smallCompany } from '../../testing/company.js';
import { startServer, type TestServer } from '../../testing/server.js';
import { seqOf, Watcher } from '../../testing/watcher.js';

let server: TestServer;
let company: Awaited<ReturnType<typeof smallCompany>>;
let token: string;
const watchers: Watcher[] = [];

beforeAll(async () => {
  server = await startServer();
  company = await smallCompany(server.context);
  token = (await server.tokenOf(company.admin.id)).token;
});
afterAll(async () => {
  for (const watcher of watchers) watcher.close();
  await server?.[Symbol.asyncDispose]();
});

async function watch(after: string): Promise<Watcher> {
  const watcher = (await Watcher.connect(server.url, { token })).changes(after);
  watchers.push(watcher);
  return watcher;
}

async function move(context: Context, { id }: Deal, from: number, to: number): Promise<number> {
  await moveDeal(context, { id, fromStageId: company.stages[from]!.id, toStageId: company.stages[to]!.id });
  return context.seq;
}

/**
 * A backup that was restored by hand: the database is as it was before a deal, but for its epoch. Whoever looks next
 * finds other commands done since.
 */
async function restoreByHand(cursor: string, lost: Deal, goOn: (context: Context) => Promise<unknown>): Promise<void> {
  await server.orm.em.fork().transactional(async (em) => {
    await em.execute('set local session_replication_role = replica');
    await em.execute('delete from event where seq > ?', [seqOf(cursor)]);
    await em.execute('delete from event_detail where seq > ?', [seqOf(cursor)]);
    await em.execute('delete from deal where id = ?', [lost.id]);
    await em.execute('update log_head set head = ?', [seqOf(cursor)]);
    await goOn(
      new Context(em.fork({ keepTransactionContext: true }), systemViewer('test'), server.context().surroundings),
    );
  });
}

test('a backup restored by hand is noticed although the log has grown past its old end', async () => {
  const kept = await company.deal(company.anna.id);
  const backedUp = await server.context().asOf();
  const running = await watch(backedUp);
  const lost = await company.deal(company.anna.id);
  const held = await server.context().asOf();
  await running.reached(seqOf(held));

  await restoreByHand(backedUp, lost, async (context) => {
    await move(context, kept, 0, 1);
    await move(context, kept, 1, 2);
    expect(await move(context, kept, 2, 0)).toBeGreaterThan(seqOf(held));
  });
  const restored = await server.context().asOf();
  await running.until(() => running.frames.some(({ reset }) => reset));
  expect(running.frames.find(({ reset }) => reset)).toMatchObject({ from: held, to: restored, reset: true });

  const [resuming, fromBackup] = [await watch(held), await watch(backedUp)];
  const seq = await move(server.context(), kept, 0, 1);
  for (const watcher of [running, resuming, fromBackup]) await watcher.reached(seq);
  expect(resuming.frames[0]).toMatchObject({ from: held, reset: true, events: [] });
  expect(fromBackup.frames.some(({ reset }) => reset)).toBe(false);
  const now = await server.context().asOf();
  for (const { frames } of [running, resuming, fromBackup]) {
    expect(frames.at(-1)!.to).toBe(now);
    frames.slice(1).forEach((frame, index) => expect(frame.from).toBe(frames[index]!.to));
  }
});
