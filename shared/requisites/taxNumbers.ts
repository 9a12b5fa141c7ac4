import { isDigits, type Trouble, wrong } from './trouble.js';

/** Weights of the digits before a check digit of an ИНН (ФНС). */
const COMPANY = [2, 4, 10, 3, 5, 9, 4, 6, 8];
const PERSON = [7, ...COMPANY];
const PERSON_LAST = [3, ...PERSON];

const KPP = /^(0[1-9]|[1-9][0-9])[0-9]{2}[0-9A-Z]{2}[0-9]{3}$/;

/** Ten digits are a company’s, twelve a person’s or a sole trader’s. */
export const isCompanyInn = (inn: string): boolean => inn.length === 10;
export const isPersonInn = (inn: string): boolean => inn.length === 12;

/** All that is wrong with an ИНН: of a company 10 digits, of a person 12. */
export function innTroubles(inn: string): Trouble[] {
  if (!isDigits(inn)) return [wrong('inn.digits')];
  if (!isCompanyInn(inn) && !isPersonInn(inn)) return [wrong('inn.length', { length: String(inn.length) })];
  const region = inn.startsWith('00') ? [wrong('inn.region')] : [];
  return hasInnKey(inn) ? region : [...region, wrong('inn.key')];
}

/** All that is wrong with a КПП; only companies have one. */
export function kppTroubles(kpp: string, isOfPerson: boolean): Trouble[] {
  const form = KPP.test(kpp) ? [] : [wrong('kpp.form')];
  return isOfPerson ? [...form, wrong('kpp.person')] : form;
}

function hasInnKey(inn: string): boolean {
  if (isCompanyInn(inn)) return keyOf(inn, COMPANY) === inn[9];
  return keyOf(inn, PERSON) === inn[10] && keyOf(inn, PERSON_LAST) === inn[11];
}

function keyOf(inn: string, weights: readonly number[]): string {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(inn[index]), 0);
  return String((sum % 11) % 10);
}
