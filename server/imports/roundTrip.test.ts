import { expect, test } from 'vitest';
import { Dice } from '../../seeds/dice.js';
import { CustomTarget, CustomType } from '../customFields/customField.entity.js';
import { ExportFormat } from '../exports/export.entity.js';
import { exportPartners } from '../exports/export.service.js';
import { createPartner } from '../partners/newPartner.service.js';
import { AddressKind, PartnerKind } from '../partners/particulars.entity.js';
import { PartnerType } from '../partners/partner.entity.js';
import type { CreatePartnerInput } from '../partners/partner.inputs.js';
import { partnerLines, type PartnerLine } from '../partners/partner.page.js';
import { buildCustomField, buildUser, contextFor, orm, systemContext } from '../testing/build.js';
import { buildDoneImport } from '../testing/buildImports.js';
import { Locale, Role } from '../users/user.entity.js';
import { ImportRule } from './partnerImport.entity.js';

const dice = new Dice(20261122);
const owner = await buildUser({ role: Role.ADMIN });
const options = ['Авто, фура', 'Поезд; вагон', '"Сам"', "'=1"];
const of = { target: CustomTarget.PARTNER };
const fields = {
  text: await buildCustomField({ ...of, name: 'Строка' }),
  long: await buildCustomField({ ...of, name: 'ИНН', type: CustomType.LONG_TEXT }),
  number: await buildCustomField({ ...of, name: '=Вес', type: CustomType.NUMBER }),
  money: await buildCustomField({ ...of, name: 'Оборот; ₽', type: CustomType.MONEY }),
  day: await buildCustomField({ ...of, name: 'С какого дня', type: CustomType.DATE }),
  choices: await buildCustomField({ ...of, name: 'Чем возим', type: CustomType.CHOICES, options }),
  yes: await buildCustomField({ ...of, name: 'Тендер', type: CustomType.YES_NO }),
};

const SIGNS = [
  "'",
  '"',
  '=',
  '+',
  '-',
  '@',
  '|',
  '\t',
  ';',
  ',',
  '\n',
  '\r\n',
  ' ',
  'ё',
  '👩‍🚀',
  'а',
  'Z',
  '7',
  '_x0041_',
  ':',
];

/** A text that nobody would like to read out of a table; between letters it is none that is trimmed. */
const nasty = (most: number): string => {
  const signs = Array.from({ length: 1 + dice.int(0, 12) }, () => dice.pick(SIGNS)).join('');
  return `${dice.pick(["'", '=', '"', '-', '@', 'а', '+'])}${signs}я`.slice(0, most);
};
const line = (most: number): string => nasty(most).replace(/\s+/g, ' ');
const some = <T>(make: () => T): T[] => Array.from({ length: dice.int(0, 4) }, make);

/** A draft may have them. */
const wrongRequisites = (at: number) => ({ inn: `70${String(at).padStart(8, '0')}`, kpp: '7-1', ogrn: `1${at}` });

function nastyPartner(at: number): CreatePartnerInput {
  const custom = [
    { fieldId: fields.text.id, value: line(500) },
    { fieldId: fields.long.id, value: nasty(4000).replaceAll('\r\n', '\n') },
    { fieldId: fields.number.id, value: dice.pick(['-12.5', '0.000001', '123456789012345.123456', '7']) },
    { fieldId: fields.money.id, value: dice.pick(['1500.50', '9999999999999.99', '0.00']) },
    { fieldId: fields.day.id, value: '2026-02-28' },
    { fieldId: fields.choices.id, value: fields.choices.options.filter(() => dice.chance(0.5)).map(({ id }) => id) },
    { fieldId: fields.yes.id, value: dice.chance(0.5) },
  ];
  return {
    name: `${line(200)}${at}`,
    legalType: dice.pick(Object.values(PartnerType).filter((type) => type !== PartnerType.FOREIGN)),
    kinds: Object.values(PartnerKind).filter(() => dice.chance(0.4)),
    tags: [...new Set(some(() => nasty(40).trim().toLowerCase()))],
    addresses: some(() => ({ kind: dice.pick(Object.values(AddressKind)), text: nasty(400).trim() })),
    phones: [`+7916${String(1_000_000 + at)}`],
    emails: [`a${at}@el.example`, `b${at}@el.example`],
    site: `https://el.example/${at}?a=1&b=%20`,
    notes: `${nasty(200)}${'длинно '.repeat(dice.int(0, 400))}!`,
    custom: custom.filter(({ value }) => !Array.isArray(value) || value.length > 0),
    legalEntity: {
      ...{ name: line(400), fullName: nasty(400), legalAddress: nasty(400), directorName: line(200) },
      ...(at % 3 === 0 && wrongRequisites(at)),
    },
    person: { name: line(180), jobTitle: line(150), phones: [`+7926${String(1_000_000 + at)}`] },
  };
}

const made = Array.from({ length: 40 }, (_, at) => nastyPartner(at));
for (const input of made) await createPartner(systemContext(), { ...input, ownerId: owner.id });

/** What a file carries of a partner. */
const carried = ({ partner, side, person }: PartnerLine) => {
  const { name, legalType, kinds, tags, addresses, phones, emails, site, notes, custom, ownerId } = partner;
  return [
    { name, legalType, kinds, tags, addresses, phones, emails, site, notes, custom, ownerId },
    side && { name: side.name, fullName: side.fullName, legalAddress: side.legalAddress, director: side.directorName },
    side && { inn: side.inn, kpp: side.kpp, ogrn: side.ogrn },
    person && { name: person.name, jobTitle: person.jobTitle, phones: person.phones, emails: person.emails },
  ];
};

async function standing() {
  const ids = await orm.em.fork().execute<{ id: string }[]>('select id from partner order by phones');
  return (
    await partnerLines(
      systemContext(),
      ids.map(({ id }) => id),
    )
  ).map(carried);
}

async function exported(format: ExportFormat): Promise<Buffer> {
  const asked = { text: null, filter: {}, zone: null };
  const { body } = await exportPartners(async (work) => work(await contextFor(owner)), format, asked);
  return Buffer.from(await new Response(body).arrayBuffer());
}

const KINDS = Object.values(ExportFormat).flatMap((format) =>
  Object.values(Locale).map((locale) => [format, locale] as const),
);

test.each(KINDS)('%s in %s: what was taken out says nothing new when it is taken in', async (format, locale) => {
  await orm.em.fork().execute('update app_user set locale = ? where id = ?', [locale, owner.id]);
  const job = await buildDoneImport({ owner, rule: ImportRule.OVERWRITE, file: await exported(format) });
  const { created, changed, same, wrong } = job;
  expect({ created, changed, same, wrong }).toEqual({ created: 0, changed: 0, same: made.length, wrong: 0 });
});

test.each(KINDS)('%s in %s: what was taken out and lost is the same when it is taken in', async (format, locale) => {
  await orm.em.fork().execute('update app_user set locale = ? where id = ?', [locale, owner.id]);
  const before = await standing();
  const file = await exported(format);
  await orm.em.fork().execute('delete from person; delete from legal_entity; delete from partner');
  const job = await buildDoneImport({ owner, file, ignored: ['ID'] });
  expect(job).toMatchObject({ created: made.length, wrong: 0 });
  expect(await standing()).toEqual(before);
});
