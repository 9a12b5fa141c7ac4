import { describe, expect, test } from 'vitest';
import { CustomTarget, CustomType } from '../customFields/customField.entity.js';
import { AddressKind, PartnerKind } from '../partners/particulars.entity.js';
import { LegalEntity } from '../partners/legalEntity.entity.js';
import { createLegalEntity } from '../partners/legalEntity.service.js';
import { Partner, PartnerType } from '../partners/partner.entity.js';
import { Person } from '../persons/person.entity.js';
import { buildCustomField, buildPartner, buildUser, contextFor, orm, systemContext } from '../testing/build.js';
import { buildCheckedImport, buildDoneImport, buildImport } from '../testing/buildImports.js';
import { head, recordedEvents } from '../testing/log.js';
import { Role, type User } from '../users/user.entity.js';
import { Visibility } from '../users/role.entity.js';
import { setRoleVisibility } from '../users/user.service.js';
import { pageImportRows } from './import.page.js';
import { ImportKey, ImportRule, ImportState, type PartnerImport } from './partnerImport.entity.js';

await setRoleVisibility(systemContext(), Role.MANAGER, Visibility.OWN);
const [anna, boris] = [await buildUser({ name: 'Анна' }), await buildUser({ name: 'Борис' })];
const [SBER, GAZ] = ['7707083893', '7736050003'];
let made = 0;
const named = () => `Ель ${++made}`;

const rowsOf = async (user: User, { id }: PartnerImport) =>
  (await pageImportRows(await contextFor(user), { importId: id, first: 200 })).nodes;
const troublesOf = async (job: PartnerImport) =>
  (await rowsOf(anna, job)).map(({ line, trouble }) => trouble && [line, trouble.field, trouble.reason]);
const counts = ({ created, changed, same, wrong }: PartnerImport) => ({ created, changed, same, wrong });
const partnerCalled = (name: string) => systemContext().em.findOneOrFail(Partner, { name });

describe('a file is understood', () => {
  test('in every encoding and with every delimiter that people have', async () => {
    const text = 'Название;ИНН\nЁлки;7707083893\n';
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
    const cyrillic = [...text].map((sign) => CP1251.get(sign) ?? sign.charCodeAt(0));
    const files: [Buffer, string][] = [
      [Buffer.from(text), 'utf-8'],
      [Buffer.from(`\uFEFF${text}`), 'utf-8'],
      [wide, 'utf-16le'],
      [wide.subarray(2), 'utf-16le'],
      [Buffer.from(wide).swap16(), 'utf-16be'],
      [Buffer.from(cyrillic), 'windows-1251'],
    ];
    for (const [file, encoding] of files) {
      const job = await buildImport({ owner: anna, file });
      expect(job).toMatchObject({ encoding, delimiter: ';', total: 1, state: ImportState.DRAFT });
      expect(job.columns.map(({ head, field }) => [head, field])).toEqual([
        ['Название', 'NAME'],
        ['ИНН', 'INN'],
      ]);
      expect((await rowsOf(anna, job))[0]!.cells).toEqual(['Ёлки', SBER]);
    }
    for (const sign of [',', '\t', '|']) {
      const job = await buildImport({ owner: anna, file: [`Название${sign}ИНН`, `"Ель; ${sign}"${sign}1`] });
      expect(job.delimiter).toBe(sign);
    }
  });

  test('signs that no text holds leave it', async () => {
    const nasty = [`Назв\0ание;Заметки;${'x'.repeat(199)}😀`, `Ел\0ь;а\0б;`];
    const [text] = [await buildImport({ owner: anna, file: nasty })];
    expect(text.columns.map(({ head, field }) => [head.length, field])).toEqual([
      [8, 'NAME'],
      [7, 'NOTES'],
      [199, null],
    ]);
    expect((await rowsOf(anna, text))[0]!.cells).toEqual(['Ель', 'аб', '']);
  });

  test('columns are taken for what they say, or what the same heads were taken for before', async () => {
    const field = await buildCustomField({ target: CustomTarget.PARTNER, name: 'Код 1С' });
    const meant = async (file: string[]) =>
      (await buildImport({ owner: anna, file })).columns.map((column) => column.field ?? column.customFieldId);
    expect(await meant(['Контрагент;Код 1С;Нечто', 'Ель;7;x'])).toEqual(['NAME', field.id, null]);
    await buildDoneImport({ owner: anna, file: ['Наименование;Сайт', `${named()};`], ignored: ['SITE'] });
    expect(await meant(['Наименование;Сайт', 'Ель;el.ru'])).toEqual(['NAME', null]);
    expect(await meant(['Наименование;Сайт;ИНН', 'Ель;el.ru;'])).toEqual(['NAME', 'SITE', 'INN']);
  });

  test.each([
    ['nothing', Buffer.from('\n \n'), 'table.empty'],
    ['only a head', Buffer.from('Название;ИНН'), 'table.empty'],
    ['a workbook that is none', Buffer.from('PK\u0003\u0004мусор'), 'table.heavy'],
    ['what Excel wrote long ago', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1]), 'file.table'],
  ])('%s is no table of partners', async (_what, file, reason) => {
    await expect(buildImport({ owner: anna, file })).rejects.toMatchObject({ code: 'INVALID', reason });
  });
});

/** ё and the letters of the test. */
const CP1251 = new Map<string, number>([
  ...Array.from('АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя', (sign, at): [string, number] => [
    sign,
    0xc0 + at,
  ]),
  ['Ё', 0xa8],
  ['ё', 0xb8],
]);

describe('a check', () => {
  test('judges rows as by hand, names what is wrong, and writes nothing', async () => {
    await buildCustomField({ target: CustomTarget.PARTNER, name: 'Дата', type: CustomType.DATE });
    const before = await head();
    const first = named();
    const job = await buildCheckedImport({
      owner: anna,
      file: [
        'Название;ИНН;Телефоны;Сайт;Форма;Контактное лицо;Телефоны контактного лица;Дата',
        `${first};;;;;;;`,
        `${named()};7707083894;;;;;;`,
        `${named()};;12;;;;;`,
        `${named()};;;нет сайта;;;;`,
        `${named()};;;;кооператив;;;`,
        `${named()};;;;;;+79161234567;`,
        `${named()};;;;;;;31.02.2026`,
        `;;;;;Пётр;;`,
        `${'а'.repeat(301)};;;;;;;`,
        `ООО ${first};;;;;;;`,
      ],
    });
    expect(await troublesOf(job)).toEqual([
      null,
      null,
      [4, 'PHONES', 'phone'],
      [5, 'SITE', 'link'],
      [6, 'LEGAL_TYPE', 'word'],
      [7, 'PERSON_NAME', 'person.missing'],
      [8, expect.any(String), 'day'],
      [9, 'NAME', 'name.missing'],
      [10, 'NAME', 'tooLong'],
      [11, null, 'twice'],
    ]);
    expect(job).toMatchObject({
      state: ImportState.CHECKED,
      total: 10,
      ...counts(job),
      created: 2,
      wrong: 8,
      warned: 1,
    });
    expect((await rowsOf(anna, job))[1]!.warning).toMatchObject({ field: 'INN', reason: 'inn.key' });
    const told = (await recordedEvents(before)).map(({ entity }) => entity);
    expect(new Set(told)).toEqual(new Set(['storedFile', 'partnerImport'].filter((entity) => told.includes(entity))));
    expect(await systemContext().em.count(Partner, { name: first })).toBe(0);
  });

  test('refuses lists that are longer than a command takes, but for what a merge has left', async () => {
    const numbers = (count: number) => Array.from({ length: count }, (_, at) => `+7916000${1000 + at}`);
    const known = await buildPartner({ owner: anna, name: named() });
    await orm.em.fork().execute('update partner set phones = ? where id = ?', [`{${numbers(12).join()}}`, known.id]);
    const tags = Array.from({ length: 21 }, (_, at) => `Т${at}`).join(',');
    const job = await buildCheckedImport({
      owner: anna,
      rule: ImportRule.OVERWRITE,
      file: [
        'Название;Телефоны;Сегменты;Контактное лицо;Почта контактного лица',
        `${named()};"${numbers(10).join(';')}";;;`,
        `${named()};"${numbers(11).join(';')}";;;`,
        `${named()};;${tags};;`,
        `${named()};;;Пётр;${Array.from({ length: 11 }, (_, at) => `p${at}@el.ru`).join(',')}`,
        `${known.name};"${numbers(12).toReversed().join(';')}";;;`,
        `ООО ${known.name} 2;"${numbers(13).join(';')}";;;`,
      ],
    });
    expect(await troublesOf(job)).toEqual([
      null,
      [3, 'PHONES', 'tooMany'],
      [4, 'TAGS', 'tooMany'],
      [5, 'PERSON_EMAILS', 'tooMany'],
      null,
      [7, 'PHONES', 'tooMany'],
    ]);
  });

  test('tells what is known, whose it is, and what is not his to change', async () => {
    const [mine, his, shared] = [named(), named(), named()];
    await buildPartner({ owner: anna, name: mine });
    const hidden = await buildPartner({ owner: boris, name: his });
    await createLegalEntity(systemContext(), { partnerId: hidden.id, name: his, inn: GAZ });
    const job = await buildCheckedImport({
      owner: anna,
      file: ['Название;ИНН', `ООО «${mine}»;`, `${named()};${GAZ}`, `${shared};`],
    });
    expect(counts(job)).toEqual({ created: 1, changed: 0, same: 1, wrong: 1 });
    const [, wrong] = await rowsOf(anna, job);
    expect(wrong!.trouble).toMatchObject({ reason: 'hidden', details: { partner: his, owner: { name: 'Борис' } } });
  });
});

describe('what is taken in', () => {
  test('becomes a partner, its legal side and its contact by the commands of the card', async () => {
    const field = await buildCustomField({ target: CustomTarget.PARTNER, name: 'Оборот', type: CustomType.MONEY });
    const name = named();
    const since = await head();
    const job = await buildDoneImport({
      owner: anna,
      file: [
        'Название,Кто нам,Сегменты,Телефоны,Адреса,Юрлицо,ИНН,Контактное лицо,Почта контактного лица,Оборот',
        `${name},клиент,"опт, лес",8 916 123-45-67,Доставка: Тверь,ООО «Ель»,${SBER},Пётр,P@EL.RU,"1 500,50"`,
      ],
    });
    expect(job).toMatchObject({ state: ImportState.DONE, created: 1, done: 1 });
    const partner = await partnerCalled(name);
    expect(partner).toMatchObject({
      ownerId: anna.id,
      legalType: PartnerType.COMPANY,
      kinds: [PartnerKind.CLIENT],
      tags: ['опт', 'лес'],
      phones: ['+79161234567'],
      addresses: [{ kind: AddressKind.DELIVERY, text: 'Тверь' }],
      custom: { [field.id]: '1500.50' },
    });
    const of = { partnerId: partner.id };
    expect(await systemContext().em.findOneOrFail(LegalEntity, of)).toMatchObject({ name: 'ООО «Ель»', inn: SBER });
    expect(await systemContext().em.findOneOrFail(Person, of)).toMatchObject({ name: 'Пётр', emails: ['p@el.ru'] });
    const events = (await recordedEvents(since)).filter(
      ({ entity }) => entity !== 'partnerImport' && entity !== 'storedFile',
    );
    expect(events.map(({ name: event, actorId }) => [event, actorId])).toEqual([
      ['partner.created', anna.id],
      ['legalEntity.created', anna.id],
      ['person.created', anna.id],
    ]);
  });

  test('is recognised by ИНН, then as was chosen; only empty fields are filled, or all is overwritten, or nothing', async () => {
    const code = await buildCustomField({ target: CustomTarget.PARTNER, name: 'Код' });
    const name = named();
    const file = (site: string, notes: string) => ['Название;Код;Сайт;Заметки', `${name};К-${made};${site};${notes}`];
    const by = { owner: anna, key: ImportKey.CUSTOM, keyFieldId: code.id };
    await buildDoneImport({ ...by, file: file('el.ru', '') });
    expect(counts(await buildDoneImport({ ...by, file: file('other.ru', 'Север') }))).toMatchObject({ changed: 1 });
    expect(await partnerCalled(name)).toMatchObject({ site: 'https://el.ru/', notes: 'Север' });
    const only = { ...by, rule: ImportRule.ONLY_NEW };
    expect(counts(await buildDoneImport({ ...only, file: file('other.ru', 'Юг') }))).toMatchObject({ same: 1 });
    const over = { ...by, rule: ImportRule.OVERWRITE };
    expect(counts(await buildDoneImport({ ...over, file: file('other.ru', '') }))).toMatchObject({ changed: 1 });
    expect(await partnerCalled(name)).toMatchObject({ site: 'https://other.ru/', notes: 'Север' });
    expect(counts(await buildDoneImport({ ...over, file: file('other.ru', '') }))).toMatchObject({ same: 1 });
    expect(await orm.em.fork().count(Partner, { name }, { filters: false })).toBe(1);
  });
});
