import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { Currency } from '../currencies/currency.entity.js';
import { Notification } from '../notifications/notification.entity.js';
import { buildDeal, buildRate, buildRoute, buildUser, clock, fresh, systemContext } from '../testing/build.js';
import { told } from '../testing/log.js';
import { pageTimeline } from '../timeline/timeline.page.js';
import { editDeal } from './deal.edit.js';
import { Deal, DealStatus } from './deal.entity.js';
import { pageHistory } from './deal.history.js';
import { reopenDeal, winDeal } from './deal.moves.js';
import { boardHeads } from './heads.js';
import { revalueDeals } from './revalue.service.js';

const at = (moment: string) => {
  clock.now = new Date(moment);
};
afterAll(() => {
  clock.now = null;
});
beforeEach(async () => {
  await systemContext().em.execute(`truncate currency_rate; update deal set status = 'LOST' where status = 'IN_WORK'`);
  at('2026-11-19T09:00:00Z');
  await buildRate({ day: '2026-11-18', rate: '90.000000' });
});

const look = () => revalueDeals.run(systemContext(), new AbortController().signal);
const dollars = (given: Parameters<typeof buildDeal>[0] = {}) =>
  buildDeal({ currency: Currency.USD, amount: '100.00', ...given });
const sumOf = async ({ id }: Deal) => (await fresh(Deal, id)).sum;

describe('a new rate revalues deals (domain §1)', () => {
  test('in work and in that currency, each told once; nobody has done anything with them', async () => {
    const owner = await buildUser();
    const [deal, other] = [await dollars({ owner }), await dollars()];
    const roubles = await buildDeal({ sum: '100.00' });
    await buildDeal({ currency: Currency.USD });
    await buildRate({ day: '2026-11-19', rate: '97.549900' });
    at('2026-11-19T12:00:00Z');
    const { events } = await told(look);
    const details = { sum: ['9000.00', '9754.99'] };
    const particulars = { currency: 'USD' };
    expect(events).toMatchObject(
      [deal, other].map(({ id }) => ({ name: 'deal.revalued', entityId: id, actorId: null, details, particulars })),
    );
    expect(await fresh(Deal, deal.id)).toMatchObject({ sum: '9754.99', amount: '100.00', activeAt: deal.activeAt });
    expect(await fresh(Deal, roubles.id)).toMatchObject({ sum: '100.00', version: roubles.version });
    expect(await systemContext().em.count(Notification, { userId: owner.id })).toBe(0);
    expect((await told(look)).events).toEqual([]);
  });

  test('and so the heads of their board', async () => {
    const route = await buildRoute();
    await dollars({ route });
    await buildDeal({ route, sum: '100.00' });
    await buildRate({ day: '2026-11-19', rate: '97.549900' });
    await look();
    const { total } = await boardHeads(systemContext(), { pipelineId: route.pipeline.id, zone: 'Europe/Moscow' });
    expect(total).toMatchObject({ count: 2, sum: '9854.99' });
  });

  test('when its day begins, not before', async () => {
    const deal = await dollars();
    at('2026-11-20T09:00:00Z');
    await buildRate({ day: '2026-11-20', rate: '97.549900' });
    at('2026-11-19T20:59:59Z');
    await look();
    expect(await sumOf(deal)).toBe('9000.00');
    at('2026-11-19T21:00:00Z');
    await look();
    expect(await sumOf(deal)).toBe('9754.99');
  });

  test('but not finished ones, which keep the sum of their last day until they are reopened', async () => {
    const deal = await dollars();
    await winDeal(systemContext(), { id: deal.id, fromStageId: deal.stageId });
    await buildRate({ day: '2026-11-19', rate: '97.549900' });
    await look();
    expect(await sumOf(deal)).toBe('9000.00');
    await reopenDeal(systemContext(), { id: deal.id, fromStatus: DealStatus.WON });
    await look();
    expect(await sumOf(deal)).toBe('9754.99');
  });

  test('nor does an edit give a finished one the rate of today', async () => {
    const deal = await dollars();
    await winDeal(systemContext(), { id: deal.id, fromStageId: deal.stageId });
    at('2026-11-20T09:00:00Z');
    await buildRate({ day: '2026-11-20', rate: '97.549900' });
    await editDeal(systemContext(), { id: deal.id, version: (await fresh(Deal, deal.id)).version, amount: '200.00' });
    expect(await sumOf(deal)).toBe('18000.00');
  });

  test('and clashes with no form that is open', async () => {
    const deal = await dollars();
    await buildRate({ day: '2026-11-19', rate: '97.549900' });
    await look();
    await editDeal(systemContext(), { id: deal.id, version: deal.version, amount: '200.00', title: 'Гайки' });
    expect(await fresh(Deal, deal.id)).toMatchObject({ sum: '19509.98', title: 'Гайки' });
  });

  test('however many they are', async () => {
    const { id } = await dollars();
    await systemContext().em.execute(COPIES, [id]);
    await buildRate({ day: '2026-11-19', rate: '97.549900' });
    const { events } = await told(look);
    expect(events).toHaveLength(451);
    expect(await systemContext().em.count(Deal, { sum: '9754.99', status: DealStatus.IN_WORK })).toBe(451);
  });

  test('and two processes that look at once tell of each once', async () => {
    for (let made = 0; made < 5; made += 1) await dollars();
    await buildRate({ day: '2026-11-19', rate: '97.549900' });
    const { events } = await told(() => Promise.all([look(), look(), look()]));
    expect(events).toHaveLength(5);
  });

  test('without a line in history or timeline: the rate has changed, and not the deal', async () => {
    const deal = await dollars();
    await buildRate({ day: '2026-11-19', rate: '97.549900' });
    await look();
    const told = [
      (await pageHistory(systemContext(), deal, { first: 50 })).nodes.map(({ name }) => name),
      (await pageTimeline(systemContext(), deal, { page: { first: 50 } })).nodes.map(
        ({ happening }) => happening?.name,
      ),
    ];
    expect(told).toEqual([['deal.created'], ['deal.created']]);
  });
});

/** The same deal 450 times, at places of their own. */
const COPIES = `
  insert into deal select (jsonb_populate_record(d, jsonb_build_object(
    'id', gen_random_uuid(), 'number', nextval('deal_number'), 'position', d."position" || lpad(n::text, 4, '0') || '5'))).*
  from deal d, generate_series(1, 450) n where d.id = ?`;
