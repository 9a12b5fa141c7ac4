import { describe, expect, test } from 'vitest';
import { CustomTarget, CustomType } from '../customFields/customField.entity.js';
import { AddressKind, PartnerKind } from '../partners/particulars.entity.js';
import { LegalEntity } from '../partners/legalEntity.entity.js';
import { createLegalEntity } from '../partners/legalEntity.service.js';
import { Partner, PartnerType } from '../partners/partner.entity.js';
import { Person } from '../persons/person.entity.js';
import { buildCustomField, buildPartner, buildUser, contextFor, orm, systemContext } from '../testing/build.js';
import { buildCheckedImport, buildDoneImport, buildImport, workOnImports } from '../testing/buildImports.js';
import { buildPerson, freeRequisites } from '../testing/buildRecords.js';
import { head, recordedEvents } from '../testing/log.js';
import { Role, type User } from '../users/user.entity.js';
import { Visibility } from '../users/role.entity.js';
import { setRoleVisibility } from '../users/user.service.js';
import { pageImportRows } from './import.page.js';
import { startPartnerImport } from './import.service.js';
import { RowOutcome } from './importRow.entity.js';
import { ImportKey, ImportRule, ImportState, PartnerImport } from './partnerImport.entity.js';

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
    ['a workbook that is none', Buffer.from('PK\u0003\u0004мусор'), 'table.damaged'],
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

  test('tells all that is wrong with a row at once', async () => {
    const job = await buildCheckedImport({
      owner: anna,
      file: [
        'Название;ИНН;КПП;Телефоны;Почта;Сайт;Контактное лицо;Телефоны контактного лица;Заметки',
        `${named()};7707083894;77;12;не-почта;;;;`,
        `;;;;;нет сайта;;12;`,
        `${named()};7707083894;77;;;;;;`,
      ],
    });
    const all = (await rowsOf(anna, job)).map(({ troubles }) => troubles.map(({ field, reason }) => [field, reason]));
    expect(all).toEqual([
      [
        ['PHONES', 'phone'],
        ['EMAILS', 'email'],
        ['INN', 'inn.key'],
        ['KPP', 'kpp.form'],
      ],
      [
        ['SITE', 'link'],
        ['PERSON_PHONES', 'phone'],
        ['NAME', 'name.missing'],
      ],
      [],
    ]);
    const [, , third] = await rowsOf(anna, job);
    expect(third!.warnings.map(({ reason }) => reason)).toEqual(['inn.key', 'kpp.form']);
  });

  test('warns of whom the same telephone or mail reaches already, before and after', async () => {
    const [phone, hidden] = ['+79165550101', '+79165550202'];
    const known = await buildPartner({ owner: anna, name: named() });
    await orm.em.fork().execute('update partner set phones = ? where id = ?', [`{${phone}}`, known.id]);
    const person = await buildPerson({ owner: anna, name: 'Пётр Лесков', emails: ['petr@les.example'] });
    const his = await buildPerson({ owner: boris, name: 'Иван Тайный', phones: [hidden] });
    const [twin, other] = [named(), named()];
    const file = [
      'Название;Телефоны;Контактное лицо;Почта контактного лица',
      `${twin};${phone};Пётр;PETR@les.example`,
      `${named()};${hidden};;`,
      `${other};+79165550303;;`,
      `${named()};+79165550303;;`,
    ];
    const checked = await buildCheckedImport({ owner: anna, file });
    const expected = [
      [
        ['PHONES', 'like', { kind: 'PARTNER', id: known.id, name: known.name }],
        ['PERSON_EMAILS', 'like', { kind: 'PERSON', id: person.id, name: person.name }],
      ],
      [[null, 'like.hidden', { key: expect.any(String), partner: his.name, owner: { name: 'Борис' } }]],
      [],
      [],
    ];
    const warned = async (job: PartnerImport) =>
      (await rowsOf(anna, job)).map(({ warnings }) =>
        warnings.map(({ field, reason, details }) => [field, reason, details]),
      );
    expect(await warned(checked)).toEqual(expected);
    const linesOf = async (isWarned: boolean) => {
      const asked = { importId: checked.id, warned: isWarned, first: 9 };
      return (await pageImportRows(await contextFor(anna), asked)).nodes.map(({ line }) => line);
    };
    expect([await linesOf(true), await linesOf(false)]).toEqual([
      [2, 3],
      [4, 5],
    ]);
    expect(checked).toMatchObject({ ...counts(checked), created: 4, warned: 2 });
    await startPartnerImport(await contextFor(anna), { id: checked.id });
    await workOnImports();
    expect(await warned(checked)).toEqual(expected);
  });

  test('warns of a row that would change a company of this ИНН that is called otherwise', async () => {
    const known = await buildPartner({ owner: anna, name: named() });
    const requisites = freeRequisites();
    await createLegalEntity(systemContext(), { partnerId: known.id, name: `ООО «${known.name}»`, ...requisites });
    const row = (name: string) => `${name};${requisites.inn};${requisites.kpp};8 916 123-45-67`;
    const warned = async (name: string) => {
      const job = await buildCheckedImport({ owner: anna, file: ['Название;ИНН;КПП;Телефоны', row(name)] });
      expect(job).toMatchObject({ changed: 1 });
      return (await rowsOf(anna, job))[0]!.warnings;
    };
    expect(await warned(named())).toEqual([
      { field: 'NAME', reason: 'name.other', details: { kind: 'PARTNER', id: known.id, name: known.name } },
    ]);
    expect(await warned(`ООО ${known.name}`)).toEqual([]);
  });

  test('warns also of a row of which nothing comes: of the name, and of requisites that no document takes', async () => {
    const known = await buildPartner({ owner: anna, name: named() });
    const wrong = '7728168972';
    await createLegalEntity(systemContext(), { partnerId: known.id, name: known.name, inn: wrong, kpp: '12345' });
    const file = ['Название;ИНН', `${named()};${wrong}`];
    for (const rule of Object.values(ImportRule).filter((one) => one !== ImportRule.OVERWRITE)) {
      const job = await buildDoneImport({ owner: anna, rule, file });
      expect(job).toMatchObject({ ...counts(job), same: 1, warned: 1 });
      const [row] = await rowsOf(anna, job);
      expect(row!.warnings).toMatchObject([
        { field: 'NAME', reason: 'name.other', details: { id: known.id, name: known.name } },
        { field: 'INN', reason: 'inn.key' },
      ]);
    }
  });

  test('warns of a new partner whose ИНН another one has with another КПП', async () => {
    const [mine, his] = [
      await buildPartner({ owner: anna, name: named() }),
      await buildPartner({ owner: boris, name: named() }),
    ];
    const [seen, hidden, free] = [freeRequisites(), freeRequisites(), freeRequisites()];
    await createLegalEntity(systemContext(), { partnerId: mine.id, name: mine.name, ...seen });
    await createLegalEntity(systemContext(), { partnerId: his.id, name: his.name, ...hidden });
    const other = '997250001';
    const checked = await buildCheckedImport({
      owner: anna,
      file: [
        'Название;ИНН;КПП',
        `${named()};${seen.inn};${other}`,
        `${named()};${hidden.inn};${other}`,
        `${named()};${free.inn};${free.kpp}`,
        `${named()};${free.inn};${other}`,
      ],
    });
    const expected = [
      [['INN', 'branch', { kind: 'PARTNER', id: mine.id, name: mine.name }]],
      [
        [
          'INN',
          'branch.hidden',
          { key: expect.any(String), partner: his.name, owner: { id: boris.id, name: 'Борис' } },
        ],
      ],
      [],
      [],
    ];
    const warned = async () =>
      (await rowsOf(anna, checked)).map(({ warnings }) =>
        warnings.map(({ field, reason, details }) => [field, reason, details]),
      );
    expect(await warned()).toEqual(expected);
    await startPartnerImport(await contextFor(anna), { id: checked.id });
    await workOnImports();
    expect(await warned()).toEqual(expected);
    expect(await systemContext().em.findOneOrFail(PartnerImport, { id: checked.id })).toMatchObject({
      created: 4,
      warned: 2,
    });
  });

  test('knows whom the rows before make, as taking in does', async () => {
    const field = await buildCustomField({
      target: CustomTarget.PARTNER,
      name: 'Кто привёл',
      type: CustomType.PARTNER,
    });
    const [first, second, third] = [named(), named(), named()];
    const many = Array.from({ length: 500 }, () => `${named()};`);
    const checked = await buildCheckedImport({
      owner: anna,
      file: [
        'Название;Кто привёл',
        `${third};${second}`,
        `${first};`,
        `${second};${first.toUpperCase()}`,
        ...many,
        `${named()};${second}`,
      ],
    });
    const unknown = [[2, field.id, 'record.unknown']];
    expect((await troublesOf(checked)).filter(Boolean)).toEqual(unknown);
    expect(checked).toMatchObject({ created: 503, wrong: 1 });
    await startPartnerImport(await contextFor(anna), { id: checked.id });
    await workOnImports();
    expect((await troublesOf(checked)).filter(Boolean)).toEqual(unknown);
    expect((await partnerCalled(second)).custom[field.id]).toBe((await partnerCalled(first)).id);
    expect(await systemContext().em.findOneOrFail(PartnerImport, { id: checked.id })).toMatchObject({
      ...{ state: ImportState.DONE, created: 503, wrong: 1, done: 504 },
    });
  });

  test('says of rows that name what earlier ones make what taking in does', async () => {
    const ofPerson = await buildCustomField({
      target: CustomTarget.PARTNER,
      name: 'Советник',
      type: CustomType.PERSON,
    });
    const known = await buildPartner({ owner: anna, name: named() });
    await buildPerson({ owner: anna, name: 'Есть Уже' });
    const many = (count: number) => Array.from({ length: count }, () => `${named()};;`);
    const checked = await buildCheckedImport({
      owner: anna,
      file: [
        'Название;Контактное лицо;Советник',
        `${known.name};Новый Человек;`,
        `${named()};Тёзка Двух;`,
        `${named()};Есть Уже;`,
        `${named()};;Новый Человек`,
        `${named()};;Есть Уже`,
        `${named()};Тёзка Двух;`,
        ...many(500),
        `${named()};;Новый Человек`,
        `${named()};;Тёзка Двух`,
        `${named()};;Есть Уже`,
      ],
    });
    const expected = [
      [6, ofPerson.id, 'record.ambiguous'],
      [509, ofPerson.id, 'record.ambiguous'],
      [510, ofPerson.id, 'record.ambiguous'],
    ];
    const all = async () => {
      const asked = { importId: checked.id, outcome: RowOutcome.WRONG, first: 20 };
      const { nodes } = await pageImportRows(await contextFor(anna), asked);
      return nodes.map(({ line, trouble }) => [line, trouble!.field, trouble!.reason]);
    };
    expect(await all()).toEqual(expected);
    await startPartnerImport(await contextFor(anna), { id: checked.id });
    await workOnImports();
    expect(await all()).toEqual(expected);
  });

  test('names a few of those whom a telephone of many reaches, partners and people, but nobody of its own', async () => {
    const phone = '+79165550909';
    for (let at = 0; at < 7; at++) {
      const { id } = await buildPartner({ owner: anna, name: named() });
      await orm.em.fork().execute('update partner set phones = ? where id = ?', [`{${phone}}`, id]);
      await buildPerson({ owner: anna, name: `Пётр ${at}`, phones: [phone] });
    }
    const rows = Array.from({ length: 60 }, () => `${named()};${phone};Иван`);
    const job = await buildDoneImport({ owner: anna, file: ['Название;Телефоны;Контактное лицо', ...rows] });
    const told = (await rowsOf(anna, job)).map(({ warnings }) => warnings.map(({ details }) => details['kind']));
    expect(told).toEqual(rows.map(() => ['PARTNER', 'PARTNER', 'PARTNER', 'PERSON', 'PERSON']));
    const alone = await buildDoneImport({
      owner: anna,
      file: ['Название;Телефоны', ...rows.map((_, at) => `${named()};+7916666${1000 + (at % 2)}`)],
    });
    expect(alone).toMatchObject({ state: ImportState.DONE, created: 60, warned: 0 });
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
