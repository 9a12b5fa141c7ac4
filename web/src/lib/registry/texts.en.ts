import { plural } from '#lib/core/i18n/plural.js';
import type { registry as ru } from './texts.ru.js';

const fields = (count: number): string => `${count} ${plural('en', count, { one: 'field', other: 'fields' })}`;

export const registry = {
  state: {
    ACTIVE: 'at work',
    UNRELIABLE: 'data unreliable',
    REORGANIZING: 'being reorganised',
    LIQUIDATING: 'being closed',
    BANKRUPT: 'bankrupt',
    LIQUIDATED: 'closed',
  },
  stateLabel: 'By the register',
  client: (state: string) => `Client: ${state}`,
  trouble: {
    NO_TOKEN: 'Looking in the built-in directory. Connect DaData to search the whole register.',
    BAD_KEY: 'DaData does not accept the key: looking in the built-in directory. Check the key.',
    QUOTA: 'Today’s questions to DaData are spent: looking in the built-in directory, tomorrow in the register again.',
    AWAY: 'DaData does not answer: looking in the built-in directory.',
  },
  searching: 'Searching…',
  notInDirectory: 'Not in the directory. It may be in the register all the same: fill it in by hand.',
  notFound: 'Not found in the register. Check what is typed, or fill it in by hand.',
  failed: 'The register did not answer: no connection. Fill it in by hand and compare later.',
  found: (count: number) => `Found: ${count}`,
  example: 'an example, not real',
  branch: 'branch',
  known: { SAME: 'already ours', BRANCH: 'already ours, with another KPP' },
  knownHere: 'Already ours',
  noBank: 'The Bank of Russia lists no bank with this BIC',
  noBankInDirectory: 'This bank is not in the built-in directory: fill it in',
  bankClosed: (name: string) => `${name}: closed or closing`,
  compare: 'Compare with the register',
  comparing: 'Comparing…',
  compareAgain: 'Try again',
  noNumber: 'Fill in INN or OGRN to compare with the register.',
  same: {
    register: (state: string) => `All is as in the register: ${state}.`,
    directory: (state: string) => `All is as in the built-in directory: ${state}.`,
  },
  differs: {
    register: (count: number) => `The register says otherwise: ${fields(count)}`,
    directory: (count: number) => `The built-in directory says otherwise: ${fields(count)}`,
  },
  mainInstead: {
    register: (kpp: string) =>
      `The register has no KPP ${kpp}: this is the head office. Choose what is to be taken from it.`,
    directory: (kpp: string) =>
      `The directory has no KPP ${kpp}: this is the head office. Choose what is to be taken from it.`,
  },
  empty: 'empty',
  ours: 'ours',
  theirs: { register: 'register', directory: 'directory' },
  keepsHistory: 'What stood here held until today: keep it in the history',
  noted: 'Note that it is compared',
  write: 'Write the chosen',
  keep: 'Keep ours',
  close: 'Close',
  filled: {
    register: (name: string) => `${name}: as in the register`,
    directory: (name: string) => `${name}: as in the directory`,
  },
  checked: (day: string) => `compared ${day}`,
  changed: (day: string) => `In the register otherwise since ${day}`,
  field: {
    NAME: 'Name',
    FULL_NAME: 'Full name',
    INN: 'INN',
    KPP: 'KPP',
    OGRN: 'OGRN',
    LEGAL_ADDRESS: 'Address',
    DIRECTOR_NAME: 'Director',
    DIRECTOR_POST: 'Post',
  },
} satisfies typeof ru;
