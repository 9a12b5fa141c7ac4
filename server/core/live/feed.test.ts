import { afterAll, beforeAll, expect, test } from 'vitest';
import { moveDeal } from '../../deals/deal.moves.js';
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

async function watch(userId: string, after?: string): Promise<Watcher> {
  const { token } = await server.tokenOf(userId);
  const watcher = await Watcher.connect(server.url, { token });
  return watcher.changes(after ?? (await server.context().asOf()));
}

test('a move is told to those who see the card, and to others as an empty frame', async () => {
  const deal = await company.deal(company.anna.id);
  const after = await server.context().asOf();
  const [admin, anna, boris] = await Promise.all([company.admin, company.anna, company.boris].map(({ id }) => watch(id, after)));
  const context = server.context();
  await moveDeal(context, { id: deal.id, fromStageId: company.stages[0].id, toStageId: company.stages[1].id });
  for (const watcher of [admin!, anna!, boris!]) await watcher.reached(context.seq);
  expect(admin!.events.at(-1)).toMatchObject({ name: 'deal.moved', forget: false, record: { title: 'Сделка', stageId: company.stages[1].id } });
  expect(anna!.events.filter(({ id }) => id === deal.id)).toHaveLength(1);
  expect(boris!.events.filter(({ id }) => id === deal.id)).toHaveLength(0);
  for (const { frames } of [admin!, anna!, boris!]) {
    expect(frames[0]!.from).toBe(after);
    frames.slice(1).forEach((frame, index) => expect(frame.from).toBe(frames[index]!.to));
  }
  expect(seqOf(boris!.frames.at(-1)!.to)).toBe(context.seq);
});
