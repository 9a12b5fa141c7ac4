import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayOf } from '../core/time.js';
import { Currency } from '../currencies/currency.entity.js';
import { createLead } from '../leads/lead.service.js';
import { ChannelKind } from '../channels/channelKind.entity.js';
import { createTask } from '../tasks/task.service.js';
import { TaskKind } from '../tasks/task.entity.js';
import { smallCompany } from '../testing/company.js';
import { startServer, type TestServer } from '../testing/server.js';
import { Watcher } from '../testing/watcher.js';
import { createDeal, shareDeal } from './deal.service.js';
import { moveDeal, winDeal } from './deal.moves.js';
import { boardHeads, type BoardHeads } from './heads.js';

let server: TestServer;
let company: Awaited<ReturnType<typeof smallCompany>>;

beforeAll(async () => {
  server = await startServer();
  company = await smallCompany(server.context);
  await company.deal(company.anna.id, 'Первая');
  await company.deal(company.anna.id, 'Вторая');
  const shared = await company.deal(company.boris.id, 'Общая');
  await shareDeal(server.context(), { id: shared.id, userId: company.anna.id });
});
afterAll(() => server?.[Symbol.asyncDispose]());

const HEADS = `subscription Heads($pipelineId: ID!, $zone: Zone!, $filter: DealFilter) {
  boardHeads(pipelineId: $pipelineId, zone: $zone, filter: $filter) {
    total { count sum weighted dueToday overdue noNextStep }
    stages { stageId head { count sum } }
    leads { count unanswered }
  }
}`;

const args = (filter = {}) => ({ pipelineId: company.pipeline.id, zone: 'Europe/Moscow', filter });

async function watch(userId: string, filter = {}): Promise<{ watcher: Watcher; heads: () => BoardHeads[] }> {
  const { token } = await server.tokenOf(userId);
  const watcher = await Watcher.connect(server.url, { token });
  watcher.subscribe(HEADS, args(filter));
  return { watcher, heads: () => watcher.values<BoardHeads>('boardHeads') };
}

async function headsOf(userId: string): Promise<BoardHeads> {
  const { viewer } = await server.tokenOf(userId);
  return boardHeads(server.context(viewer), args());
}

test('everyone gets the sum of what he may see, weighted by the stage', async () => {
  expect(await headsOf(company.admin.id)).toMatchObject({
    total: { count: 3, sum: '3000.00', weighted: '300.00', noNextStep: 3 },
  });
  expect(await headsOf(company.anna.id)).toMatchObject({ total: { count: 3 } });
  expect(await headsOf(company.boris.id)).toMatchObject({ total: { count: 1, sum: '1000.00' } });
  expect(await headsOf(company.vera.id)).toMatchObject({ total: { count: 2 } });
});

test('heads of one moment hold nothing that came after their place in the log', async () => {
  const { asOf, heads } = await server.context().atOnce(async (moment) => {
    const asOf = await moment.asOf();
    await company.deal(company.anna.id, 'Пришла потом');
    return { asOf, heads: await boardHeads(moment, args()) };
  });
  expect(heads).toMatchObject({ asOf, total: { count: 3 } });
  expect((await headsOf(company.admin.id)).total.count).toBe(4);
});

test('a move changes the heads of two columns on every screen', async () => {
  const admin = await watch(company.admin.id);
  const boris = await watch(company.boris.id);
  await admin.watcher.until(() => admin.heads().length === 1 && boris.heads().length === 1);
  const deal = await company.deal(company.anna.id, 'Третья');
  await moveDeal(server.context(), { id: deal.id, fromStageId: company.stages[0].id, toStageId: company.stages[1].id });
  await admin.watcher.until(() => admin.heads().at(-1)?.stages[1]?.head.count === 1);
  expect(admin.heads().at(-1)!.total).toMatchObject({ count: 5, weighted: '800.00' });
  expect(boris.heads()).toHaveLength(1);
  admin.watcher.close();
  boris.watcher.close();
});

test('a due moment turns the head by itself', async () => {
  const { watcher, heads } = await watch(company.admin.id);
  const deal = await company.deal(company.anna.id, 'Срочная');
  const dueAt = new Date(Date.now() + 2_500);
  await createTask(server.context(), {
    dealId: deal.id,
    kind: TaskKind.CALL,
    title: 'Позвонить',
    dueAt,
    assigneeId: company.anna.id,
  });
  await watcher.until(() => heads().at(-1)?.total.dueToday === 1);
  await watcher.until(() => heads().at(-1)?.total.overdue === 1);
  expect(Date.now() - dueAt.getTime()).toBeLessThan(1_500);
  expect(heads().at(-1)!.total).toMatchObject({ dueToday: 0, overdue: 1 });
  watcher.close();
});

test('leads are counted, and a filter counts what it lets through', async () => {
  const all = await watch(company.admin.id);
  const some = await watch(company.admin.id, { text: 'Перв' });
  await createLead(server.context(), { text: 'Здравствуйте', channel: ChannelKind.SITE });
  await all.watcher.until(() => all.heads().at(-1)?.leads.count === 1);
  await some.watcher.until(() => some.heads().at(-1)?.leads.count === 1);
  expect(some.heads().at(-1)!.total.count).toBe(1);
  all.watcher.close();
  some.watcher.close();
});

test('heads are computed at most once a second, however much happens', async () => {
  const { watcher, heads } = await watch(company.admin.id);
  await watcher.until(() => heads().length === 1);
  const started = Date.now();
  for (let index = 0; index < 30; index++) await company.deal(company.boris.id, `Поток ${index}`);
  await watcher.until(() => heads().at(-1)?.total.count === 36);
  expect(heads().length - 1).toBeLessThanOrEqual(Math.ceil((Date.now() - started) / 1_000) + 1);
  watcher.close();
});

test('an unknown pipeline and a malformed filter are refused', async () => {
  const { token } = await server.tokenOf(company.admin.id);
  const watcher = await Watcher.connect(server.url, { token });
  watcher.subscribe(HEADS, { ...args(), pipelineId: company.admin.id }, 'unknown');
  await watcher.until(() => watcher.refusal?.code === 'NOT_FOUND');
  watcher.subscribe(HEADS, { ...args({ ownerIds: ['me'] }) }, 'malformed');
  await watcher.until(() => watcher.refusal?.code === 'INVALID');
  expect(watcher.refusal).toMatchObject({ details: { field: 'filter.ownerIds' } });
  watcher.close();
});

test('a rate that an admin writes down changes the heads on every screen, and those of deals that are reopened', async () => {
  const [currency, title] = [Currency.USD, 'В долларах'];
  const place = { pipelineId: company.pipeline.id, stageId: company.stages[0].id, ownerId: company.anna.id };
  await setRate('90.0');
  const boris = await watch(company.boris.id, { currencies: [currency] });
  const deal = await createDeal(server.context(), { ...place, title, currency, amount: '10.00' });
  await shareDeal(server.context(), { id: deal.id, userId: company.boris.id });
  await boris.watcher.until(() => boris.heads().at(-1)?.total.sum === '900.00');
  await setRate('100.5');
  await boris.watcher.until(() => boris.heads().at(-1)?.total.sum === '1005.00');
  await winDeal(server.context(), { id: deal.id, fromStageId: deal.stageId });
  await setRate('200.5');
  await byAdmin(`reopenDeal(input: { id: "${deal.id}", fromStatus: WON })`);
  await boris.watcher.until(() => boris.heads().at(-1)?.total.sum === '2005.00');
  boris.watcher.close();
});

async function setRate(rate: string): Promise<void> {
  const day = dayOf(new Date(), 'Europe/Moscow');
  await byAdmin(`setCurrencyRate(input: { currency: USD, day: "${day}", rate: "${rate}" })`);
}

async function byAdmin(command: string): Promise<void> {
  const { token } = await server.tokenOf(company.admin.id);
  const answer = await server.post({ query: `mutation { ${command} { seq } }` }, { authorization: `Bearer ${token}` });
  expect(await answer.json()).not.toHaveProperty('errors');
}
