import { AccountKind, accountTroubles, bikTroubles } from './bank.js';
import { countryTroubles, taxNumberTroubles } from './foreign.js';
import { ogrnTroubles } from './registration.js';
import { innTroubles, isCompanyInn, isPersonInn, kppTroubles } from './taxNumbers.js';
import { doubtful, isDigits, normalised, type RequisiteCode, type Trouble, wrong } from './trouble.js';

/** What a partner is in law: the names of the API. */
export type LegalType = 'COMPANY' | 'SOLE_TRADER' | 'PRIVATE_PERSON' | 'SELF_EMPLOYED' | 'FOREIGN';

export interface BankRequisites {
  bik: string | null;
  account: string | null;
  kind: AccountKind;
}

/** An account, and the bank's own one beside it. */
export function accountsOf({
  correspondentAccount,
  ...own
}: BankRequisites & { correspondentAccount: string | null }): BankRequisites[] {
  const bank = { bik: own.bik, account: correspondentAccount, kind: AccountKind.CORRESPONDENT };
  return correspondentAccount === null ? [own] : [own, bank];
}

/** Requisites as people write them. */
export interface Requisites {
  /** Null where it is not known: nothing is missed then. An enum of these names will do. */
  type: `${LegalType}` | null;
  inn?: string | null;
  kpp?: string | null;
  ogrn?: string | null;
  country?: string | null;
  taxNumber?: string | null;
  accounts?: readonly BankRequisites[];
}

export type RequisiteField = 'inn' | 'kpp' | 'ogrn' | 'country' | 'taxNumber' | 'bik' | 'account';

export interface FieldTrouble extends Trouble {
  field: RequisiteField;
  /** Which of the accounts; null for what is no account’s. */
  account: number | null;
}

/** All that is wrong with requisites, by their fields in the order of a form. Passing means well-formed, not existing. */
export function requisiteTroubles({ type, accounts = [], ...written }: Requisites): FieldTrouble[] {
  const [inn, kpp, ogrn] = [kept(written.inn), kept(written.kpp), kept(written.ogrn)];
  const [country, taxNumber] = [kept(written.country), kept(written.taxNumber)];
  return [
    ...at('inn', inn === null ? missingInn(type) : [...innTroubles(inn), ...innOfType(inn, type)]),
    ...at('kpp', kpp === null ? missingKpp(type) : kppTroubles(kpp, isOfPerson(type, inn))),
    ...at('ogrn', ogrn === null ? [] : ogrnTroubles(ogrn, inn)),
    ...at('country', country === null ? missing(type, 'country.missing') : countryTroubles(country)),
    ...at('taxNumber', taxNumber === null ? missing(type, 'taxNumber.missing') : taxNumberTroubles(taxNumber)),
    ...accounts.flatMap(bankTroubles),
  ];
}

/** Keeps legal documents from being posted. */
export const isError = ({ severity }: Trouble): boolean => severity === 'ERROR';

type Kept = string | null;
type Type = LegalType | null;

const kept = (written: string | null | undefined): Kept => normalised(written ?? '') || null;

const at = (field: RequisiteField, troubles: Trouble[], account: number | null = null): FieldTrouble[] =>
  troubles.map((trouble) => ({ ...trouble, field, account }));

const isPerson = (type: Type) => type === 'SOLE_TRADER' || type === 'PRIVATE_PERSON' || type === 'SELF_EMPLOYED';
const isOfPerson = (type: Type, inn: Kept) => isPerson(type) || (inn !== null && isPersonInn(inn));

const missingInn = (type: Type) => (type === 'COMPANY' || type === 'SOLE_TRADER' ? [doubtful('inn.missing')] : []);
const missingKpp = (type: Type) => (type === 'COMPANY' ? [doubtful('kpp.missing')] : []);
const missing = (type: Type, code: RequisiteCode) => (type === 'FOREIGN' ? [doubtful(code)] : []);

/** An ИНН of the right form may still be one of another kind of holder. */
function innOfType(inn: string, type: Type): Trouble[] {
  if (!isDigits(inn)) return [];
  if (isCompanyInn(inn)) return isPerson(type) ? [wrong('inn.ofPerson')] : [];
  return isPersonInn(inn) && type === 'COMPANY' ? [wrong('inn.ofCompany')] : [];
}

function bankTroubles({ bik, account, kind }: BankRequisites, index: number): FieldTrouble[] {
  const [bank, number] = [kept(bik), kept(account)];
  return [
    ...at('bik', bank === null ? [] : bikTroubles(bank), index),
    ...at('account', number === null ? [] : accountTroubles(number, bank ?? '', kind), index),
  ];
}
