import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { ChannelKind } from '../../channels/channelKind.entity.js';
import { assignDeal, shareDeal, unshareDeal } from '../../deals/deal.service.js';
import { moveDeal } from '../../deals/deal.moves.js';
import { acceptLead } from '../../leads/accept.service.js';
import { AcceptWay } from '../../leads/lead.inputs.js';
import { createLead } from '../../leads/lead.service.js';
import { smallCompany } from '../../testing/company.js';
import { startServer, type TestServer } from '../../testing/server.js';
import { CHANGES, seqOf, Watcher } from '../../testing/watcher.js';
import { setAccess, setRoleVisibility } from '../../users/user.service.js';
import { Visibility } from '../../users/role.entity.js';
import { systemViewer } from '../rights/viewer.js';
import { revokeSession } from '../../users/session.service.js';

let server: TestServer;
let company: Awaited<ReturnType<typeof smallCompany>>;
const watchers: Watcher[] = [];

beforeAll(async () => {
  server = await startServer();
  company = await smallCompany(server.context);
});
afterEach(() => watchers.splice(0).forEach((watcher) => watcher.close()));
afterAll(() => server?.[Symbol.asyncDispose]());

async function connect(userId: string): Promise<Watcher> {
  const { token } = await server.tokenOf(userId);
  const watcher = await Watcher.connect(server.url, { token });
  watchers.push(watcher);
  return watcher;
}

async function watch(userId: string, after?: string): Promise<Watcher> {
  const cursor = after ?? (await server.context().asOf());
  return (await connect(userId)).changes(cursor);
}

async function move(id: string, from: number, to: number): Promise<number> {
  const context = server.context();
  await moveDeal(context, { id, fromStageId: company.stages[from]!.id, toStageId: company.stages[to]!.id });
  return context.seq;
}

function expectGapless({ frames }: Watcher, after?: string): void {
  if (after) expect(frames[0]!.from).toBe(after);
  frames.slice(1).forEach((frame, index) => expect(frame.from).toBe(frames[index]!.to));
}

test('a move is told to those who see the card, and to others as an empty frame', async () => {
  const deal = await company.deal(company.anna.id);
  const after = await server.context().asOf();
  const [admin, anna, boris] = await Promise.all(
    [company.admin, company.anna, company.boris].map(({ id }) => watch(id, after)),
  );
  const seq = await move(deal.id, 0, 1);
  for (const watcher of [admin!, anna!, boris!]) await watcher.reached(seq);
  const stageId = company.stages[1].id;
  expect(admin!.events.at(-1)).toMatchObject({
    name: 'deal.moved',
    forget: false,
    record: { title: 'Сделка', stageId },
  });
  expect(anna!.events.filter(({ id }) => id === deal.id)).toHaveLength(1);
  expect(boris!.events.filter(({ id }) => id === deal.id)).toHaveLength(0);
  for (const watcher of [admin!, anna!, boris!]) expectGapless(watcher, after);
});

test('those who may see the same get the same bytes', async () => {
  const deal = await company.deal(company.anna.id);
  const after = await server.context().asOf();
  const [admin, anna] = [await watch(company.admin.id, after), await watch(company.anna.id, after)];
  await Promise.all([admin, anna].map((watcher) => watcher.reached(seqOf(after), 200).catch(() => undefined)));
  const seq = await move(deal.id, 0, 2);
  await Promise.all([admin.reached(seq), anna.reached(seq)]);
  expect(admin.texts.at(-1)).toBe(anna.texts.at(-1));
});

test('who loses a card is told to forget it, and nothing else about it', async () => {
  const deal = await company.deal(company.anna.id, 'Тайна');
  const [anna, boris, vera] = [
    await watch(company.anna.id),
    await watch(company.boris.id),
    await watch(company.vera.id),
  ];
  const context = server.context();
  await assignDeal(context, { id: deal.id, fromOwnerId: company.anna.id, ownerId: company.boris.id });
  for (const watcher of [anna, boris, vera]) await watcher.reached(context.seq);
  const forgotten = {
    forget: true,
    name: null,
    actor: null,
    clientId: null,
    mutationId: null,
    at: null,
    particulars: null,
    record: null,
  };
  expect(anna.events.at(-1)).toMatchObject({ id: deal.id, ...forgotten });
  expect(vera.events.at(-1)).toMatchObject({ id: deal.id, ...forgotten });
  expect(boris.events.at(-1)).toMatchObject({ id: deal.id, forget: false, record: { title: 'Тайна' } });
});

test('who loses a lead because somebody has accepted it is told who, and nothing else about it', async () => {
  const lead = await createLead(server.context(), { text: 'Тайна', channel: ChannelKind.PHONE });
  const boris = await watch(company.boris.id);
  const ctx = server.context({ ...systemViewer('anna'), userId: company.anna.id });
  await acceptLead(ctx, {
    id: lead.id,
    way: AcceptWay.NEW_CLIENT,
    partner: { name: 'Тайна' },
    person: { name: 'Ирина' },
    deal: { pipelineId: company.pipeline.id, title: 'Тайна' },
  });
  await boris.reached(ctx.seq);
  const [told] = boris.events.filter(({ id }) => id === lead.id);
  expect(told).toMatchObject({ forget: true, name: 'lead.accepted', actor: { name: 'anna' }, record: null });
  expect(told).toMatchObject({ particulars: null, clientId: null, mutationId: null });
  expect(boris.texts.join()).not.toContain('Тайна');
});

test('sharing shows a card, unsharing takes it back', async () => {
  const deal = await company.deal(company.anna.id);
  const boris = await watch(company.boris.id);
  const shared = server.context();
  await shareDeal(shared, { id: deal.id, userId: company.boris.id });
  await boris.reached(shared.seq);
  expect(boris.events.at(-1)).toMatchObject({ id: deal.id, forget: false });
  const unshared = server.context();
  await unshareDeal(unshared, { id: deal.id, userId: company.boris.id });
  await boris.reached(unshared.seq);
  expect(boris.events.at(-1)).toMatchObject({ id: deal.id, forget: true, record: null });
});

test('an old event carries the row as it is now, to those only who may see it now', async () => {
  const deal = await company.deal(company.anna.id, 'Переехала');
  const after = await server.context().asOf();
  await move(deal.id, 0, 1);
  const context = server.context();
  await assignDeal(context, { id: deal.id, fromOwnerId: company.anna.id, ownerId: company.boris.id });
  const anna = await watch(company.anna.id, after);
  await anna.reached(context.seq);
  const told = anna.events.filter(({ id }) => id === deal.id);
  expect(told.map(({ forget, record }) => [forget, record])).toEqual([[true, null]]);
  expect(anna.texts.join()).not.toContain('Переехала');
});

test('joining while others write misses, doubles and reorders nothing', async () => {
  const deals = await Promise.all(Array.from({ length: 8 }, () => company.deal(company.anna.id)));
  const start = await server.context().asOf();
  const joined: Promise<Watcher>[] = [];
  const writers = deals.map(async ({ id }) => {
    for (let round = 0; round < 12; round++) await move(id, round % 2, (round + 1) % 2);
  });
  for (let index = 0; index < 12; index++) {
    joined.push(
      server
        .context()
        .asOf()
        .then((after) => watch(company.admin.id, index % 2 ? after : start)),
    );
    await new Promise((resume) => setTimeout(resume, 15));
  }
  await Promise.all(writers);
  const head = seqOf(await server.context().asOf());
  for (const watcher of await Promise.all(joined)) {
    await watcher.reached(head);
    expectGapless(watcher);
    const numbers = watcher.events.map(({ seq }) => seq);
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
    expect(watcher.frames.some(({ reset }) => reset)).toBe(false);
  }
});

test.each([
  ['of another epoch', () => '9.1.00000000'],
  ['from the future', (head: number) => `1.${head + 1_000}.0f9ac3d1`],
  ['of another event with that number', (head: number) => `1.${head}.0f9ac3d1`],
  ['from before cursors had marks', (head: number) => `1.${head}`],
])('a cursor %s is answered with a reset', { timeout: 10_000 }, async (_name, cursorAt) => {
  const head = seqOf(await server.context().asOf());
  const watcher = await watch(company.admin.id, cursorAt(head));
  await watcher.until(() => watcher.frames.length > 0);
  expect(watcher.frames[0]).toMatchObject({ from: cursorAt(head), reset: true, events: [] });
  expect(seqOf(watcher.frames[0]!.to)).toBeGreaterThanOrEqual(head);
});

test('a malformed cursor and a field that depends on the viewer are refused by name', async () => {
  const watcher = await connect(company.admin.id);
  watcher.subscribe(CHANGES, { after: 'yesterday' }, 'malformed');
  await watcher.until(() => watcher.refusal !== undefined);
  expect(watcher.refusal).toMatchObject({ code: 'INVALID' });
  const unshared =
    'subscription($after: Cursor!) { changes(after: $after) { events { record { ... on Deal { can } } } } }';
  watcher.subscribe(unshared, { after: await server.context().asOf() }, 'unshared');
  await watcher.until(() => watcher.refusal?.reason === 'live.notShared');
  expect(watcher.refusal).toMatchObject({ code: 'INVALID', details: { field: 'Deal.can' } });
});

test('any document of the same selection works, also with aliases and fragments', async () => {
  const watcher = await connect(company.admin.id);
  const query = `subscription W($c: Cursor!) { live: changes(after: $c) { ...F } }
    fragment F on Frame { until: to all: events { n: seq } again: events { id } __typename }`;
  watcher.subscribe(query, { c: await server.context().asOf() });
  const deal = await company.deal(company.anna.id);
  await watcher.until(() => watcher.values<{ all: unknown[] }>('live').some(({ all }) => all.length > 0));
  const frame = watcher.values<{ all: { n: number }[]; again: { id: string }[]; __typename: string }>('live').at(-1)!;
  expect(frame.__typename).toBe('Frame');
  expect(frame.again).toEqual([{ id: deal.id }]);
});

test('who signs in is nobody else’s business, however far he sees', async () => {
  const after = await server.context().asOf();
  const [admin, anna] = [await watch(company.admin.id, after), await watch(company.anna.id, after)];
  const { viewer } = await server.tokenOf(company.anna.id);
  const seq = await move((await company.deal(company.anna.id)).id, 0, 1);
  for (const watcher of [admin, anna]) await watcher.reached(seq);
  const sessions = ({ events }: Watcher) => events.filter(({ entity }) => entity === 'session').map(({ id }) => id);
  expect(sessions(anna)).toContain(viewer.sessionId);
  expect(sessions(admin)).not.toContain(viewer.sessionId);
});

test('a revoked session is closed within a second', async () => {
  const { token, viewer } = await server.tokenOf(company.boris.id);
  const watcher = await Watcher.connect(server.url, { token });
  watcher.changes(await server.context().asOf());
  await revokeSession(server.context(viewer), viewer.sessionId!);
  await watcher.until(() => watcher.closed !== null, 1_500);
  expect(watcher.closed!.code).toBe(4403);
});

test('when rights change the viewer is reset, and sees by the new rights only', async () => {
  const deal = await company.deal(company.anna.id);
  const vera = await watch(company.vera.id);
  await setRoleVisibility(server.context(), 'HEAD', Visibility.OWN);
  await vera.until(() => vera.frames.some(({ reset }) => reset), 2_000);
  await vera.reached(await move(deal.id, 0, 1));
  expect(vera.events.filter(({ id }) => id === deal.id)).toHaveLength(0);
  expectGapless(vera);
  await setRoleVisibility(server.context(), 'HEAD', Visibility.TEAM);
});

test('a deactivated user is closed out', async () => {
  const watcher = await watch(company.boris.id);
  await watcher.until(() => watcher.closed === null);
  await setAccess(server.context(), { id: company.boris.id, role: 'MANAGER', teamId: company.south.id, active: false });
  await watcher.until(() => watcher.closed !== null, 1_500);
  expect(watcher.closed!.code).toBe(4403);
  const again = await Watcher.connect(server.url, { token: (await server.tokenOf(company.anna.id)).token });
  expect(again.closed).toBeNull();
  again.close();
});
