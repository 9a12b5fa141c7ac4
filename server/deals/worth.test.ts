import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { Currency } from '../currencies/currency.entity.js';
import { hasDocuments } from '../documents/balances.service.js';
import { deleteQuote } from '../documents/quote.service.js';
import {
  buildDeal,
  buildRate,
  buildRoute,
  buildUser,
  clock,
  contextFor,
  fresh,
  systemContext,
} from '../testing/build.js';
import { buildOrder, buildPayment, buildQuote, buildShipment } from '../testing/buildRecords.js';
import { told } from '../testing/log.js';
import { expectRefused } from '../testing/refusal.js';
import { editDeal } from './deal.edit.js';
import { Deal } from './deal.entity.js';
import type { CreateDealInput, EditDealInput } from './deal.inputs.js';

clock.now = new Date('2026-11-19T09:00:00Z');
afterAll(() => {
  clock.now = null;
});
const { USD, EUR, CNY, RUB } = Currency;
beforeEach(async () => {
  await systemContext().em.execute('truncate currency_rate');
  await buildRate({ currency: USD, day: '2026-11-18', rate: '90.000000' });
  await buildRate({ currency: USD, day: '2026-11-19', rate: '97.549900' });
  await buildRate({ currency: EUR, day: '2026-11-19', rate: '105.000000' });
});

const [owner, route] = [await buildUser(), await buildRoute()];
const build = (given: Partial<CreateDealInput>) => buildDeal({ owner, route, ...given });
const edit = async ({ id }: Deal, changes: Partial<EditDealInput>) =>
  editDeal(systemContext(), { id, version: (await fresh(Deal, id)).version, ...changes });
const worthOf = async ({ id }: Deal) => {
  const { currency, amount, sum } = await fresh(Deal, id);
  return [currency, amount, sum];
};
const dollars = () => build({ currency: USD, amount: '100.00' });

describe('a deal in another currency (domain §3)', () => {
  test('says its amount, and is worth in roubles what the rate of today makes of it', async () => {
    expect(await worthOf(await dollars())).toEqual(['USD', '100.00', '9754.99']);
    expect(await worthOf(await build({ currency: USD }))).toEqual(['USD', null, null]);
    expect(await worthOf(await build({ sum: '100.00' }))).toEqual(['RUB', null, '100.00']);
  });

  test('is given either in roubles or in its currency, never in both', async () => {
    const foreign = { code: 'INVALID', reason: 'foreign', details: { field: 'input.sum' } } as const;
    const roubles = { code: 'INVALID', reason: 'roubles', details: { field: 'input.amount' } } as const;
    await expectRefused(() => build({ currency: USD, sum: '100.00' }), foreign);
    await expectRefused(() => build({ amount: '100.00' }), roubles);
    const [deal, other] = [await dollars(), await build({ sum: '100.00' })];
    await expectRefused(() => edit(deal, { sum: '100.00' }), foreign);
    await expectRefused(() => edit(other, { amount: '100.00' }), roubles);
    await expectRefused(() => edit(other, { currency: EUR, sum: '100.00' }), foreign);
  });

  test('wants a rate as soon as it has an amount', async () => {
    const unknown = { code: 'RULE', reason: 'deal.noRate', details: { currency: 'CNY' } } as const;
    await expectRefused(() => build({ currency: CNY, amount: '100.00' }), unknown);
    const deal = await build({ currency: CNY });
    await expectRefused(() => edit(deal, { amount: '100.00' }), unknown);
  });

  test('is worth a billion of its units at most', async () => {
    const bounds = { code: 'INVALID', reason: 'amount.bounds' } as const;
    await expectRefused(() => build({ currency: USD, amount: '1000000000.01' }), bounds);
    const deal = await build({ currency: USD, amount: '1000000000.00' });
    expect(await worthOf(deal)).toEqual(['USD', '1000000000.00', '97549900000.00']);
  });

  test('that gets another amount is worth as much today', async () => {
    const deal = await dollars();
    const { events } = await told(() => edit(deal, { amount: '200.00' }));
    expect(await worthOf(deal)).toEqual(['USD', '200.00', '19509.98']);
    expect(events).toMatchObject([{ name: 'deal.edited', details: { amount: ['100.00 USD', '200.00 USD'] } }]);
    await edit(deal, { amount: null });
    expect(await worthOf(deal)).toEqual(['USD', null, null]);
  });

  test('that gets another currency forgets what was said in the one before', async () => {
    const deal = await build({ sum: '1000.00' });
    const { events } = await told(() => edit(deal, { currency: USD, amount: '10.00' }));
    expect(await worthOf(deal)).toEqual(['USD', '10.00', '975.50']);
    expect(events.map(({ details }) => details)).toEqual([
      { currency: ['RUB', 'USD'], amount: [null, '10.00 USD'], sum: ['1000.00', null] },
    ]);
    await edit(deal, { currency: EUR });
    expect(await worthOf(deal)).toEqual(['EUR', null, null]);
    await edit(deal, { amount: '10.00' });
    const same = await told(() => edit(deal, { currency: USD, amount: '10.00' }));
    expect(same.events[0]!.details).toEqual({ currency: ['EUR', 'USD'], amount: ['10.00 EUR', '10.00 USD'] });
    await edit(deal, { currency: RUB, sum: '2000.00' });
    expect(await worthOf(deal)).toEqual(['RUB', null, '2000.00']);
  });

  test('whose title is edited keeps its sum and tells of nothing else', async () => {
    const deal = await dollars();
    await buildRate({ currency: USD, day: '2026-11-19', rate: '100.000000' });
    const { events } = await told(() => edit(deal, { title: 'Гайки', amount: '100.00' }));
    expect(await worthOf(deal)).toEqual(['USD', '100.00', '9754.99']);
    expect(events.map(({ particulars }) => particulars)).toEqual([{ fields: ['title'] }]);
  });
});

describe('of two who say what a deal is worth', () => {
  test('in roubles and in dollars, the second is told of the currency', async () => {
    const deal = await build({ sum: '1000.00' });
    await editDeal(await contextFor(owner), { id: deal.id, version: 1, currency: USD, amount: '10.00' });
    await expectRefused(() => editDeal(systemContext(), { id: deal.id, version: 1, sum: '2000.00' }), {
      code: 'CONFLICT',
      reason: 'deal.edited',
      details: { fields: [{ field: 'currency', theirs: 'USD', yours: 'RUB' }], by: { id: owner.id } },
    });
  });

  test('in dollars and in euros, the second is told of the currency, also where the figure has stayed or was not known', async () => {
    for (const deal of [await dollars(), await build({ currency: USD })]) {
      await editDeal(await contextFor(owner), { id: deal.id, version: 1, currency: EUR, amount: deal.amount });
      await expectRefused(() => editDeal(systemContext(), { id: deal.id, version: 1, amount: '200.00' }), {
        code: 'CONFLICT',
        reason: 'deal.edited',
        details: { fields: [{ field: 'currency', theirs: 'EUR', yours: null }], by: { id: owner.id } },
      });
    }
  });

  test('in the same currency, the second is told of the amount', async () => {
    const deal = await dollars();
    await edit(deal, { amount: '200.00' });
    await expectRefused(() => editDeal(systemContext(), { id: deal.id, version: 1, amount: '300.00' }), {
      code: 'CONFLICT',
      details: { fields: [{ field: 'amount', theirs: '200.00 USD', yours: '300.00 USD' }] },
    });
  });
});

describe('documents are in the currency of their deal', () => {
  test.each([
    ['a quote', buildQuote],
    ['an order', buildOrder],
    ['a payment', buildPayment],
    ['a shipment', buildShipment],
  ])('which it keeps while it has %s', async (_, buildDocument) => {
    const deal = await dollars();
    await buildDocument({ deal });
    const kept = { code: 'RULE', reason: 'deal.currencyOfDocuments', details: { currency: 'USD' } } as const;
    await expectRefused(() => edit(deal, { currency: RUB, sum: '100.00' }), kept);
    await edit(deal, { amount: '300.00' });
    expect(await worthOf(deal)).toEqual(['USD', '300.00', '29264.97']);
  });

  test('and which may change when none is left', async () => {
    const deal = await dollars();
    await deleteQuote(systemContext(), { id: (await buildQuote({ deal })).id });
    expect(await hasDocuments(systemContext(), deal.id)).toBe(false);
    await edit(deal, { currency: RUB });
    expect(await worthOf(deal)).toEqual(['RUB', null, null]);
  });
});
