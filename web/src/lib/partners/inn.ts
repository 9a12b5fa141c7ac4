/** What is wrong with an ИНН, by the names that the server gives it too. */
export type InnTrouble = 'inn.digits' | 'inn.length' | 'inn.region' | 'inn.key';

/** Weights of the digits before a check digit (ФНС). */
const COMPANY = [2, 4, 10, 3, 5, 9, 4, 6, 8];
const PERSON = [7, ...COMPANY];
const PERSON_LAST = [3, ...PERSON];

/** As people write it, without the spaces; leading zeros matter, so it stays a text. */
export const bareInn = (typed: string): string => typed.replace(/\s/gu, '');

/** What is wrong with an ИНН while it is being typed: the server has the last word. Null for a sound one. */
export function innTrouble(inn: string): InnTrouble | null {
  if (!/^\d+$/.test(inn)) return 'inn.digits';
  if (inn.length !== 10 && inn.length !== 12) return 'inn.length';
  if (inn.startsWith('00')) return 'inn.region';
  return hasKey(inn) ? null : 'inn.key';
}

/** Ten digits are a company, twelve a person or a sole trader. */
export const isCompanyInn = (inn: string): boolean => inn.length === 10;

function hasKey(inn: string): boolean {
  if (inn.length === 10) return keyOf(inn, COMPANY) === inn[9];
  return keyOf(inn, PERSON) === inn[10] && keyOf(inn, PERSON_LAST) === inn[11];
}

function keyOf(inn: string, weights: readonly number[]): string {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(inn[index]), 0);
  return String((sum % 11) % 10);
}
