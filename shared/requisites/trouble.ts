/** Everything that the checks find, as codes that the texts of the web put into words. */
export type RequisiteCode =
  | 'inn.digits'
  | 'inn.length'
  | 'inn.region'
  | 'inn.key'
  | 'inn.ofCompany'
  | 'inn.ofPerson'
  | 'inn.missing'
  | 'kpp.form'
  | 'kpp.person'
  | 'kpp.missing'
  | 'ogrn.digits'
  | 'ogrn.length'
  | 'ogrn.inn'
  | 'ogrn.key'
  | 'ogrn.first'
  | 'bik.digits'
  | 'bik.length'
  | 'bik.start'
  | 'account.length'
  | 'account.form'
  | 'account.key'
  | 'account.bank'
  | 'country.form'
  | 'country.unknown'
  | 'country.own'
  | 'country.missing'
  | 'taxNumber.form'
  | 'taxNumber.missing';

/** An error keeps legal documents from being posted; a warning keeps nothing. */
export type Severity = 'ERROR' | 'WARNING';

/** One thing that is wrong with a requisite. It may be well-formed and nobody's all the same. */
export interface Trouble {
  code: RequisiteCode;
  severity: Severity;
  /** What the sentence about it names. */
  params: Readonly<Record<string, string>>;
}

export const wrong = (code: RequisiteCode, params: Trouble['params'] = {}): Trouble => ({
  code,
  severity: 'ERROR',
  params,
});

export const doubtful = (code: RequisiteCode, params: Trouble['params'] = {}): Trouble => ({
  code,
  severity: 'WARNING',
  params,
});

/** As people write it, without spaces of any kind; leading zeros matter, so it stays a text. */
export const normalised = (requisite: string): string => requisite.replace(/\s/gu, '');

export const isDigits = (text: string): boolean => /^[0-9]+$/.test(text);
