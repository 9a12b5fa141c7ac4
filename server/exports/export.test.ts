import { readXlsx } from 'hucre/xlsx';
import { afterAll, describe, expect, test } from 'vitest';
import { Currency } from '../currencies/currency.entity.js';
import { CustomType } from '../customFields/customField.entity.js';
import { archiveCustomField } from '../customFields/customField.service.js';
import { editDeal } from '../deals/deal.edit.js';
import { shareDeal, unshareDeal } from '../deals/deal.service.js';
import { Role, type User } from '../users/user.entity.js';
import { Visibility } from '../users/role.entity.js';
import { setRoleVisibility } from '../users/user.service.js';
import {
  buildCustomField,
  buildDeal,
  buildPartner,
  buildRate,
  buildRoute,
  buildTask,
  buildUser,
  config,
  orm,
  systemContext,
} from '../testing/build.js';
import { head, recordedEvents } from '../testing/log.js';
import { startServer } from '../testing/server.js';

const server = await startServer({ databaseUrl: config.databaseUrl });
afterAll(() => server[Symbol.asyncDispose]());

await setRoleVisibility(systemContext(), Role.MANAGER, Visibility.OWN);
const [anna, boris] = [await buildUser({ name: 'Анна' }), await buildUser({ name: 'Борис' })];
const observer = await buildUser({ role: Role.OBSERVER });
const route = await buildRoute();
const partner = await buildPartner({ owner: anna, name: 'ООО «Ель»; «Сосна»' });
const big = await buildDeal({
  owner: anna,
  route,
  title: 'Болты',
  sum: '4860000.50',
  partnerId: partner.id,
  expectedOn: '2026-12-18',
});
await buildTask({ deal: big, title: 'Уточнить сроки', dueAt: new Date('2030-01-31T21:30:00Z') });
const evil = await buildDeal({ owner: anna, route, title: '=HYPERLINK("http://evil.example";"да")', sum: '10.00' });
await buildTask({ deal: evil, title: 'Проверить', dueOn: '2030-02-01' });
await buildDeal({ owner: boris, route, title: 'Чужая', sum: '99.00' });
await orm.em.fork().execute(`update app_user set locale = 'EN' where id = ?`, [boris.id]);

async function download(format: string, user: User, params: Record<string, unknown> = {}) {
  const { token } = await server.tokenOf(user.id);
  const given = Object.entries(params).map(([name, value]): [string, string] => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  const query = new URLSearchParams({ zone: 'Europe/Moscow', ...Object.fromEntries(given) });
  return fetch(`${server.url}/export/deals.${format}?${query}`, { headers: { authorization: `Bearer ${token}` } });
}

const bySum = { by: 'SUM', descending: true };

test('custom fields stand in files by their names, as their types are written; archived ones do not', async () => {
  const put = (fieldId: string, value: string | boolean) => ({ fieldId, value });
  const [budget, weight, tender, gone] = [
    await buildCustomField({ name: 'Бюджет', type: CustomType.MONEY }),
    await buildCustomField({ name: 'Вес, т', type: CustomType.NUMBER }),
    await buildCustomField({ name: 'Тендер', type: CustomType.YES_NO }),
    await buildCustomField({ name: 'Забытое' }),
  ];
  const custom = [put(budget.id, '1500'), put(weight.id, '12.5'), put(tender.id, true), put(gone.id, 'x')];
  await editDeal(systemContext(), { id: big.id, version: 1, custom });
  await archiveCustomField(systemContext(), { id: gone.id, archived: true });
  const columns = ['TITLE', ...[budget, weight, tender, gone].map(({ id }) => `field-${id}`)].join();
  const text = await (await download('csv', anna, { ids: big.id, columns })).text();
  expect(
    text
      .replace(/^\uFEFF/, '')
      .trimEnd()
      .split('\r\n'),
  ).toEqual(['Сделка;Бюджет;Вес, т;Тендер', 'Болты;1500,00;12,5;Да']);
});

test('an amount stands as a figure beside its currency; of roubles it is the sum', async () => {
  const place = { owner: await buildUser(), route };
  await buildRate({ currency: Currency.USD, rate: '90.500000' });
  const dollars = await buildDeal({ ...place, title: 'Рельсы', currency: Currency.USD, amount: '1000.50' });
  await shareDeal(systemContext(), { id: dollars.id, userId: anna.id });
  const asked = { ids: `${dollars.id},${big.id}`, columns: 'TITLE,SUM,AMOUNT', sort: bySum };
  const lines = (await (await download('csv', anna, asked)).text()).trimEnd().split('\r\n');
  expect(lines.map((line) => line.replace(/^\uFEFF/, ''))).toEqual([
    'Сделка;Сумма, ₽;Сумма в валюте;Валюта',
    'Болты;4860000,50;4860000,50;RUB',
    'Рельсы;90545,25;1000,50;USD',
  ]);
  await unshareDeal(systemContext(), { id: dollars.id, userId: anna.id });
});

describe('CSV', () => {
  test('is what Excel opens in Russia: marked as UTF-8, semicolons, decimal commas, days and times of the zone', async () => {
    const columns = 'NUMBER,TITLE,PARTNER,STAGE,SUM,EXPECTED_ON,NEXT_STEP,OWNER';
    const response = await download('csv', anna, { sort: bySum, columns, filter: { sumFrom: '100.00' } });
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(decodeURIComponent(response.headers.get('content-disposition')!)).toMatch(/''Сделки \d{4}-\d\d-\d\d\.csv$/);
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes).trimEnd().split('\r\n')).toEqual([
      'Номер;Сделка;Партнёр;Этап;Сумма, ₽;Закрытие;Следующий шаг;Срок шага;Время шага;Ведёт',
      `D-${big.number};Болты;"ООО «Ель»; «Сосна»";Этап 1;4860000,50;18.12.2026;Звонок: Уточнить сроки;01.02.2030;00:30;Анна`,
    ]);
  });

  test('speaks English with commas to one who does', async () => {
    const text = await (await download('csv', boris, { columns: 'TITLE,SUM,CREATED_AT' })).text();
    expect(text).toMatch(/^\uFEFF?Deal,"Sum, RUB",Created\r\nЧужая,99\.00,\d{4}-\d\d-\d\d \d\d:\d\d/);
  });

  test('lets no text become a formula', async () => {
    const text = await (await download('csv', anna, { columns: 'TITLE', filter: { text: 'HYPERLINK' } })).text();
    expect(text).toContain(`'=HYPERLINK`);
    expect(evil.title.startsWith('=')).toBe(true);
  });

  test('holds what the viewer sees, in the order asked for, and only what was chosen', async () => {
    const titles = async (params: object) => {
      const text = await (await download('csv', anna, { columns: 'TITLE', ...params })).text();
      return text.trimEnd().split('\r\n').slice(1);
    };
    expect(await titles({ sort: bySum })).toHaveLength(2);
    expect((await titles({ sort: { ...bySum, descending: false } })).at(-1)).toBe('Болты');
    expect(await titles({ ids: big.id })).toEqual(['Болты']);
  });
});

test('XLSX holds numbers as numbers, days as days, and formulas as texts', async () => {
  const response = await download('xlsx', anna, { sort: bySum, columns: 'TITLE,SUM,EXPECTED_ON' });
  const { sheets } = await readXlsx(new Uint8Array(await response.arrayBuffer()));
  expect(sheets[0]!.name).toBe('Сделки');
  const [head, first, second] = sheets[0]!.rows;
  expect(head).toEqual(['Сделка', 'Сумма, ₽', 'Закрытие']);
  expect(first!.slice(0, 2)).toEqual(['Болты', 4860000.5]);
  expect(first![2]).toEqual(new Date('2026-12-18T00:00:00Z'));
  expect(second![0]).toBe(evil.title);
});

test('a step that is due on a day has that day and no time', async () => {
  const asked = { sort: bySum, columns: 'NEXT_STEP' };
  const lines = (await (await download('csv', anna, asked)).text()).trimEnd().split('\r\n');
  expect(lines.map((line) => line.split(';').slice(1))).toEqual([
    ['Срок шага', 'Время шага'],
    ['01.02.2030', '00:30'],
    ['01.02.2030', ''],
  ]);
  const { sheets } = await readXlsx(new Uint8Array(await (await download('xlsx', anna, asked)).arrayBuffer()));
  const [, timed, dayLong] = sheets[0]!.rows;
  expect(timed![1]).toEqual(new Date('2030-02-01T00:00:00Z'));
  expect(dayLong!.slice(1)).toEqual([new Date('2030-02-01T00:00:00Z'), null]);
});

test('what was taken out, by whom and how much, stands in the log', async () => {
  const before = await head();
  await (await download('csv', anna, { columns: 'TITLE' })).text();
  const event = (await recordedEvents(before)).find(({ entity }) => entity === 'export');
  expect(event).toMatchObject({ name: 'export.created', actorId: anna.id, particulars: { format: 'CSV', count: 2 } });
});

test.each([
  ['an observer', () => download('csv', observer), 403, 'export.create'],
  ['a column that is none', () => download('csv', anna, { columns: 'PASSWORD' }), 400, 'type'],
  ['a filter that is no JSON', () => download('csv', anna, { filter: '{' }), 400, 'request.json'],
  ['a sum that is none', () => download('csv', anna, { filter: { sumFrom: 'много' } }), 400, 'money'],
  ['a field that no filter has', () => download('csv', anna, { filter: { password: 1 } }), 400, 'type'],
  ['nobody', () => fetch(`${server.url}/export/deals.csv`), 401, null],
])('%s is refused', async (_who, ask, status, reason) => {
  const response = await ask();
  const { errors } = (await response.json()) as { errors: { extensions: { reason: string | null } }[] };
  expect({ status: response.status, reason: errors[0]!.extensions.reason }).toEqual({ status, reason });
});

test('a page of another site cannot make us work by a link', async () => {
  const { token } = await server.tokenOf(anna.id);
  const headers = { authorization: `Bearer ${token}`, 'sec-fetch-site': 'cross-site' };
  expect((await fetch(`${server.url}/export/deals.csv`, { headers })).status).toBe(403);
});
