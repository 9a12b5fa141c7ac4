import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bank, buildUser, clock, config, contextFor, systemContext } from '../testing/build.js';
import { told } from '../testing/log.js';
import { expectRefused } from '../testing/refusal.js';
import { startServer } from '../testing/server.js';
import { Role } from '../users/user.entity.js';
import { askBank, askForRates, tablesOf } from './asking.js';
import { Currency } from './currency.entity.js';
import { CurrencyRate } from './currencyRate.entity.js';
import { currentRates } from './currencyRate.page.js';
import { setCurrencyRate } from './currencyRate.service.js';

type Table = Record<string, [value: string, nominal?: string]>;

/** A bank that tells of each day the last table up to it, and what it was asked for. */
class TestBank {
  readonly asked: string[] = [];
  readonly tables = new Map<string, Table>();
  /** What it says instead of rates. */
  instead: { status: number; body: string } | null = null;
  private server: Server | null = null;

  async open(): Promise<void> {
    const server = createServer((request, response) => {
      const day = new URL(request.url!, 'http://bank').searchParams.get('date_req')!.split('/').toReversed().join('-');
      this.asked.push(day);
      const { status, body } = this.instead ?? { status: 200, body: this.tellOf(day) };
      response.writeHead(status, { 'content-type': 'application/xml; charset=windows-1251' }).end(body);
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    this.server = server;
    bank.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/scripts/XML_daily.asp`;
  }

  async close(): Promise<void> {
    const { server } = this;
    this.server = null;
    if (server) await new Promise((resolve) => server.close(resolve));
  }

  tellOf(asked: string): Buffer {
    const day = [...this.tables.keys()]
      .filter((known) => known <= asked)
      .toSorted()
      .at(-1)!;
    const rows = Object.entries(this.tables.get(day)!).map(
      ([code, [value, nominal = '1']]) =>
        `<Valute><CharCode>${code}</CharCode><Nominal>${nominal}</Nominal><Name>Доллар США</Name><Value>${value}</Value></Valute>`,
    );
    const date = day.split('-').toReversed().join('.');
    return inWindows1251(
      `<?xml version="1.0" encoding="windows-1251"?><ValCurs Date="${date}" name="Foreign Currency Market">${rows.join('')}</ValCurs>`,
    );
  }
}

/** Latin and Russian letters, as the bank writes them. */
const inWindows1251 = (text: string): Buffer =>
  Buffer.from([...text].map((sign) => (sign < 'А' ? sign.charCodeAt(0) : sign.charCodeAt(0) - 0x410 + 0xc0)));

const at = (moment: string) => {
  clock.now = new Date(moment);
};
const look = () => askBank.run(systemContext(), new AbortController().signal);
const all = async () =>
  (await systemContext().em.find(CurrencyRate, {}, { orderBy: { day: 'asc', currency: 'asc' } })).map(
    ({ day, currency, rate, source }) => [day, currency, rate, source],
  );
const usd = (value: string): Table => ({ USD: [value] });

let cbr: TestBank;
beforeEach(async () => {
  await systemContext().em.execute('truncate currency_rate');
  cbr = new TestBank();
  await cbr.open();
  cbr.tables.set('2026-11-17', usd('96,0000')).set('2026-11-18', { ...usd('97,5499'), KZT: ['18,6251', '100'] });
});
afterEach(async () => {
  clock.now = null;
  bank.address = null;
  await cbr.close();
});

test.each([
  ['on a morning', '2026-11-18T06:00:00Z', ['2026-11-18']],
  ['until six in Moscow', '2026-11-18T14:59:59Z', ['2026-11-18']],
  ['in the evening those of tomorrow too', '2026-11-18T15:00:00Z', ['2026-11-18', '2026-11-19']],
  ['on Friday evening those of Saturday', '2026-11-20T16:00:00Z', ['2026-11-20', '2026-11-21']],
  ['on Sunday those of Saturday', '2026-11-22T12:00:00Z', ['2026-11-21']],
  ['on Monday morning those of Saturday', '2026-11-23T06:00:00Z', ['2026-11-21']],
  ['in the holidays of January those of the last day of the year', '2026-01-06T16:00:00Z', ['2025-12-31']],
])('what the bank has told: %s', async (_, moment, days) => {
  at(moment);
  expect([...(await tablesOf(systemContext()))]).toEqual(days);
});

describe('rates by job (domain §1)', () => {
  test('are taken once they are told, for one unit, and not asked for again', async () => {
    at('2026-11-18T06:00:00Z');
    const { events } = await told(look);
    await look();
    expect(cbr.asked).toEqual(['2026-11-18']);
    expect(await all()).toEqual([
      ['2026-11-18', 'KZT', '0.186251', 'CBR'],
      ['2026-11-18', 'USD', '97.549900', 'CBR'],
    ]);
    expect(events).toMatchObject([
      { name: 'currencyRate.set', actorId: null, details: { rate: [null, '97.549900'] } },
      { name: 'currencyRate.set', actorId: null, details: { rate: [null, '0.186251'] } },
    ]);
  });

  test('of tomorrow are known in the evening and count from midnight in Moscow', async () => {
    at('2026-11-18T15:10:00Z');
    cbr.tables.set('2026-11-19', usd('98,1000'));
    await look();
    expect(cbr.asked).toEqual(['2026-11-18', '2026-11-19']);
    const rate = async () => (await currentRates(systemContext())).find(({ currency }) => currency === 'USD')?.rate;
    at('2026-11-18T20:59:59Z');
    expect(await rate()).toBe('97.549900');
    at('2026-11-18T21:00:00Z');
    expect(await rate()).toBe('98.100000');
  });

  test('that are not told in time are asked for until they are', async () => {
    at('2026-11-18T15:10:00Z');
    await look();
    at('2026-11-18T16:10:00Z');
    cbr.tables.set('2026-11-19', { ...usd('98,1000'), KZT: ['18,6251', '100'] });
    await look();
    await look();
    expect(cbr.asked).toEqual(['2026-11-18', '2026-11-19', '2026-11-19']);
  });

  test('that an admin has written down for a day stay, whatever is published for it later', async () => {
    at('2026-11-18T06:00:00Z');
    await setCurrencyRate(systemContext(), { currency: Currency.USD, day: '2026-11-18', rate: '100.000000' });
    await look();
    expect(await all()).toEqual([
      ['2026-11-18', 'KZT', '0.186251', 'CBR'],
      ['2026-11-18', 'USD', '100.000000', 'MANUAL'],
    ]);
  });

  test('that are missing or make no sense in half a table leave those of before', async () => {
    at('2026-11-17T06:00:00Z');
    await look();
    at('2026-11-18T06:00:00Z');
    cbr.tables.set('2026-11-18', { USD: ['?'], EUR: ['0'], CNY: ['13,5', '0'], TRY: ['99999,0'], BYN: ['30,0000'] });
    await look();
    const current = async () => (await currentRates(systemContext())).map(({ currency, rate }) => [currency, rate]);
    expect(await current()).toEqual([
      ['BYN', '30.000000'],
      ['USD', '96.000000'],
    ]);
    cbr.tables.set('2026-11-18', { USD: ['97,5499'], BYN: ['30,0000'] });
    await look();
    await look();
    expect(cbr.asked).toEqual(['2026-11-17', '2026-11-18', '2026-11-18']);
    expect(await current()).toContainEqual(['USD', '97.549900']);
  });

  test('are not asked for again in holidays, in which the bank tells none', async () => {
    cbr.tables.set('2025-12-31', usd('80,0000'));
    at('2026-01-06T16:10:00Z');
    await look();
    await look();
    expect(cbr.asked).toEqual(['2025-12-31']);
    expect(await all()).toEqual([['2025-12-31', 'USD', '80.000000', 'CBR']]);
  });

  test.each([
    ['an error', 'Service unavailable', 503],
    ['a page', '<html>Технические работы</html>', 200],
    ['a table cut short', `<ValCurs Date="18.11.2026"><Valute><CharCode>USD</CharCode>`, 200],
    ['a table of a day that there is not', `<ValCurs Date="31.02.2026"></ValCurs>`, 200],
    ['a table of a day to come', `<ValCurs Date="18.11.2027"></ValCurs>`, 200],
    ['more than any table', `<ValCurs Date="18.11.2026">${' '.repeat(300 * 1024)}</ValCurs>`, 200],
  ])('are not taken out of %s; the next look asks again', async (_, body, status) => {
    at('2026-11-18T06:00:00Z');
    cbr.instead = { status, body };
    await expect(look()).rejects.toThrow('The bank');
    expect(await all()).toEqual([]);
    cbr.instead = null;
    await look();
    expect(await all()).toHaveLength(2);
  });

  test('are not asked for where no address is set up', async () => {
    bank.address = null;
    await look();
    expect(cbr.asked).toEqual([]);
  });
});

describe('an admin asks for rates at once', () => {
  const ask = async (role: Role) => askForRates(await contextFor(await buildUser({ role })));

  test('and gets what was not known', async () => {
    at('2026-11-18T12:00:00Z');
    cbr.tables.set('2026-11-19', usd('98,1000'));
    const taken = (await ask(Role.ADMIN)).map(({ day, currency }) => [day, currency]);
    expect(taken).toEqual([
      ['2026-11-18', 'USD'],
      ['2026-11-18', 'KZT'],
      ['2026-11-19', 'USD'],
    ]);
    expect(await ask(Role.ADMIN)).toEqual([]);
  });

  test('of a server that is set up with its address', async () => {
    cbr.tables.clear();
    cbr.tables.set('2020-01-10', usd('61,2340'));
    const { id } = await buildUser({ role: Role.ADMIN });
    await using server = await startServer({ ...config, ratesAddress: bank.address! });
    const { token } = await server.tokenOf(id);
    const query = 'mutation { askForRates { currency } }';
    const answer = await server.post({ query }, { authorization: `Bearer ${token}` });
    expect(await answer.json()).toEqual({ data: { askForRates: [{ currency: 'USD' }] } });
  });

  test('and is told when the bank is away, or not to be asked; nobody else asks', async () => {
    const admin = await contextFor(await buildUser({ role: Role.ADMIN }));
    const head = await contextFor(await buildUser({ role: Role.HEAD }));
    await expectRefused(() => askForRates(head), { code: 'FORBIDDEN', reason: 'currencyRate.ask' });
    await cbr.close();
    await expectRefused(() => askForRates(admin), { code: 'RULE', reason: 'rates.bank' });
    bank.address = null;
    await expectRefused(() => askForRates(admin), { code: 'RULE', reason: 'rates.off' });
  });
});
