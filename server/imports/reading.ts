import { validateSync } from 'class-validator';
import { GraphQLError } from 'graphql';
import type { PartnerField } from '../../shared/partnerFile/fields.js';
import { separated } from '../../shared/partnerFile/lists.js';
import { ADDRESS_WORDS, KIND_WORDS, LEGAL_TYPE_WORDS, valueSaid } from '../../shared/partnerFile/words.js';
import { isError, requisiteTroubles } from '../../shared/requisites/check.js';
import { innTroubles } from '../../shared/requisites/taxNumbers.js';
import { normalised } from '../../shared/requisites/trouble.js';
import { AppError } from '../core/errors.js';
import type { FieldValue } from '../core/schema/fieldValue.js';
import { Text } from '../core/schema/scalars.js';
import { webLinkOf } from '../core/webLink.js';
import { valueOfCell } from '../customFields/cellValue.service.js';
import { type CustomField, type CustomType, holdsRecord } from '../customFields/customField.entity.js';
import { EditLegalEntityInput } from '../partners/legalEntity.inputs.js';
import { AddressKind, PartnerKind } from '../partners/particulars.entity.js';
import { PartnerType } from '../partners/partner.entity.js';
import { EditPartnerInput } from '../partners/partner.inputs.js';
import { emailsOf, phonesOf } from '../persons/contact.service.js';
import { EditPersonInput } from '../persons/person.inputs.js';
import type { RowTrouble } from './importRow.entity.js';
import type { ImportColumn } from './partnerImport.entity.js';

type Given<Input, Left extends keyof Input> = Omit<Input, 'id' | 'version' | Left>;
export type PartnerValues = Given<EditPartnerInput, 'custom' | 'parentId'>;
export type SideValues = Given<EditLegalEntityInput, 'since'>;
export type PersonValues = Given<EditPersonInput, 'custom' | 'partnerId'>;

/** What a row says, as the commands take it; what its cells leave empty is not there. */
export interface ReadRow {
  id: string | null;
  partner: PartnerValues;
  custom: Record<string, FieldValue>;
  /** Whom custom fields are to hold, by their ids. */
  named: Record<string, Named>;
  /** Those of them that several are. */
  namesakes: Record<string, Namesakes>;
  side: SideValues;
  person: PersonValues;
  /** What is wrong with it. */
  troubles: RowTrouble[];
  /** What keeps its requisites from documents; a draft may be wrong, so it is taken in. */
  warnings: RowTrouble[];
}

export interface Namesakes {
  ids: string[];
  said: string;
}

/** Who is called so already; an earlier row may make more of them. */
export interface Named extends Namesakes {
  /** By `calledAs`. */
  called: string;
}

/** What is needed to understand a row beside its cells. */
export interface Vocabulary {
  columns: ImportColumn[];
  fields: ReadonlyMap<string, CustomField>;
  /** Ids of colleagues who take work, by their names and e-mails in lower case; null = several are called so. */
  owners: ReadonlyMap<string, string | null>;
  /** Ids of the partners and people whom custom fields are to hold, by `calledAs`. */
  records: ReadonlyMap<string, string[]>;
}

/** A record of a kind by its name, however that is written. */
export const calledAs = (type: CustomType, name: string): string => `${type} ${name.trim().toLowerCase()}`;

/** Says why a row is wrong. */
export class WrongRow extends Error {
  readonly trouble: RowTrouble;

  constructor(field: string | null, reason: string, details: Record<string, unknown> = {}) {
    super(reason);
    this.trouble = { field, reason, details };
  }
}

/** What it does, or what is wrong with the row. */
export function orTrouble<T>(work: () => T): { done: T | null; troubles: RowTrouble[] } {
  try {
    return { done: work(), troubles: [] };
  } catch (error) {
    if (!(error instanceof WrongRow)) throw error;
    return { done: null, troubles: [error.trouble] };
  }
}

/**
 * Judges a row by the rules that hold for what is typed by hand. All that is wrong is told at once: whoever mends a row
 * mends its requisites too.
 */
export function readRow(cells: string[], vocabulary: Vocabulary): ReadRow {
  const row = nothingSaid();
  for (const [at, column] of vocabulary.columns.entries()) {
    row.troubles.push(...orTrouble(() => readCell(row, column, cells[at] ?? '', vocabulary)).troubles);
  }
  row.troubles.push(...lengthTroubles(row));
  const requisites = requisiteErrors(row);
  if (row.troubles.length > 0) row.troubles.push(...requisites);
  else row.warnings = requisites;
  return row;
}

const nothingSaid = (): ReadRow => ({
  ...{ id: null, partner: {}, custom: {}, side: {}, person: {} },
  ...{ named: {}, namesakes: {}, troubles: [], warnings: [] },
});

function readCell(row: ReadRow, { field, customFieldId }: ImportColumn, cell: string, vocabulary: Vocabulary): void {
  const of = field ?? customFieldId;
  if (of === null) return;
  const text = textOf(of, cell);
  if (text === '') return;
  const custom = customFieldId === null ? undefined : vocabulary.fields.get(customFieldId);
  if (custom) return void readCustom(row, custom, text, vocabulary);
  if (field !== null) named(of, () => READ[field](row, text, vocabulary));
}

/** @throws WrongRow with the reason of what the reading throws */
function named(field: string, read: () => void): void {
  try {
    read();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    throw new WrongRow(field, error.reason ?? error.code);
  }
}

function textOf(field: string, cell: string): string {
  try {
    return Text.parseValue(cell);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw new WrongRow(field, String(error.extensions['reason']));
  }
}

function readCustom(row: ReadRow, field: CustomField, text: string, { records }: Vocabulary): void {
  if (holdsRecord(field)) return readRecord(row, field, text, records);
  const read = valueOfCell(field, text);
  if ('wrong' in read) throw new WrongRow(field.id, read.wrong, { said: text.slice(0, 100) });
  if (read.value !== null) row.custom[field.id] = read.value;
}

/** Which of several is meant, the rows before and the partner may tell that the row is about. */
function readRecord({ named }: ReadRow, { id, type }: CustomField, name: string, records: Vocabulary['records']): void {
  const called = calledAs(type, name);
  named[id] = { called, ids: records.get(called) ?? [], said: name.slice(0, 100) };
}

type Read = (row: ReadRow, text: string, vocabulary: Vocabulary) => unknown;

const ofSide =
  (name: keyof SideValues): Read =>
  ({ side }, text) =>
    (side[name] = text);
const ofNumber =
  (name: 'inn' | 'kpp' | 'ogrn', mended: (text: string) => string): Read =>
  ({ side }, text) =>
    (side[name] = mended(normalised(text)));

const READ: Record<PartnerField, Read> = {
  ID: (row, text) => (row.id = text.toLowerCase()),
  NAME: ({ partner }, text) => (partner.name = text),
  LEGAL_TYPE: ({ partner }, text) => (partner.legalType = PartnerType[word('LEGAL_TYPE', LEGAL_TYPE_WORDS, text)]),
  KINDS: ({ partner }, text) => {
    const kinds = separated(text, ';,').map((said) => PartnerKind[word('KINDS', KIND_WORDS, said)]);
    partner.kinds = Object.values(PartnerKind).filter((kind) => kinds.includes(kind));
  },
  TAGS: ({ partner }, text) => (partner.tags = eachOnce(separated(text, ';,'))),
  PHONES: ({ partner }, text) => (partner.phones = phonesOf(separated(text, ';,'))),
  EMAILS: ({ partner }, text) => (partner.emails = emailsOf(separated(text, ';,'))),
  SITE: ({ partner }, text) => (partner.site = linkOf(text)),
  ADDRESSES: ({ partner }, text) => (partner.addresses = separated(text, ';').map(addressOf)),
  NOTES: ({ partner }, text) => (partner.notes = text),
  OWNER: ({ partner }, text, { owners }) => {
    const ownerId = owners.get(text.toLowerCase());
    if (!ownerId) throw new WrongRow('OWNER', ownerId === null ? 'owner.ambiguous' : 'owner.unknown', { said: text });
    partner.ownerId = ownerId;
  },
  SIDE_NAME: ofSide('name'),
  FULL_NAME: ofSide('fullName'),
  INN: ofNumber('inn', withZero),
  KPP: ofNumber('kpp', (kpp) => (/^\d{8}$/.test(kpp) ? `0${kpp}` : kpp)),
  OGRN: ofNumber('ogrn', (ogrn) => ogrn),
  COUNTRY: ({ side }, text) => (side.country = text.toUpperCase()),
  TAX_NUMBER: ofSide('taxNumber'),
  LEGAL_ADDRESS: ofSide('legalAddress'),
  DIRECTOR_NAME: ofSide('directorName'),
  DIRECTOR_POST: ofSide('directorPost'),
  PERSON_NAME: ({ person }, text) => (person.name = text),
  PERSON_JOB: ({ person }, text) => (person.jobTitle = text),
  PERSON_PHONES: ({ person }, text) => (person.phones = phonesOf(separated(text, ';,'))),
  PERSON_EMAILS: ({ person }, text) => (person.emails = emailsOf(separated(text, ';,'))),
};

/** @throws WrongRow word */
function word<Words extends Parameters<typeof valueSaid>[0]>(field: PartnerField, words: Words, said: string) {
  const value = valueSaid(words, said) as (keyof Words & string) | null;
  if (value === null) throw new WrongRow(field, 'word', { said: said.slice(0, 100) });
  return value;
}

function linkOf(text: string): string {
  const link = webLinkOf(text);
  if (!link) throw new WrongRow('SITE', 'link');
  return link;
}

/** «Доставка: Тверь»; without a kind it is where people sit. */
function addressOf(said: string): { kind: AddressKind; text: string } {
  const [, before = '', after = ''] = /^([^:]{1,30}):\s*(.+)$/s.exec(said) ?? [];
  const kind = valueSaid(ADDRESS_WORDS, before);
  return kind ? { kind: AddressKind[kind], text: after } : { kind: AddressKind.OFFICE, text: said };
}

function eachOnce(tags: string[]): string[] {
  return [...new Map(tags.toReversed().map((tag) => [tag.toLowerCase(), tag])).values()].toReversed();
}

/** Tables take a number that begins with nought for a number, and drop the nought. */
function withZero(inn: string): string {
  const whole = `0${inn}`;
  return (inn.length === 9 || inn.length === 11) && innTroubles(whole).length === 0 ? whole : inn;
}

const PARTS = { partner: EditPartnerInput, side: EditLegalEntityInput, person: EditPersonInput } as const;
/** The columns behind the names of the inputs. */
const COLUMN_OF: Record<keyof typeof PARTS, Record<string, PartnerField>> = {
  partner: {
    name: 'NAME',
    tags: 'TAGS',
    phones: 'PHONES',
    emails: 'EMAILS',
    site: 'SITE',
    addresses: 'ADDRESSES',
    notes: 'NOTES',
  },
  side: {
    name: 'SIDE_NAME',
    fullName: 'FULL_NAME',
    inn: 'INN',
    kpp: 'KPP',
    ogrn: 'OGRN',
    country: 'COUNTRY',
    taxNumber: 'TAX_NUMBER',
    legalAddress: 'LEGAL_ADDRESS',
    directorName: 'DIRECTOR_NAME',
    directorPost: 'DIRECTOR_POST',
  },
  person: { name: 'PERSON_NAME', jobTitle: 'PERSON_JOB', phones: 'PERSON_PHONES', emails: 'PERSON_EMAILS' },
};

export const columnOf = (part: keyof typeof PARTS, name: string): PartnerField | null => COLUMN_OF[part][name] ?? null;

/** What the inputs of the commands refuse. */
function lengthTroubles(row: ReadRow): RowTrouble[] {
  return (['partner', 'side', 'person'] as const).flatMap((part) => {
    const input: object = Object.assign(new PARTS[part](), row[part]);
    const errors = validateSync(input, { skipMissingProperties: true, forbidUnknownValues: false });
    return errors.map((error) => {
      const constraints = error.constraints ?? error.children?.[0]?.children?.[0]?.constraints ?? {};
      const reason = Object.values(constraints)[0] ?? 'invalid';
      return { field: columnOf(part, error.property), reason, details: {} };
    });
  });
}

const requisiteErrors = ({ partner, side }: ReadRow): RowTrouble[] =>
  requisiteTroubles({ ...side, type: partner.legalType ?? null })
    .filter(isError)
    .map(({ field, code, params }) => ({ field: columnOf('side', field), reason: code, details: params }));
