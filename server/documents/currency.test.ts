import { expect, test } from 'vitest';
import { Currency } from '../currencies/currency.entity.js';
import { editDeal } from '../deals/deal.edit.js';
import { buildDeal, buildRate, systemContext } from '../testing/build.js';
import { expectRefused } from '../testing/refusal.js';
import { createOrder } from './order.service.js';
import { createPayment } from './payment.service.js';
import { createQuote } from './quote.service.js';
import { createShipment } from './shipment.service.js';

const day = '2099-12-31';
const kinds = [
  ['a quote', createQuote, { validUntil: day }],
  ['an order', createOrder, {}],
  ['a payment', createPayment, { promisedOn: day }],
  ['a shipment', createShipment, { promisedOn: day }],
] as const;

test.each(kinds)('%s whose sum was typed in dollars is none of a deal that went to euros', async (_, create, rest) => {
  await buildRate({ currency: Currency.EUR });
  const deal = await buildDeal({ currency: Currency.USD });
  await editDeal(systemContext(), { id: deal.id, version: deal.version, currency: Currency.EUR });
  const attempt = (currency?: Currency) =>
    create(systemContext(), { dealId: deal.id, sum: '1000.00', currency, ...rest } as never);
  const changed = { code: 'CONFLICT', reason: 'deal.currency', details: { currency: 'EUR' } } as const;
  await expectRefused(() => attempt(Currency.USD), changed);
  expect(await attempt(Currency.EUR)).toMatchObject({ sum: '1000.00' });
  expect(await attempt()).toMatchObject({ sum: '1000.00' });
});
