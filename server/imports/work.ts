import { isPersonInn } from '../../shared/requisites/taxNumbers.js';
import { nameKeyOf } from '../core/nameKey.js';
import type { FieldValue } from '../core/schema/fieldValue.js';
import type { LegalEntity } from '../partners/legalEntity.entity.js';
import { PartnerType } from '../partners/partner.entity.js';
import type { Person } from '../persons/person.entity.js';
import { RowOutcome } from './importRow.entity.js';
import type { KnownPartner } from './matching.service.js';
import { nameOf } from './matching.service.js';
import { ImportRule } from './partnerImport.entity.js';
import { type PartnerValues, type PersonValues, type ReadRow, type SideValues, WrongRow } from './reading.js';

/** A part of a row that becomes a new record, or changes one. */
interface Part<Known, Values> {
  known: Known | null;
  values: Values;
}

/** What is to be done about a row; a part that is null needs nothing. */
export interface Work {
  outcome: RowOutcome;
  partner: (Part<KnownPartner['partner'], PartnerValues> & { custom: Record<string, FieldValue> }) | null;
  side: Part<LegalEntity, SideValues> | null;
  person: Part<Person, PersonValues> | null;
}

const NOTHING: Work = { outcome: RowOutcome.SAME, partner: null, side: null, person: null };

/** What a row asks for, as the rule has it. @throws WrongRow name.missing, person.missing, record.ambiguous */
export function workOf(row: ReadRow, known: KnownPartner | null, rule: ImportRule): Work {
  if (known === null) return newPartner(row);
  if (rule === ImportRule.ONLY_NEW) return NOTHING;
  const partner = known.partner;
  guardNamesakes(row, partner.custom, rule);
  const values = changed(row.partner, partner, rule);
  const custom = changed(row.custom, partner.custom, rule);
  const work = {
    partner: isEmpty(values) && isEmpty(custom) ? null : { known: partner, values, custom },
    side: sideWork(row, known, rule),
    person: personWork(row, known, rule),
  };
  return work.partner || work.side || work.person ? { ...work, outcome: RowOutcome.CHANGED } : NOTHING;
}

function newPartner(row: ReadRow): Work {
  const name = nameOf(row);
  if (name === null) throw new WrongRow('NAME', 'name.missing');
  const { custom, side, person } = row;
  guardNamesakes(row, {}, ImportRule.OVERWRITE);
  const legalType = row.partner.legalType ?? (isPersonInn(side.inn ?? '') ? PartnerType.SOLE_TRADER : undefined);
  const values = { ...row.partner, name: name.slice(0, LONGEST_NAME), ...(legalType && { legalType }) };
  return {
    outcome: RowOutcome.CREATED,
    partner: { known: null, values, custom },
    side: isEmpty(side) ? null : { known: null, values: calledSide(row) },
    person: isEmpty(person) ? null : { known: null, values: calledPerson(person) },
  };
}

/** Of a partner; a legal side may have more. */
const LONGEST_NAME = 300;

function sideWork(row: ReadRow, { sides, partner }: KnownPartner, rule: ImportRule): Work['side'] {
  const { side } = row;
  if (isEmpty(side)) return null;
  const same = side.inn ? (bestOf(sides, side) ?? sides.find(({ inn }) => inn === null)) : sides[0];
  if (!same) return { known: null, values: calledSide({ side, partner: { name: row.partner.name ?? partner.name } }) };
  const values = changed(side, same, rule);
  return isEmpty(values) ? null : { known: same, values };
}

/** With its КПП first; one whose КПП is not known may be it. */
const bestOf = (sides: LegalEntity[], { inn, kpp = null }: SideValues): LegalEntity | undefined =>
  sides.find((side) => side.inn === inn && side.kpp === kpp) ??
  sides.find((side) => side.inn === inn && (kpp === null || side.kpp === null));

function personWork({ person }: ReadRow, { people }: KnownPartner, rule: ImportRule): Work['person'] {
  if (isEmpty(person)) return null;
  const same = people.find((one) => isReachedBy(one, person)) ?? people.find((one) => isCalled(one, person.name));
  if (!same) return { known: null, values: calledPerson(person) };
  const values = changed(person, same, rule);
  return isEmpty(values) ? null : { known: same, values };
}

const isReachedBy = (one: Person, { phones, emails }: PersonValues): boolean =>
  one.phones.some((phone) => phones?.includes(phone)) || one.emails.some((email) => emails?.includes(email));
const isCalled = (one: Person, name: string | undefined): boolean =>
  name !== undefined && one.nameKey === nameKeyOf(name);

const calledSide = (row: Pick<ReadRow, 'partner' | 'side'>): SideValues => ({
  ...row.side,
  name: row.side.name ?? (row.side.fullName ?? row.partner.name!).slice(0, LONGEST_SIDE_NAME),
});
const LONGEST_SIDE_NAME = 500;

/** @throws WrongRow person.missing: nobody can be called who has no name */
function calledPerson(person: PersonValues): PersonValues {
  if (person.name === undefined) throw new WrongRow('PERSON_NAME', 'person.missing');
  return person;
}

/** Those of the values that the record does not have yet, and may be given. */
function changed<Values extends object>(values: Values, record: object, rule: ImportRule): Values {
  const has = (name: string): unknown => (record as Record<string, unknown>)[name] ?? null;
  const entries = Object.entries(values).filter(([name, value]) => {
    if (rule === ImportRule.FILL && !isBlank(has(name))) return false;
    return plain(value) !== plain(has(name));
  });
  return Object.fromEntries(entries) as Values;
}

/** Who holds one of several that are called so already is not asked which one is meant. @throws WrongRow record.ambiguous */
function guardNamesakes({ namesakes }: ReadRow, held: Record<string, FieldValue>, rule: ImportRule): void {
  for (const [fieldId, { ids, said }] of Object.entries(namesakes)) {
    const value = held[fieldId] ?? null;
    const stays = rule === ImportRule.FILL ? !isBlank(value) : ids.includes(String(value));
    if (!stays) throw new WrongRow(fieldId, 'record.ambiguous', { said });
  }
}

const isBlank = (value: unknown): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);
const isEmpty = (values: object): boolean => Object.keys(values).length === 0;

/** Addresses are compared by what stands in them. */
const plain = (value: unknown): string =>
  JSON.stringify(Array.isArray(value) ? value.map((one) => (isAddress(one) ? [one.kind, one.text] : one)) : value);
const isAddress = (one: unknown): one is { kind: string; text: string } => typeof one === 'object' && one !== null;
