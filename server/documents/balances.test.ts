import { expect, test } from 'vitest';
import { buildDeal, systemContext } from '../testing/build.js';
import { buildOrder, buildPayment, buildPostedOrder, buildShipment } from '../testing/buildRecords.js';
import { balancesOf } from './balances.service.js';
import { cancelOrder } from './order.service.js';
import { markPaid } from './payment.service.js';
import { markShipped } from './shipment.service.js';

const NOTHING = { ordered: '0.00', paid: '0.00', shipped: '0.00', unpaid: '0.00', unshipped: '0.00', overdue: '0.00' };
const TODAY = '2026-11-19';
const balances = (dealId: string) => balancesOf(systemContext(), dealId, TODAY);

const paid = async (id: string) => markPaid(systemContext(), { id, paidOn: '2026-11-02' });
const shipped = async (id: string) => markShipped(systemContext(), { id, shippedOn: '2026-11-02' });

test('a deal without documents owes nothing', async () => {
  expect(await balances((await buildDeal()).id)).toEqual(NOTHING);
});

test('what is ordered and not paid or shipped is owed, to the kopeck', async () => {
  const { deal } = await buildPostedOrder('1000.10');
  await paid((await buildPayment({ deal, sum: '333.33' })).id);
  await shipped((await buildShipment({ deal, sum: '0.20' })).id);
  expect(await balances(deal.id)).toEqual({
    ordered: '1000.10',
    paid: '333.33',
    shipped: '0.20',
    unpaid: '666.77',
    unshipped: '999.90',
    overdue: '0.00',
  });
});

test('drafts and cancelled orders are not owed, promises are not money', async () => {
  const { deal, order } = await buildPostedOrder();
  await buildOrder({ deal, sum: '5.00' });
  await buildPayment({ deal });
  await buildShipment({ deal });
  await cancelOrder(systemContext(), { id: order.id });
  expect(await balances(deal.id)).toEqual(NOTHING);
});

test('what was paid beyond the orders is owed by nobody', async () => {
  const { deal } = await buildPostedOrder('100.00');
  await paid((await buildPayment({ deal, sum: '150.00' })).id);
  expect(await balances(deal.id)).toMatchObject({ paid: '150.00', unpaid: '0.00' });
});

test('a promised payment is overdue from the day after its own, until it comes', async () => {
  const deal = await buildDeal();
  await buildPayment({ deal, sum: '1.00', promisedOn: TODAY });
  const { id } = await buildPayment({ deal, sum: '2.00', promisedOn: '2026-11-18' });
  expect(await balances(deal.id)).toMatchObject({ overdue: '2.00' });
  await paid(id);
  expect(await balances(deal.id)).toMatchObject({ overdue: '0.00' });
});
