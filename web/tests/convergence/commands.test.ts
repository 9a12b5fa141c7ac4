import { afterAll, describe, expect, test, vi } from 'vitest';
import type { Frame } from '#lib/core/feed.js';
import { WatchChangesDocument, WhoAmIDocument } from '#lib/core/gql/graphql.js';
import { createAsk } from '#lib/core/graphql.js';
import { placeOf } from '#lib/core/cursor.js';
import { Currency } from '../../../server/currencies/currency.entity.js';
import { shareDeal } from '../../../server/deals/deal.service.js';
import { buildDeal, config, secretKey, systemContext } from '../../../server/testing/build.js';
import { head } from '../../../server/testing/log.js';
import { argumentsOf } from '../../../server/testing/permissions/calls.js';
import { documentOf, type Operation } from '../../../server/testing/permissions/document.js';
import { buildSetting, walkerOf } from '../../../server/testing/permissions/setting.js';
import { allOperations } from '../../../server/testing/permissions/walk.js';
import { startServer } from '../../../server/testing/server.js';
import { Watcher } from '../../../server/testing/watcher.js';
import type { User } from '../../../server/users/user.entity.js';
import { cataloguesOf, idsOf, loadCatalogues, loadedLength, partnersOf, pictureOf } from '../window/picture.js';
import { Chance } from '../window/random.js';
import { applyAll, openWindow } from '../window/window.js';
import { filtersOf, type MeantFilter, truth } from './oracle.js';
import { elsewhere, type Variant, variants } from './variants.js';

const setting = await buildSetting();
const server = await startServer({ databaseUrl: config.databaseUrl, secretKey });
afterAll(() => server[Symbol.asyncDispose]());

const { users, colleague, stranger, free } = setting;
const people = await Promise.all([...Object.values(users), colleague, stranger].map(personOf));
const filters = filtersOf(setting);
await fillBoard(new Chance(1));

const commands = allOperations.filter(({ name }) => name.startsWith('Mutation.'));

test('every mutation is held to it, unless it is known to change nothing that a board shows', () => {
  expect([...Object.keys(variants), ...elsewhere].toSorted()).toEqual(
    commands.map(({ field }) => field.name).toSorted(),
  );
});

describe.each(commands.filter(({ field }) => field.name in variants))('$name', (operation) => {
  const chance = new Chance(operation.field.name.length * 7919);

  test.each(variants[operation.field.name]!.map((variant, index) => ({ variant, index })))(
    'reaches every window that follows (variant $index)',
    async ({ variant }) => {
      const run = await prepare(operation, variant);
      const windows = await openWindows(/^set/.test(operation.field.name), chance);
      await run();
      const seq = await head();
      for (const window of windows) await expectConverged(window, seq);
    },
  );
});

test('a new name of a partner stands on the cards of those who do not see the partner', async () => {
  const operation = commands.find(({ field }) => field.name === 'editPartner')!;
  const run = await prepare(operation, (input) => input);
  const outsider = people.find(({ user }) => user.id === stranger.id)!;
  const windows = [await open(outsider, filters[0]!, 50, true), await open(outsider, filters[0]!, 50, false)];
  await run();
  for (const window of windows) await expectConverged(window, await head());
});

interface Person {
  user: User;
  token: string;
  ask: ReturnType<typeof createAsk>;
}

async function personOf(user: User): Promise<Person> {
  const { token } = await server.tokenOf(user.id);
  const withToken: typeof fetch = (input, init) =>
    fetch(input, { ...init, headers: { ...init?.headers, authorization: `Bearer ${token}` } });
  return { user, token, ask: createAsk({ url: `${server.url}/graphql`, fetch: withToken, onSessionLost: () => {} }) };
}

/** Cards of all who walk, over all columns. */
async function fillBoard(chance: Chance) {
  for (let made = 0; made < 12; made++) {
    const owner = chance.one([users.manager, users.head, colleague, stranger]);
    const title = chance.one(['Болты', 'Гайки']);
    const figure = `${chance.below(6)}00.00`;
    const worth = made % 4 === 0 ? { currency: Currency.USD, amount: figure } : { sum: figure };
    await buildDeal({ owner, stage: chance.one(free.stages), title, ...worth });
  }
  const shared = await buildDeal({ owner: users.manager, route: free, partnerId: setting.partner.id });
  await shareDeal(systemContext(), { id: shared.id, userId: stranger.id });
}

/** The command by one who may, ready to be run. */
async function prepare(operation: Operation, variant: Variant) {
  const walker = walkerOf(operation);
  const { receipt, input, ...args } = await argumentsOf(operation, setting, walker);
  const variables = input
    ? { input: await variant(input as object as Parameters<Variant>[0], setting), receipt }
    : await variant(args, setting);
  const { token } = people.find(({ user }) => user.id === users[walker].id)!;
  return async () => {
    const query = documentOf(operation, () => false);
    const response = await server.post({ query, variables }, { authorization: `Bearer ${token}` });
    expect(await response.json()).not.toHaveProperty('errors');
  };
}

type Opened = Awaited<ReturnType<typeof open>>;

/** A window of everybody, under some filter, with some of each column loaded; it follows live or catches up later, and of rights both. */
function openWindows(aboutRights: boolean, chance: Chance): Promise<Opened[]> {
  const openOne = (person: Person, live: boolean) => open(person, chance.one(filters), 1 + chance.below(5), live);
  return Promise.all(
    people.flatMap((person) =>
      aboutRights ? [openOne(person, true), openOne(person, false)] : [openOne(person, chance.below(2) === 0)],
    ),
  );
}

/** @param live whether it follows from now on; otherwise it will catch up later. */
async function open(person: Person, filter: MeantFilter, first: number, live: boolean) {
  const { me } = await person.ask(WhoAmIDocument, {});
  const cursor = me!.asOf;
  const { store, feed, openBoard } = openWindow({ ask: person.ask, cursor });
  await loadCatalogues(person.ask, store);
  const board = await openBoard({ pipelineId: free.pipeline.id, filter: filter.filter, first });
  const watcher = live ? await watch(person, cursor) : null;
  return { person, filter, first, cursor, store, feed, board, watcher };
}

async function watch({ token }: Person, after: string) {
  const watcher = await Watcher.connect(server.url, { token });
  return watcher.subscribe(WatchChangesDocument.toString(), { after });
}

async function expectConverged(window: Opened, seq: number) {
  const { person, filter, cursor, feed, board, store } = window;
  const watcher = window.watcher ?? (await watch(person, cursor));
  if (placeOf(cursor).seq < seq) await watcher.reached(seq);
  watcher.close();
  const frames = watcher.values<Frame>('changes');
  // A reset has the window loaded anew, which is what it would be compared with.
  if (frames.some(({ reset }) => reset)) return board.close();
  applyAll(feed, frames);
  const fresh = await open(person, filter, 200, false);
  const said = `${person.user.role} ${JSON.stringify(filter.filter)} ${window.first} ${window.watcher ? 'live' : 'later'}`;
  const expected = await truth(systemContext().em, free.pipeline.id, person.user, filter);
  // Columns refill by themselves, and what a text finds is asked about a moment later.
  await vi.waitFor(() => {
    expect(pictureOf(board, store, board), said).toEqual(pictureOf(fresh.board, fresh.store, board));
    expect(idsOf(board), said).toEqual(expected.map((ids, index) => ids.slice(0, loadedLength(board, index))));
  }, 4_000);
  expect(cataloguesOf(store), said).toEqual(cataloguesOf(fresh.store));
  expect(partnersOf(store), said).toEqual(partnersOf(fresh.store));
  board.close();
  fresh.board.close();
}
