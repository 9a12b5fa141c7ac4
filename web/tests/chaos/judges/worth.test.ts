import { expect, test } from 'vitest';
import { Currency } from '../../../../server/currencies/currency.entity.js';
import { buildDeal, buildRate, orm } from '../../../../server/testing/build.js';
import { judgeWorth } from './worth.js';

test('a sum that comes of no rate is found out, and one that does is left in peace', async () => {
  await buildRate();
  const { id } = await buildDeal({ currency: Currency.USD, amount: '10.00' });
  expect(await judgeWorth(orm)).toEqual([]);
  for (const wrong of ['sum = 1', 'sum = null', 'amount = 9', 'amount = null']) {
    await orm.em.fork().execute(`update deal set ${wrong} where id = ?`, [id]);
    expect((await judgeWorth(orm)).join()).toContain(id);
    await orm.em.fork().execute(`update deal set sum = 900, amount = 10 where id = ?`, [id]);
  }
});
