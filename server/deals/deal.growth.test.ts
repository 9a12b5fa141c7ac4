import { expect, test, vi } from 'vitest';
import type { Context } from '../core/context.js';
import { systemViewer, type Viewer } from '../core/rights/viewer.js';
import { setRoleVisibility } from '../users/user.service.js';
import { Visibility } from '../users/role.entity.js';
import { Role } from '../users/user.entity.js';
import {
  buildPartner,
  buildRoute,
  buildTeam,
  buildUser,
  contextOf,
  orm,
  systemContext,
  viewerFor,
} from '../testing/build.js';
import { firstPages, pageColumn, pageDeals } from './deal.page.js';
import { boardHeads } from './heads.js';
import { sumHeads } from './heads.sums.js';

const OPEN = 3_000;
const PAGE = 10;
const ZONE = 'Europe/Moscow';

const north = await buildTeam();
const south = await buildTeam();
const partner = await buildPartner({ name: 'Якорь' });
const admin = await buildUser({ role: Role.ADMIN });
const head = await buildUser({ role: Role.HEAD, team: north });
const [northerner, southerner, anna, guest] = await Promise.all(
  [north, south, south, undefined].map((team) => buildUser({ team })),
);
await setRoleVisibility(systemContext(), Role.MANAGER, Visibility.OWN);
await setRoleVisibility(systemContext(), Role.HEAD, Visibility.TEAM);
const { pipeline, stages } = await buildRoute();
const [stage] = stages;

/** Anna leads the hundredth that stands at the bottom, the guest is shown another hundredth, the north owns a tenth. */
const FILL = `
  insert into deal (number, id, owner_id, team_id, team_path, shared_with, title, pipeline_id, stage_id, position, status,
    sum, partner_id, created_at, stage_since, active_at, closed_at)
  select n - ?, gen_random_uuid(),
    case when n % 10 = 0 then ?::uuid when n > ? then ?::uuid else ?::uuid end,
    case when n % 10 = 0 then ?::uuid else ?::uuid end, case when n % 10 = 0 then ? else ? end,
    case when n % 100 = 1 then array[?::uuid] else '{}' end,
    'Партия ' || n, ?, ?, 'd' || lpad(n::text, 6, '0'), ?, n, case when n % 100 = 7 then ?::uuid end,
    now(), now(), now(), now()
  from generate_series(1, ?) n`;

/** Those that are closed are older. */
async function addDeals(count: number, status: string): Promise<void> {
  const older = status === 'IN_WORK' ? 0 : count;
  const owners = [northerner!.id, (count * 99) / 100, anna!.id, southerner!.id];
  const teams = [north.id, south.id, north.path, south.path];
  const em = orm.em.fork();
  await em.execute(FILL, [older, ...owners, ...teams, guest!.id, pipeline.id, stage!.id, status, partner.id, count]);
  await vi.waitFor(() => settle(em), 15_000);
}

/** Only rows that are older than everybody's snapshot, autovacuum's too, are answered by an index alone. */
async function settle(em: typeof orm.em): Promise<void> {
  await em.execute('vacuum analyze deal');
  const [table] = await em.execute<{ open: number }[]>(
    `select relpages - relallvisible as open from pg_class where oid = 'deal'::regclass`,
  );
  if (table!.open > 0) throw new Error(`${table!.open} pages are not visible to all yet`);
}

/** How many deals PostgreSQL looks at while somebody reads; what an index answers by itself is not looked at. */
async function dealsReadBy(viewer: Viewer, read: (ctx: Context) => Promise<unknown>): Promise<number> {
  return contextOf(viewer).atOnce(async (moment) => {
    const before = await dealsRead(moment);
    await read(moment);
    return (await dealsRead(moment)) - before;
  });
}

/** What this connection has counted and not told yet. */
async function dealsRead(ctx: Context): Promise<number> {
  const [counted] = await ctx.em.execute<[{ rows: string }]>(
    `select seq_tup_read + idx_tup_fetch as rows from pg_stat_xact_user_tables where relname = 'deal'`,
  );
  return Number(counted.rows);
}

const query = { zone: ZONE };
const open = { pipelineId: pipeline.id, zone: ZONE };
const everyStatus = ['IN_WORK', 'WON', 'LOST'] as never;

const reads: Record<string, (ctx: Context) => Promise<unknown>> = {
  'the first cards of all columns': (ctx) =>
    firstPages(
      ctx,
      stages.map(({ id }) => id),
      query,
      PAGE,
    ),
  'the next page of a column': async (ctx) => {
    const { next } = await pageColumn(ctx, stage!.id, query, { first: PAGE });
    await pageColumn(ctx, stage!.id, query, { first: PAGE, after: next });
  },
  'the newest deals': (ctx) => pageDeals(ctx, null, query, { first: PAGE }),
  'a search for a rare word': (ctx) =>
    pageDeals(ctx, null, { ...query, filter: { text: 'Партия 2345', statuses: everyStatus } }, { first: PAGE }),
};

await addDeals(OPEN, 'IN_WORK');
const viewers = {
  'one who sees all': await viewerFor(admin),
  'the head of a team': await viewerFor(head),
  'a manager whose cards stand at the bottom': await viewerFor(anna!),
  'one who was shown some': await viewerFor(guest!),
};

test('heads of those who see all are added up from an index, and others look at what they see', async () => {
  const heads = (ctx: Context) => boardHeads(ctx, open);
  expect(await dealsReadBy(viewers['one who sees all'], heads)).toBe(0);
  expect(await dealsReadBy(viewers['the head of a team'], heads)).toBe(OPEN / 10);
  expect(await dealsReadBy(viewers['a manager whose cards stand at the bottom'], heads)).toBe(27);
  expect(await dealsReadBy(viewers['one who was shown some'], heads)).toBe(OPEN / 100);
});

test('the figure for all viewers looks at nothing but what is shared', async () => {
  expect(await dealsReadBy(systemViewer('test'), (ctx) => sumHeads(ctx, open))).toBe(OPEN / 100);
});

test('lists look at few deals, whoever asks, and at no more for all that are closed', async () => {
  const looked = async () => {
    const found: Record<string, number> = {};
    for (const [who, viewer] of Object.entries(viewers))
      for (const [what, read] of Object.entries(reads)) found[`${what}, for ${who}`] = await dealsReadBy(viewer, read);
    return found;
  };
  const before = await looked();
  for (const [name, rows] of Object.entries(before)) expect(rows, name).toBeLessThan(OPEN / 10);
  await addDeals(OPEN * 5, 'WON');
  const after = await looked();
  for (const [name, rows] of Object.entries(after)) expect(rows, name).toBeLessThan(OPEN / 10);
});
