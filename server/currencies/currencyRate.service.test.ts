import { afterAll, beforeEach, expect, test } from 'vitest';
import { buildUser, clock, contextFor, systemContext } from '../testing/build.js';
import { event, told, unnumbered } from '../testing/log.js';
import { expectRefused } from '../testing/refusal.js';
import { Role } from '../users/user.entity.js';
import { Currency } from './currency.entity.js';
import { CurrencyRate } from './currencyRate.entity.js';
import { pageRates } from './currencyRate.page.js';
import { ratesAt, setCurrencyRate } from './currencyRate.service.js';

clock.now = new Date('2026-11-18T21:30:00Z');
afterAll(() => {
  clock.now = null;
});
beforeEach(() => systemContext().em.execute('truncate currency_rate'));

const dollar = (day: string, rate: string) => ({ currency: Currency.USD, day, rate });
const set = (day: string, rate: string) => setCurrencyRate(systemContext(), dollar(day, rate));

test('an admin writes a rate down, and again: of a day there is one', async () => {
  const admin = await buildUser({ role: Role.ADMIN });
  const first = await setCurrencyRate(await contextFor(admin), dollar('2026-11-19', '97.500000'));
  const { result, events } = await told(async () =>
    setCurrencyRate(await contextFor(admin), dollar('2026-11-19', '98.000000')),
  );
  expect(result).toMatchObject({ id: first.id, rate: '98.000000', source: 'MANUAL', version: 2 });
  const particulars = { currency: 'USD', day: '2026-11-19', source: 'MANUAL' };
  const details = { rate: ['97.500000', '98.000000'] } as const;
  expect(unnumbered(events)).toEqual([event('currencyRate.set', result, { actor: admin, particulars, details })]);
  const { events: repeated } = await told(() => set('2026-11-19', '98.000000'));
  expect(repeated).toEqual([]);
});

test('a rate that was changed since it was seen is not replaced unseen', async () => {
  const admin = await buildUser({ role: Role.ADMIN });
  const given = dollar('2026-11-19', '97.000000');
  await setCurrencyRate(await contextFor(admin), { ...given, fromRate: null });
  const by = { id: admin.id, name: admin.name };
  const changed = { code: 'CONFLICT', reason: 'currencyRate.set', details: { rate: '97.000000', by } } as const;
  const attempt = (rate: string, fromRate: string | null) => () =>
    setCurrencyRate(systemContext(), { ...given, rate, fromRate });
  await expectRefused(attempt('98.000000', null), changed);
  await expectRefused(attempt('98.000000', '96.000000'), changed);
  expect(await attempt('97.000000', null)()).toMatchObject({ version: 1 });
  expect(await attempt('98.000000', '97.000000')()).toMatchObject({ rate: '98.000000' });
});

test('two who write down the same day at once leave one rate of it', async () => {
  await Promise.all(['97.000000', '98.000000', '99.000000'].map((rate) => set('2026-11-19', rate)));
  expect(await systemContext().em.count(CurrencyRate, {})).toBe(1);
});

test('a rate counts from its day on, until the next', async () => {
  await set('2026-11-10', '90.000000');
  await set('2026-11-18', '95.000000');
  const on = async (moment: string) => {
    const ctx = systemContext();
    ctx.now = new Date(moment);
    return (await ratesAt(ctx, ctx.now)).get(Currency.USD);
  };
  expect(await on('2026-11-09T20:59:59Z')).toBeUndefined();
  expect(await on('2026-11-09T21:00:00Z')).toBe('90.000000');
  expect(await on('2026-11-17T20:59:59Z')).toBe('90.000000');
  expect(await on('2026-11-17T21:00:00Z')).toBe('95.000000');
});

test('rates are listed in pages, the newest day first, of one currency or of all', async () => {
  for (const day of ['2026-11-10', '2026-11-12', '2026-11-11']) await set(day, '90.000000');
  await setCurrencyRate(systemContext(), { currency: Currency.EUR, day: '2026-11-13', rate: '99.000000' });
  const days = async (currency: Currency | null, first: number) => {
    const page = await pageRates(systemContext(), currency, { first });
    const more = page.next ? await pageRates(systemContext(), currency, { first, after: page.next }) : null;
    return [page, more].map((part) => part?.nodes.map(({ day }) => day));
  };
  expect(await days(null, 2)).toEqual([
    ['2026-11-13', '2026-11-12'],
    ['2026-11-11', '2026-11-10'],
  ]);
  expect(await days(Currency.USD, 2)).toEqual([['2026-11-12', '2026-11-11'], ['2026-11-10']]);
});

test('a rate is not of roubles, not of a day to come, and not anybody’s to write down', async () => {
  const refused = { code: 'INVALID', details: { field: 'input.day' }, reason: 'day.future' } as const;
  await expectRefused(() => set('2026-11-20', '97.000000'), refused);
  const roubles = { currency: Currency.RUB, day: '2026-11-19', rate: '1.000000' };
  await expectRefused(() => setCurrencyRate(systemContext(), roubles), { code: 'INVALID', reason: 'roubles' });
  const head = await contextFor(await buildUser({ role: Role.HEAD }));
  const forbidden = { code: 'FORBIDDEN', reason: 'currencyRate.set' } as const;
  await expectRefused(() => setCurrencyRate(head, dollar('2026-11-19', '97.000000')), forbidden);
});
