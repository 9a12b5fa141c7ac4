import { afterAll, expect, test, vi } from 'vitest';
import { placeOf } from '#lib/core/cursor.js';
import type { Frame } from '#lib/core/feed.js';
import { WatchChangesDocument, WhoAmIDocument, type DealSort, type DealSortKey } from '#lib/core/gql/graphql.js';
import { createAsk } from '#lib/core/graphql.js';
import { buildDeal, buildPartner, config, systemContext } from '../../../server/testing/build.js';
import { head } from '../../../server/testing/log.js';
import { argumentsOf } from '../../../server/testing/permissions/calls.js';
import { documentOf } from '../../../server/testing/permissions/document.js';
import { buildSetting, walkerOf } from '../../../server/testing/permissions/setting.js';
import { allOperations } from '../../../server/testing/permissions/walk.js';
import { startServer } from '../../../server/testing/server.js';
import { Watcher } from '../../../server/testing/watcher.js';
import type { User } from '../../../server/users/user.entity.js';
import { loadCatalogues } from '../window/picture.js';
import { Chance } from '../window/random.js';
import { applyAll, openWindow } from '../window/window.js';
import { filtersOf, type MeantFilter } from './oracle.js';
import { type Variant, variants } from './variants.js';

const setting = await buildSetting();
const server = await startServer({ databaseUrl: config.databaseUrl });
afterAll(() => server[Symbol.asyncDispose]());

const { users, free } = setting;
const filters = filtersOf(setting);
const chance = new Chance(20261122);
const partners = [await buildPartner({ name: 'Ёлка' }), await buildPartner({ name: 'Ель' }), null];
for (let made = 0; made < 14; made += 1)
  await buildDeal({
    owner: chance.one([users.manager, users.head]),
    stage: chance.one(free.stages),
    title: chance.one(['Болты', 'болты', 'Гайки', 'Ёршики']),
    ...(chance.below(3) && { sum: `${chance.below(6)}00.00` }),
    ...(chance.below(2) && { expectedOn: `2026-12-0${1 + chance.below(8)}` }),
    partnerId: chance.one(partners)?.id ?? null,
  });

/** The order once more in SQL, of deals of the northern team, which manager, head and admin see. */
const ORDERS: Record<DealSortKey, string> = {
  NUMBER: 'd.number',
  TITLE: 'd.title collate "ru-x-icu"',
  PARTNER: 'p.name collate "ru-x-icu"',
  OWNER: 'u.name collate "ru-x-icu"',
  STAGE: 's.rank',
  SUM: 'd.sum',
  EXPECTED_ON: 'd.expected_on',
  NEXT_DUE_AT: 'd.next_due_at',
  ACTIVE_AT: 'd.active_at',
  CREATED_AT: 'd.created_at',
};

async function truth({ sql }: MeantFilter, { by, descending }: DealSort, viewer: User): Promise<string[]> {
  const way = descending ? 'desc' : 'asc';
  const sees = viewer.role === 'ADMIN' ? 'true' : `(d.team_id = ? or d.owner_id = ? or ? = any(d.shared_with))`;
  const params = viewer.role === 'ADMIN' ? [] : [setting.north.id, viewer.id, viewer.id];
  const rows = await systemContext().em.execute<{ id: string }[]>(
    `select d.id from deal d join stage s on s.id = d.stage_id join app_user u on u.id = d.owner_id
     left join partner p on p.id = d.partner_id
     where d.pipeline_id = ? and ${sql} and ${sees} order by ${ORDERS[by]} ${way} nulls last, d.number ${way}`,
    [free.pipeline.id, ...params],
  );
  return rows.map(({ id }) => id);
}

async function personOf(user: User) {
  const { token } = await server.tokenOf(user.id);
  const withToken: typeof fetch = (input, init) =>
    fetch(input, { ...init, headers: { ...init?.headers, authorization: `Bearer ${token}` } });
  return { user, token, ask: createAsk({ url: `${server.url}/graphql`, fetch: withToken, onSessionLost: () => {} }) };
}
const people = await Promise.all([users.manager, users.head, users.admin].map(personOf));

/** Commands that touch deals; each once under a sort and a filter of chance. */
const ABOUT_DEALS = /Deal|Task|Partner/;
const commands = allOperations.filter(
  ({ name, field }) => name.startsWith('Mutation.') && field.name in variants && ABOUT_DEALS.test(field.name),
);
const given = commands.flatMap((operation) =>
  variants[operation.field.name]!.map((variant, index) => ({ operation, variant, index })),
);

async function openTable(first: number, filter: MeantFilter, sort: DealSort) {
  const person = chance.one(people);
  const { me } = await person.ask(WhoAmIDocument, {});
  const { store, feed, openList } = openWindow({ ask: person.ask, cursor: me!.asOf });
  await loadCatalogues(person.ask, store);
  const list = await openList({ pipelineId: free.pipeline.id, filter: filter.filter, sort, first });
  return { person, store, feed, list, cursor: me!.asOf, filter, sort };
}

async function run(operation: (typeof commands)[number], variant: Variant) {
  const walker = walkerOf(operation);
  const { receipt, input, ...args } = await argumentsOf(operation, setting, walker);
  const changed = await variant((input ?? args) as Parameters<Variant>[0], setting);
  const variables = input ? { input: changed, receipt } : changed;
  const { token } = await server.tokenOf(users[walker].id);
  return async () => {
    const query = documentOf(operation, () => false);
    const response = await server.post({ query, variables }, { authorization: `Bearer ${token}` });
    expect(await response.json()).not.toHaveProperty('errors');
  };
}

test.each(given)(
  'a table that follows shows after $operation.field.name ($index) what a fresh one loads, in the order of SQL',
  async ({ operation, variant }) => {
    const command = await run(operation, variant);
    const sorts = Object.keys(ORDERS) as DealSortKey[];
    const tables = [];
    for (let opened = 0; opened < 3; opened += 1) {
      const sort = { by: chance.one(sorts), descending: chance.below(2) === 0 };
      tables.push(await openTable(3 + chance.below(8), chance.one(filters), sort));
    }
    await command();
    const seq = await head();
    for (const { person, store, feed, list, cursor, filter, sort } of tables) {
      const watcher = await Watcher.connect(server.url, { token: person.token });
      watcher.subscribe(WatchChangesDocument.toString(), { after: cursor });
      if (placeOf(cursor).seq < seq) await watcher.reached(seq);
      watcher.close();
      applyAll(feed, watcher.values<Frame>('changes'));
      const said = `${person.user.role} ${JSON.stringify(filter.filter)} ${JSON.stringify(sort)}`;
      const expected = await truth(filter, sort, person.user);
      await vi.waitFor(() => {
        expect(list.loading, said).toBe(false);
        expect(list.ids, said).toEqual(expected.slice(0, list.hasMore ? list.ids.length : undefined));
      }, 4_000);
      for (const id of list.ids) expect(store.get('deal', id), said).toBeDefined();
      list.close();
    }
  },
);
