import { banks } from '../../seeds/registry/banks.js';
import { companies } from '../../seeds/registry/companies.js';
import { exampleTraders } from '../../seeds/registry/traders.js';
import { normalised } from '../../shared/requisites/trouble.js';
import { type RegistryBank, type RegistryParty, PartyState, plain } from './party.entity.js';
import { numbersIn, type PartyQuery } from './provider.js';

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

/**
 * Who of the directory is looked for: by ИНН or ОГРН exactly, by name those that have every word of it; when there are none,
 * those that have it but for a slip of the finger in a word.
 */
export function partiesOfDirectory({ text, kpp: part, first }: PartyQuery): RegistryParty[] {
  const said = numbersIn(text);
  const kpp = part ?? said?.kpp;
  const words = plain(text).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  const known = directory.filter((party) => !kpp || party.kpp === null || party.kpp === kpp);
  if (said) return known.filter(({ inn, ogrn }) => inn === said.number || ogrn === said.number).slice(0, first);
  const named = (isSaid: (name: string, word: string) => boolean) =>
    known.filter(({ name }) => words.every((word) => isSaid(plain(name), word))).slice(0, first);
  const exactly = named((name, word) => name.includes(word));
  return exactly.length > 0 ? exactly : named(hasAlmost);
}

/** A shorter word with a slip may be any other. */
const LEAST_FOR_SLIP = 4;

function hasAlmost(name: string, word: string): boolean {
  if (name.includes(word)) return true;
  return word.length >= LEAST_FOR_SLIP && name.split(' ').some((one) => isOneSlip(one, word));
}

/** Whether a letter is missing, too many, another, or has changed places with the next. */
function isOneSlip(meant: string, typed: string): boolean {
  let start = 0;
  while (start < meant.length && meant[start] === typed[start]) start++;
  let end = 0;
  const most = Math.min(meant.length, typed.length) - start;
  while (end < most && meant.at(-1 - end) === typed.at(-1 - end)) end++;
  const [missed, given] = [meant, typed].map((one) => one.slice(start, one.length - end)) as [string, string];
  if (missed.length === 2 && given.length === 2) return missed[0] === given[1] && missed[1] === given[0];
  return missed.length <= 1 && given.length <= 1;
}

export const bankOfDirectory = (bik: string): RegistryBank | null =>
  bankDirectory.find((bank) => bank.bik === normalised(bik)) ?? null;

/** A name with its form of a company written out; null when it has none that we know. */
function inFull(name: string): string | null {
  const form = FORMS.find(([short]) => name.startsWith(`${short} `));
  return form ? `${form[1]}${name.slice(form[0].length)}` : null;
}
