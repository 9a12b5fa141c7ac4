import { parseCsv } from 'hucre/csv';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, expect, test } from 'vitest';
import { CustomTarget, CustomType } from '../customFields/customField.entity.js';
import { createLegalEntity } from '../partners/legalEntity.service.js';
import { createPerson } from '../persons/person.service.js';
import { AddressKind, PartnerKind } from '../partners/particulars.entity.js';
import { editPartner } from '../partners/partner.service.js';
import { buildCustomField, buildPartner, buildUser, config, systemContext } from '../testing/build.js';
import { head, recordedEvents } from '../testing/log.js';
import { startServer } from '../testing/server.js';
import { Visibility } from '../users/role.entity.js';
import { Role, type User } from '../users/user.entity.js';
import { setRoleVisibility } from '../users/user.service.js';

const server = await startServer({ databaseUrl: config.databaseUrl });
afterAll(() => server[Symbol.asyncDispose]());

await setRoleVisibility(systemContext(), Role.MANAGER, Visibility.OWN);
const [anna, boris] = [await buildUser({ name: 'Анна' }), await buildUser({ name: 'Борис' })];
const observer = await buildUser({ role: Role.OBSERVER });
const owns = await buildCustomField({ target: CustomTarget.PARTNER, name: 'Оборот', type: CustomType.MONEY });
const ways = await buildCustomField({
  target: CustomTarget.PARTNER,
  name: 'Чем возим',
  type: CustomType.CHOICES,
  options: ['Авто, фура', 'Поезд'],
});
const partner = await buildPartner({ owner: anna, name: '=Ель; «Сосна»' });
await editPartner(systemContext(), {
  id: partner.id,
  version: 1,
  kinds: [PartnerKind.CLIENT, PartnerKind.ALLY],
  tags: ['опт, север', 'лес'],
  phones: ['+79161234567'],
  addresses: [{ kind: AddressKind.DELIVERY, text: 'Тверь; склад 2' }],
  custom: [
    { fieldId: owns.id, value: '1500.50' },
    { fieldId: ways.id, value: ways.options.map(({ id }) => id) },
  ],
});
const belongs = { partnerId: partner.id };
await createLegalEntity(systemContext(), { ...belongs, name: 'ООО «Ель»', inn: '7707083893' });
await createPerson(systemContext(), { ...belongs, name: 'Чужой', ownerId: boris.id });
await createPerson(systemContext(), { ...belongs, name: 'Пётр', ownerId: anna.id });
await buildPartner({ owner: boris, name: 'Берёза' });

async function download(format: string, user: User, params: Record<string, string> = {}) {
  const { token } = await server.tokenOf(user.id);
  const query = new URLSearchParams(params);
  return fetch(`${server.url}/export/partners.${format}?${query}`, { headers: { authorization: `Bearer ${token}` } });
}

const lineOf = (head: unknown[], line: unknown[]) =>
  Object.fromEntries(head.map((name, at) => [name, line[at]]).filter(([, value]) => value !== '' && value !== null));

const EXPECTED = {
  Партнёр: '=Ель; «Сосна»',
  Форма: 'Компания',
  'Кто нам': 'Клиент; Партнёр по продажам',
  Сегменты: '"опт, север"; лес',
  Телефоны: '+79161234567',
  Адреса: '"Доставка: Тверь; склад 2"',
  Ответственный: 'Анна',
  Юрлицо: 'ООО «Ель»',
  ИНН: '7707083893',
  'Контактное лицо': 'Пётр',
  'Чем возим': '"Авто, фура"; Поезд',
  'Номер в системе': partner.id,
};

test('a file of partners holds what the viewer sees: the partner, its legal side, its contact and its own fields', async () => {
  const text = await (await download('csv', anna)).text();
  const [top, line, ...others] = parseCsv(text, { delimiter: ';' });
  expect(others).toEqual([]);
  const neutral = { ...EXPECTED, Партнёр: `'${EXPECTED.Партнёр}`, Телефоны: `'${EXPECTED.Телефоны}` };
  expect(lineOf(top!, line!)).toMatchObject({ ...neutral, Оборот: '1500,50' });
});

test('XLSX holds the same, with formulas as texts and money as numbers', async () => {
  const { sheets } = await readXlsx(new Uint8Array(await (await download('xlsx', anna)).arrayBuffer()));
  const [top, line] = sheets[0]!.rows;
  expect(lineOf(top!, line!)).toMatchObject({ ...EXPECTED, Оборот: 1500.5 });
});

test('what the list is narrowed to is taken out, and the log keeps that it was', async () => {
  const before = await head();
  expect(parseCsv(await (await download('csv', anna, { text: 'нет такого' })).text())).toHaveLength(1);
  const event = (await recordedEvents(before)).find(({ entity }) => entity === 'export');
  expect(event).toMatchObject({ name: 'export.created', actorId: anna.id, particulars: { format: 'CSV', count: 0 } });
});

test('what the list is filtered by is taken out, and the log keeps by what', async () => {
  const before = await head();
  const namesBy = async (filter: object) => {
    const [, ...lines] = parseCsv(await (await download('csv', anna, { filter: JSON.stringify(filter) })).text(), {
      delimiter: ';',
    });
    return lines.map(([name]) => name);
  };
  expect(await namesBy({ kinds: ['ALLY'], tags: ['опт, север'], ownerIds: [anna.id] })).toEqual([
    `'${EXPECTED.Партнёр}`,
  ]);
  expect(await namesBy({ noContact: true })).toEqual([]);
  expect(await namesBy({ ownerIds: [boris.id] })).toEqual([]);
  const events = (await recordedEvents(before)).filter(({ entity }) => entity === 'export');
  expect(events.map(({ particulars }) => particulars)).toMatchObject([{ count: 1 }, { count: 0 }, { count: 0 }]);
});

test.each([
  ['a filter that is none', () => download('csv', anna, { filter: '{"kinds":["FRIEND"]}' }), 400],
  ['an observer', () => download('csv', observer), 403],
  ['too long a text', () => download('csv', anna, { text: 'а'.repeat(201) }), 400],
  ['nobody', () => fetch(`${server.url}/export/partners.xlsx`), 401],
])('%s is refused', async (_who, ask, status) => {
  expect((await ask()).status).toBe(status);
});
