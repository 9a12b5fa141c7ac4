import { describe, expect, test } from 'vitest';
import { Dice } from '../../seeds/dice.js';
import { Visibility } from '../users/role.entity.js';
import { Role } from '../users/user.entity.js';
import { setRoleVisibility } from '../users/user.service.js';
import {
  buildDeal,
  buildPartner,
  buildRoute,
  buildTask,
  buildTeam,
  buildUser,
  contextFor,
  orm,
  systemContext,
} from '../testing/build.js';
import { expectRefused } from '../testing/refusal.js';
import { DealStatus } from './deal.entity.js';
import type { DealFilter } from './deal.filter.js';
import { pageDeals } from './deal.page.js';
import { DealSortKey } from './deal.sort.js';
import { shareDeal } from './deal.service.js';

const ZONE = 'Europe/Moscow';
const dice = new Dice(11);
const [north, south] = [await buildTeam(), await buildTeam()];
await setRoleVisibility(systemContext(), Role.MANAGER, Visibility.TEAM);
const admin = await buildUser({ role: Role.ADMIN });
const anna = await buildUser({ team: north, name: 'Ёлкина Анна' });
const boris = await buildUser({ team: south, name: 'Ежов Борис' });
const partners = [await buildPartner({ name: 'ООО «Ель»' }), await buildPartner({ name: 'АО «ёж»' }), null];
const routes = [await buildRoute(), await buildRoute()];
for (let made = 0; made < 40; made += 1) await addDeal(made);

async function addDeal(made: number) {
  const deal = await buildDeal({
    owner: dice.pick([anna, boris]),
    stage: dice.pick(dice.pick(routes).stages),
    title: dice.pick(['болты', 'Болты', 'ель', 'Ёлки', 'Zinc', 'гайки «М8»']),
    sum: dice.pick(['100.00', '20.00', '3000.50', null]),
    expectedOn: dice.pick(['2026-12-01', '2026-02-28', null]),
    partnerId: dice.pick(partners)?.id ?? null,
  });
  if (dice.chance(0.5)) await buildTask({ deal, dueAt: new Date(Date.UTC(2030, dice.pick([1, 2, 3]), 1)) });
  if (made % 7 === 0) await shareDeal(systemContext(), { id: deal.id, userId: anna.id });
}

/** The key once more, as a sentence of SQL over all tables. */
const ORACLE: Record<DealSortKey, string> = {
  NUMBER: 'd.number',
  TITLE: 'd.title collate "ru-x-icu"',
  PARTNER: 'p.name collate "ru-x-icu"',
  OWNER: 'u.name collate "ru-x-icu"',
  STAGE: 'pl.rank * 1000 + s.rank',
  SUM: 'd.sum',
  EXPECTED_ON: 'd.expected_on',
  NEXT_DUE_AT: 'd.next_due_at',
  ACTIVE_AT: 'd.active_at',
  CREATED_AT: 'd.created_at',
};

async function expected(by: DealSortKey, descending: boolean, where: string): Promise<number[]> {
  const direction = descending ? 'desc' : 'asc';
  const rows = await orm.em.fork().execute<{ number: number }[]>(
    `select d.number from deal d join app_user u on u.id = d.owner_id left join partner p on p.id = d.partner_id
     join stage s on s.id = d.stage_id join pipeline pl on pl.id = s.pipeline_id
     where ${where} order by ${ORACLE[by]} ${direction} nulls last, d.number ${direction}`,
  );
  return rows.map(({ number }) => number);
}

/** All pages of a list, a few deals each. */
async function walk(viewer: typeof anna, by: DealSortKey, descending: boolean, filter: DealFilter = {}) {
  const found: number[] = [];
  let after: string | null = null;
  do {
    const query = { zone: ZONE, filter, sort: { by, descending } };
    const page = await pageDeals(await contextFor(viewer), null, query, { first: 7, after });
    found.push(...page.nodes.map(({ number }) => number));
    after = page.next;
  } while (after);
  return found;
}

const sorts = Object.values(DealSortKey).flatMap((by) => [
  { by, descending: false },
  { by, descending: true },
]);
const inWork = `d.status = 'IN_WORK'`;

describe.each(sorts)('a list by $by, greatest first: $descending', ({ by, descending }) => {
  test('pages through what the viewer sees, those without a value last', async () => {
    expect(await walk(admin, by, descending)).toEqual(await expected(by, descending, inWork));
    const seen = `${inWork} and (d.team_path like '${north.path}%' or d.shared_with @> array['${anna.id}']::uuid[])`;
    expect(await walk(anna, by, descending)).toEqual(await expected(by, descending, seen));
  });

  test('keeps to the filter, of one pipeline and with a text', async () => {
    const { id } = routes[0]!.pipeline;
    const filter = { pipelineId: id, text: 'бол', statuses: [DealStatus.IN_WORK, DealStatus.WON] };
    const where = `d.pipeline_id = '${id}' and d.title ilike '%бол%'`;
    expect(await walk(admin, by, descending, filter)).toEqual(await expected(by, descending, where));
  });
});

test('a cursor of another order, or one made up, is refused', async () => {
  const ask = async (by: DealSortKey, after: string) =>
    pageDeals(await contextFor(admin), null, { zone: ZONE, sort: { by, descending: true } }, { first: 5, after });
  const made = (keys: unknown[]) => Buffer.from(JSON.stringify(keys)).toString('base64url');
  const refusal = { code: 'INVALID', reason: 'cursor' } as const;
  await expectRefused(() => ask(DealSortKey.SUM, made(['deals:TITLE:desc', 'ель', 5])), refusal);
  await expectRefused(() => ask(DealSortKey.SUM, made(['deals:SUM:desc', '1e9', 5])), refusal);
  await expectRefused(() => ask(DealSortKey.EXPECTED_ON, made(['deals:EXPECTED_ON:desc', '2026-99-01', 5])), refusal);
  await expectRefused(() => ask(DealSortKey.ACTIVE_AT, made(['deals:ACTIVE_AT:desc', null, 5])), refusal);
});
