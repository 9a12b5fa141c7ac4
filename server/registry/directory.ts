import { banks } from '../../seeds/registry/banks.js';
import { companies } from '../../seeds/registry/companies.js';
import { exampleTraders } from '../../seeds/registry/traders.js';
import { normalised } from '../../shared/requisites/trouble.js';
import { type RegistryBank, type RegistryParty, PartyState, plain } from './party.entity.js';
import { numberIn, type PartyQuery } from './provider.js';

const FORMS: readonly (readonly [short: string, full: string])[] = [
  ['ПАО', 'Публичное акционерное общество'],
  ['ОАО', 'Открытое акционерное общество'],
  ['АО', 'Акционерное общество'],
  ['ООО', 'Общество с ограниченной ответственностью'],
];

const nothingElse = { isBranch: false, directorName: null, directorPost: null, founders: null, managers: null };
const undated = { registeredOn: null, liquidatedOn: null };

/** Well-known companies with what of their requisites is public, and invented sole traders. */
export const directory: readonly RegistryParty[] = [
  ...companies.map(([name, inn, ogrn, kpp = null, legalAddress = null]) => ({
    ...{ ...nothingElse, ...undated, isPerson: false, isExample: false },
    ...{ name, fullName: inFull(name), inn, kpp, ogrn, legalAddress, state: PartyState.ACTIVE },
  })),
  ...exampleTraders.map(([person, inn, ogrn, state = PartyState.ACTIVE]) => ({
    ...{ ...nothingElse, ...undated, isPerson: true, isExample: true },
    ...{ name: `ИП ${person}`, fullName: `Индивидуальный предприниматель ${person}`, inn, kpp: null, ogrn },
    ...{ legalAddress: null, state: PartyState[`${state}`] },
  })),
];

export const bankDirectory: readonly RegistryBank[] = banks.map(([bik, name, correspondentAccount]) => ({
  ...{ bik, name, correspondentAccount, isOpen: true },
}));

/** Who of the directory is looked for: by ИНН or ОГРН exactly, by name those that have every word of it. */
export function partiesOfDirectory({ text, kpp, first }: PartyQuery): RegistryParty[] {
  const number = numberIn(text);
  const words = plain(text).split(' ').filter(Boolean);
  const isMeant = (party: RegistryParty) =>
    number ? party.inn === number || party.ogrn === number : words.every((word) => plain(party.name).includes(word));
  const hasKpp = (party: RegistryParty) => !kpp || party.kpp === null || party.kpp === kpp;
  return words.length === 0 ? [] : directory.filter((party) => isMeant(party) && hasKpp(party)).slice(0, first);
}

export const bankOfDirectory = (bik: string): RegistryBank | null =>
  bankDirectory.find((bank) => bank.bik === normalised(bik)) ?? null;

/** A name with its form of a company written out; null when it has none that we know. */
function inFull(name: string): string | null {
  const form = FORMS.find(([short]) => name.startsWith(`${short} `));
  return form ? `${form[1]}${name.slice(form[0].length)}` : null;
}
