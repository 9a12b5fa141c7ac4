import { expect, it } from 'vitest';
import {
  AssignDealDocument,
  CompleteTaskDocument,
  CreateDealDocument,
  CreateTaskDocument,
  DealDocument,
  DealsDocument,
  EditDealDocument,
  LoseDealDocument,
  MoveDealDocument,
  MoveDealsDocument,
  ReopenDealDocument,
  ShareDealDocument,
  UnshareDealDocument,
  WatchChangesDocument,
  WhoAmIDocument,
  WinDealDocument,
  type DealFilter,
} from '#lib/core/gql/graphql.js';
import type { Frame } from '#lib/core/feed.js';
import { AppError, createAsk, type Ask } from '#lib/core/graphql.js';
import { newId } from '#lib/core/id.js';
import type { DealRow } from '#lib/core/rows.js';
import type { Board } from '#lib/deals/board.svelte.js';
import { smallCompany } from '../../../server/testing/company.js';
import { startServer, type TestServer } from '../../../server/testing/server.js';
import { Watcher } from '../../../server/testing/watcher.js';
import { createLostReason } from '../../../server/deals/lostReason.js';
import { Chance } from '../window/random.js';
import { applyAll, openWindow, pictureOf } from '../window/window.js';

const ROUNDS = 12;
const COMMANDS = 30;
const ZONE = 'Europe/Moscow';

it('a window that follows the log shows what a fresh one loads', async () => {
  const seed = Number(process.env['SEED_OF_CHANCE'] ?? 20261119);
  await using server = await startServer();
  const company = await openCompany(server);
  for (let round = 0; round < ROUNDS; round += 1)
    await converge(company, new Chance(seed + round), `seed ${seed + round}`);
}, 120_000);

type Company = Awaited<ReturnType<typeof openCompany>>;

async function openCompany(server: TestServer) {
  const { admin, anna, boris, vera, north, pipeline, stages } = await smallCompany(() => server.context());
  const reason = await createLostReason(server.context(), { name: 'Дорого', requiresCompetitor: false });
  const people = await Promise.all(
    [admin, anna, boris, vera].map(async ({ id }) => ({ id, ...(await personOf(server, id)) })),
  );
  const owners = people.map(({ id }) => id);
  const company = {
    url: server.url,
    people,
    owners,
    teamId: north.id,
    pipelineId: pipeline.id,
    stageIds: stages.map(({ id }) => id),
    reasonId: reason.id,
  };
  const chance = new Chance(1);
  for (let made = 0; made < 40; made += 1) await create(company, people[0]!.ask, chance);
  return company;
}

async function personOf(server: TestServer, userId: string) {
  const { token } = await server.tokenOf(userId);
  const withToken: typeof fetch = (input, init) =>
    fetch(input, { ...init, headers: { ...init?.headers, authorization: `Bearer ${token}` } });
  return { token, ask: createAsk({ url: `${server.url}/graphql`, fetch: withToken, onSessionLost: () => {} }) };
}

async function converge(company: Company, chance: Chance, seed: string) {
  const viewer = chance.one(company.people);
  const options = { pipelineId: company.pipelineId, filter: filterOf(company, chance), first: 2 + chance.below(30) };
  const { me } = await viewer.ask(WhoAmIDocument, {});
  const following = openWindow({ ask: viewer.ask, cursor: me!.asOf, zone: ZONE });
  const board = await following.openBoard(options);
  await chance.one(board.columns).more();

  const watcher = await Watcher.connect(company.url, { authorization: `Bearer ${viewer.token}` });
  watcher.subscribe(WatchChangesDocument.toString(), { after: me!.asOf });
  for (let sent = 0; sent < COMMANDS; sent += 1) await command(company, chance);
  const { me: later } = await viewer.ask(WhoAmIDocument, {});
  await watcher.reached(Number(later!.asOf.split('.')[1]));
  watcher.close();
  applyAll(following.feed, watcher.values<Frame>('changes'));
  await quiet(board);

  const fresh = await openWindow({ ask: viewer.ask, cursor: later!.asOf, zone: ZONE }).openBoard({
    ...options,
    first: 200,
  });
  const note = `${seed} ${JSON.stringify(options)}`;
  expect(loadedPart(pictureOf(board)), note).toEqual(loadedPart(pictureOf(fresh), board));
  board.close();
  fresh.close();
}

/** A half-loaded column is right when it is the beginning of the whole one. */
function loadedPart({ columns, leads }: ReturnType<typeof pictureOf>, like?: Board) {
  return {
    leads,
    columns: columns.map(({ stage, cards }, index) => {
      const half = like?.columns[index];
      return { stage, cards: half?.hasMore ? cards.slice(0, half.cards.length) : cards };
    }),
  };
}

/** Columns refill by themselves, and free text is asked about a moment later. */
async function quiet(board: Board) {
  await new Promise((resolve) => setTimeout(resolve, board.filter.text ? 600 : 30));
  await expect.poll(() => board.columns.some(({ loading }) => loading)).toBe(false);
}

function filterOf({ owners, teamId }: Company, chance: Chance): DealFilter {
  const some: DealFilter[] = [
    {},
    { ownerIds: [chance.one(owners), chance.one(owners)] },
    { teamIds: [teamId] },
    { colours: [chance.one(['RED', 'YELLOW', 'GREEN'] as const)] },
    { noNextStep: true },
    { sumFrom: '300.00', sumTo: '700.00' },
    { statuses: ['IN_WORK', 'WON'] },
    { text: String(chance.below(9)) },
    { ownerIds: [chance.one(owners)], colours: ['RED', 'GREEN'], sumFrom: '200.00' },
  ];
  return chance.one(some);
}

async function command(company: Company, chance: Chance) {
  const { ask } = chance.one(company.people);
  const verb = chance.one([
    create,
    move,
    move,
    move,
    moveMany,
    edit,
    edit,
    assign,
    win,
    lose,
    reopen,
    share,
    unshare,
    plan,
    plan,
  ]);
  try {
    await verb(company, ask, chance);
  } catch (error) {
    // Chance also tries what is forbidden or comes too late.
    if (!(error instanceof AppError) || error.code === 'INTERNAL' || error.code === 'NETWORK') throw error;
  }
}

type Verb = (company: Company, ask: Ask, chance: Chance) => Promise<unknown>;

const create: Verb = ({ pipelineId, stageIds, owners }, ask, chance) => {
  const [stageId, ownerId] = [chance.one(stageIds), chance.one(owners)];
  const input = {
    id: newId(),
    pipelineId,
    stageId,
    ownerId,
    title: `Сделка ${chance.below(99)}`,
    sum: `${chance.below(999)}.00`,
  };
  return ask(CreateDealDocument, { input });
};

const move: Verb = async ({ stageIds }, ask, chance) => {
  const deal = await someDeal(ask, chance, ['IN_WORK']);
  const [afterId, beforeId] = chance.below(2) ? [(await someDeal(ask, chance, ['IN_WORK'])).id, null] : [null, null];
  const input = { id: deal.id, fromStageId: deal.stageId, toStageId: chance.one(stageIds), afterId, beforeId };
  return ask(MoveDealDocument, { input });
};

const moveMany: Verb = async ({ stageIds }, ask, chance) => {
  const ids = [(await someDeal(ask, chance, ['IN_WORK'])).id, (await someDeal(ask, chance, ['IN_WORK'])).id];
  return ask(MoveDealsDocument, { input: { ids: [...new Set(ids)], toStageId: chance.one(stageIds) } });
};

const edit: Verb = async (_, ask, chance) => {
  const { id, version } = await someDeal(ask, chance);
  const sum = `${chance.below(999)}.00`;
  return ask(EditDealDocument, { input: { id, version, sum, title: `Сделка ${chance.below(99)}` } });
};

const assign: Verb = async ({ owners }, ask, chance) => {
  const { id, owner } = await someDeal(ask, chance);
  return ask(AssignDealDocument, { input: { id, fromOwnerId: owner.id, ownerId: chance.one(owners) } });
};

const win: Verb = async (_, ask, chance) => {
  const { id, stageId } = await someDeal(ask, chance, ['IN_WORK']);
  return ask(WinDealDocument, { input: { id, fromStageId: stageId } });
};

const lose: Verb = async ({ reasonId }, ask, chance) => {
  const { id, stageId } = await someDeal(ask, chance, ['IN_WORK']);
  return ask(LoseDealDocument, { input: { id, fromStageId: stageId, reasonId } });
};

const reopen: Verb = async (_, ask, chance) => {
  const { id, status } = await someDeal(ask, chance, ['WON', 'LOST']);
  return ask(ReopenDealDocument, { input: { id, fromStatus: status } });
};

const share: Verb = async ({ owners }, ask, chance) =>
  ask(ShareDealDocument, { input: { id: (await someDeal(ask, chance)).id, userId: chance.one(owners) } });

const unshare: Verb = async (_, ask, chance) => {
  const { id } = await someDeal(ask, chance);
  const { deal } = await ask(DealDocument, { id });
  const [first] = deal.sharedWith;
  return first && ask(UnshareDealDocument, { input: { id, userId: first.id } });
};

const plan: Verb = async (_, ask, chance) => {
  const deal = await someDeal(ask, chance);
  if (deal.nextTaskId && chance.below(2)) return ask(CompleteTaskDocument, { input: { id: deal.nextTaskId } });
  const dueAt = new Date(Date.now() + (chance.below(100) - 50) * 3_600_000).toISOString();
  return ask(CreateTaskDocument, { input: { id: newId(), dealId: deal.id, kind: 'CALL', title: 'Позвонить', dueAt } });
};

async function someDeal(ask: Ask, chance: Chance, statuses?: DealRow['status'][]): Promise<DealRow> {
  const filter = { statuses: statuses ?? ['IN_WORK' as const, 'WON' as const, 'LOST' as const] };
  const { deals } = await ask(DealsDocument, { filter, zone: ZONE, first: 100 });
  if (!deals.nodes.length) throw new AppError('NOT_FOUND');
  return chance.one(deals.nodes);
}
