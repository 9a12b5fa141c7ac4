import { isDigits, type Trouble, wrong } from './trouble.js';

/** What an account is kept for; it says by which digits of the БИК its key is checked, and is never guessed. */
export const AccountKind = {
  SETTLEMENT: 'SETTLEMENT',
  CORRESPONDENT: 'CORRESPONDENT',
  TREASURY: 'TREASURY',
} as const;
export type AccountKind = (typeof AccountKind)[keyof typeof AccountKind];

const ACCOUNT_LENGTH = 20;
/** The sixth place of an account in a currency of clearing holds a letter instead of its digit. */
const LETTERS = 'АВСЕНКМРТХ';
const ACCOUNT = new RegExp(`^[0-9]{5}[0-9${LETTERS}][0-9]{14}$`);
const WEIGHTS = [7, 1, 3];

/** All that is wrong with a БИК. */
export function bikTroubles(bik: string): Trouble[] {
  if (!isDigits(bik)) return [wrong('bik.digits')];
  if (bik.length !== 9) return [wrong('bik.length', { length: String(bik.length) })];
  return /^0[0124]/.test(bik) ? [] : [wrong('bik.start')];
}

/** All that is wrong with an account of that kind in the bank of a БИК. Without a sound БИК there is no key to check. */
export function accountTroubles(account: string, bik: string, kind: AccountKind): Trouble[] {
  if (account.length !== ACCOUNT_LENGTH) return [wrong('account.length', { length: String(account.length) })];
  if (!ACCOUNT.test(account)) return [wrong('account.form')];
  if (bikTroubles(bik).length > 0) return [];
  const key = account.startsWith('0') || hasKey(account, bik, kind) ? [] : [wrong('account.key')];
  if (fitsBank(account, bik, kind)) return key;
  return [...key, wrong('account.bank', { end: bik.slice(-3) })];
}

/** A unit of the Bank of Russia or of the treasury. */
const isCentralBank = (bik: string): boolean => /^0[012]/.test(bik) || /00[012]$/.test(bik);

/** The correspondent account of an ordinary bank ends as its БИК does. */
function fitsBank(account: string, bik: string, kind: AccountKind): boolean {
  if (kind !== 'CORRESPONDENT' || !account.startsWith('30101') || isCentralBank(bik)) return true;
  return account.endsWith(bik.slice(-3));
}

/** The key of an account (ЦБ РФ № 515 of 08.09.1997). */
function hasKey(account: string, bik: string, kind: AccountKind): boolean {
  const isClientOfBank = kind === 'SETTLEMENT' && !isCentralBank(bik);
  const prefix = isClientOfBank ? bik.slice(-3) : `0${bik.slice(4, 6)}`;
  const digits = [...`${prefix}${account}`].map(digitOf);
  const sum = digits.reduce((total, digit, at) => total + ((digit * WEIGHTS[at % 3]!) % 10), 0);
  return sum % 10 === 0;
}

const digitOf = (character: string): number =>
  LETTERS.includes(character) ? LETTERS.indexOf(character) : Number(character);
