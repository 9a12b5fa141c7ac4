import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { clock, registry, systemContext } from '../testing/build.js';
import { RegistryServer } from '../testing/registryServer.js';
import { lookForBank, lookForParties } from './registry.service.js';

const INN = '7707083893';
const dadata = await RegistryServer.open();
afterAll(() => dadata[Symbol.asyncDispose]());

beforeEach(async () => {
  await systemContext().em.execute('truncate registry_answer');
  registry.access = dadata.access;
  clock.now = new Date('2026-11-18T09:00:00Z');
  Object.assign(dadata, { instead: null, isSilent: false });
  for (const list of [dadata.asked, dadata.parties, dadata.banks]) list.length = 0;
  return () => Object.assign(clock, { now: null });
});

const look = (text: string, more: { kpp?: string; withBranches?: boolean } = {}) =>
  lookForParties(systemContext(), { text, first: 5, ...more });
const wait = (hours: number) => {
  clock.now = new Date(clock.now!.getTime() + hours * 3_600_000);
};

describe('DaData (data/requisites.md)', () => {
  test('is asked by number or by name, for main ones unless branches are wanted', async () => {
    await look('7707 083 893');
    await look('1027700132195', { withBranches: true });
    await look('ромашка');
    await look(`ИНН/КПП ${INN}/540602001`);
    expect(dadata.asked).toEqual([
      { method: 'findById/party', token: 'Token secret', body: { query: INN, branch_type: 'MAIN', count: 5 } },
      { method: 'findById/party', token: 'Token secret', body: { query: '1027700132195', count: 5 } },
      { method: 'suggest/party', token: 'Token secret', body: { query: 'ромашка', branch_type: 'MAIN', count: 5 } },
      { method: 'findById/party', token: 'Token secret', body: { query: INN, kpp: '540602001', count: 5 } },
    ]);
  });

  test('tells a company; founders and managers come only on its fullest plan', async () => {
    const party = { inn: INN, kpp: '773601001', ogrn: '1027700132195', director: 'Иванов Иван', address: 'Москва' };
    const fio = { surname: 'Петров', name: 'Пётр', patronymic: null };
    dadata.parties.push(party, { inn: '7736050003', more: { founders: [{ inn: '500100732259', fio }], managers: [] } });
    expect(await look(INN)).toEqual({
      trouble: null,
      found: [
        {
          ...{ isPerson: false, isBranch: false, isExample: false, inn: INN, kpp: '773601001', ogrn: '1027700132195' },
          ...{ name: 'ООО «Ромашка»', fullName: 'ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ «Ромашка»' },
          ...{ legalAddress: 'Москва', directorName: 'Иванов Иван', directorPost: 'ГЕНЕРАЛЬНЫЙ ДИРЕКТОР' },
          ...{ state: 'ACTIVE', registeredOn: '2002-07-07', liquidatedOn: null, founders: null, managers: null },
        },
      ],
    });
    const { found } = await look('7736050003');
    expect(found[0]).toMatchObject({
      founders: [{ name: 'Петров Пётр', inn: '500100732259', post: null }],
      managers: [],
    });
  });

  test.each([
    ['LIQUIDATING', {}, 'LIQUIDATING'],
    ['LIQUIDATED', { invalid: true }, 'LIQUIDATED'],
    ['BANKRUPT', {}, 'BANKRUPT'],
    ['REORGANIZING', {}, 'REORGANIZING'],
    ['ACTIVE', { invalid: true }, 'UNRELIABLE'],
    ['SOMETHING_NEW', {}, 'ACTIVE'],
  ])('a state of %s, %o is told as such', async (status, more, state) => {
    dadata.parties.push({ inn: INN, status, more });
    expect((await look(INN)).found[0]!.state).toBe(state);
  });

  test('tells a bank by its БИК', async () => {
    const data = {
      bic: '044525000',
      name: { payment: 'БАНК' },
      correspondent_account: '3',
      state: { status: 'LIQUIDATED' },
    };
    dadata.banks.push({ value: 'Банк', data });
    expect(await lookForBank(systemContext(), '044 525 000')).toEqual({
      found: { bik: '044525000', name: 'БАНК', correspondentAccount: '3', isOpen: false },
      trouble: null,
    });
  });

  test.each([
    [
      'QUOTA',
      403,
      `{"family":"CLIENT_ERROR","reason":"Forbidden","message":"Feature 'SUGGESTIONS' disabled for token 'k'"}`,
    ],
    ['BAD_KEY', 403, `{"family":"CLIENT_ERROR","reason":"Forbidden","message":"Token does not exist"}`],
    ['BAD_KEY', 401, ''],
    ['AWAY', 500, 'oops'],
    ['AWAY', 429, ''],
    ['AWAY', 200, '<html>'],
    ['AWAY', 200, '{"suggestions":[{"value":1}]}'],
    ['AWAY', 200, ' '.repeat(2 * 1024 * 1024)],
  ])('trouble %s (%i) is told apart, and the shipped directory is asked instead', async (trouble, status, body) => {
    dadata.instead = { status, body };
    const looked = await look(INN);
    expect(looked.trouble).toBe(trouble);
    expect(looked.found).toMatchObject([{ name: 'ПАО «Сбербанк России»' }]);
    dadata.instead = null;
    expect((await look(INN)).trouble).toBeNull();
  });

  test('that says nothing is waited for three seconds at most', { timeout: 10_000 }, async () => {
    dadata.isSilent = true;
    const begun = performance.now();
    expect((await look(INN)).trouble).toBe('AWAY');
    expect(performance.now() - begun).toBeLessThan(4_500);
  });

  test('is not asked the same again for a day; for an hour when it knew nobody', async () => {
    dadata.parties.push({ inn: INN });
    await look(INN);
    await look('7736050003');
    wait(0.9);
    await look(INN);
    await look('7736050003');
    expect(dadata.asked).toHaveLength(2);
    wait(0.2);
    await look('7736050003');
    expect(dadata.asked).toHaveLength(3);
    wait(23);
    await look(INN);
    expect(dadata.asked).toHaveLength(4);
  });
});

test('of answers the oldest are forgotten above ten thousand', async () => {
  const { em } = systemContext();
  await em.execute(
    `insert into registry_answer (key, answer, is_miss, asked_at)
      select 'old ' || n, '{}', false, '2026-11-01T00:00:00Z'::timestamptz + n * interval '1 second' from generate_series(1, 10000) n`,
  );
  await look(INN);
  const kept = await em.execute<{ key: string }[]>(
    `select key from registry_answer where key = 'old 1' or key = 'old 2' or key like 'party %'`,
  );
  expect(kept.map(({ key }) => key.slice(0, 5)).toSorted()).toEqual(['old 2', 'party']);
});

test('without a token only the shipped directory is asked', async () => {
  registry.access = null;
  expect(await look(INN)).toMatchObject({ found: [{ inn: INN }], trouble: 'NO_TOKEN' });
  expect(await lookForBank(systemContext(), '044525225')).toMatchObject({ found: { name: 'ПАО СБЕРБАНК' } });
  expect(dadata.asked).toEqual([]);
});
