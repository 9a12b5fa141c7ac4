/** What is wrong with a requisite, as a code that clients put into words. It may be well-formed and nobody's all the same. */
export type RequisiteTrouble = 'inn.digits' | 'inn.length' | 'inn.region' | 'inn.key' | 'kpp.form' | 'kpp.person';

/** As people write it, without the spaces; leading zeros matter, so it stays a text. */
export const normalised = (requisite: string): string => requisite.replace(/\s/gu, '');

/** Weights of the digits before a check digit of an ИНН (ФНС). */
const COMPANY = [2, 4, 10, 3, 5, 9, 4, 6, 8];
const PERSON = [7, ...COMPANY];
const PERSON_LAST = [3, ...PERSON];

/** All that is wrong with an ИНН: of a company 10 digits, of a person 12. */
export function innTroubles(inn: string): RequisiteTrouble[] {
  if (!/^\d+$/.test(inn)) return ['inn.digits'];
  if (inn.length !== 10 && inn.length !== 12) return ['inn.length'];
  const region: RequisiteTrouble[] = inn.startsWith('00') ? ['inn.region'] : [];
  return hasKey(inn) ? region : [...region, 'inn.key'];
}

/** All that is wrong with a КПП; only companies have one. */
export function kppTroubles(kpp: string, inn: string | null): RequisiteTrouble[] {
  const form: RequisiteTrouble[] = /^(0[1-9]|[1-9]\d)\d{2}[0-9A-Z]{2}\d{3}$/.test(kpp) ? [] : ['kpp.form'];
  return inn?.length === 12 ? [...form, 'kpp.person'] : form;
}

function hasKey(inn: string): boolean {
  if (inn.length === 10) return keyOf(inn, COMPANY) === inn[9];
  return keyOf(inn, PERSON) === inn[10] && keyOf(inn, PERSON_LAST) === inn[11];
}

function keyOf(inn: string, weights: readonly number[]): string {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(inn[index]), 0);
  return String((sum % 11) % 10);
}
