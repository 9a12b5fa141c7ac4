import { describe, expect, test } from 'vitest';
import { type AccountKind, accountTroubles, bikTroubles } from './bank.js';
import { type Requisites, requisiteTroubles } from './check.js';
import { ogrnTroubles } from './registration.js';
import { innTroubles, kppTroubles } from './taxNumbers.js';
import { normalised, type Trouble } from './trouble.js';

const codes = (troubles: Trouble[]) => troubles.map(({ code }) => code);

describe('an ИНН', () => {
  test.each(['7707083893', '7736050003', '7736207543', '7708004767', '7707000030', '500100732259', '526317984689'])(
    '%s is well-formed',
    (inn) => expect(innTroubles(inn)).toEqual([]),
  );

  test.each([
    ['7707083892', ['inn.key']],
    ['0012345678', ['inn.region', 'inn.key']],
    ['770708389', ['inn.length']],
    ['77070838933', ['inn.length']],
    ['77O7083893', ['inn.digits']],
    ['500100732258', ['inn.key']],
    ['123456789012', ['inn.key']],
  ])('%s is not: %j', (inn, expected) => expect(codes(innTroubles(inn))).toEqual(expected));
});

describe('a КПП', () => {
  test.each(['773601001', '540602001', '7704AB001'])('%s is well-formed', (kpp) =>
    expect(kppTroubles(kpp, false)).toEqual([]),
  );

  test.each(['77360100', '77A601001', '7736ab001', '7736АВ001', '77360100A', '000000000', '007301001', '773601001\n'])(
    '%j is not',
    (kpp) => expect(codes(kppTroubles(kpp, false))).toEqual(['kpp.form']),
  );

  test('is a company’s only', () => {
    expect(codes(kppTroubles('773601001', true))).toEqual(['kpp.person']);
    expect(codes(kppTroubles('7736', true))).toEqual(['kpp.form', 'kpp.person']);
  });
});

describe('an ОГРН and an ОГРНИП', () => {
  test.each([
    ['1027700132195', '7707083893'],
    ['1027700070518', '7736050003'],
    ['1027700000020', null],
    ['304500116000157', '500100732259'],
    ['313132804400022', null],
    ['304770000000031', null],
  ])('%s beside ИНН %s is well-formed', (ogrn, inn) => expect(ogrnTroubles(ogrn, inn)).toEqual([]));

  test.each([
    ['1027700132196', null, ['ogrn.key']],
    ['304500116000158', null, ['ogrn.key']],
    ['10277001321', null, ['ogrn.length']],
    ['10277001З2195', null, ['ogrn.digits']],
    ['1027700132195', '500100732259', ['ogrn.inn']],
    ['304500116000157', '7707083893', ['ogrn.inn']],
    ['304500116000158', '7707083893', ['ogrn.inn', 'ogrn.key']],
  ])('%s beside ИНН %s is not: %j', (ogrn, inn, expected) => expect(codes(ogrnTroubles(ogrn, inn))).toEqual(expected));

  test('an unusual first digit is only doubted', () => {
    const doubt = { code: 'ogrn.first', severity: 'WARNING' };
    expect(ogrnTroubles('2027700132195', null)).toContainEqual({ ...doubt, params: { first: '1, 5' } });
    expect(ogrnTroubles('104500116000157', null)).toContainEqual({ ...doubt, params: { first: '3' } });
  });
});

/** БИК, account, and the kind that it is said to be of. */
const SOUND: [string, string, AccountKind][] = [
  ['044525225', '30101810400000000225', 'CORRESPONDENT'],
  ['044525974', '30101810145250000974', 'CORRESPONDENT'],
  ['049805000', '30101810800000000746', 'CORRESPONDENT'],
  ['049805746', '40602810700000000025', 'SETTLEMENT'],
  ['044525225', '40702810200000000001', 'SETTLEMENT'],
  ['044525974', '40802810400000012345', 'SETTLEMENT'],
  ['044541312', '30114В84600000000501', 'SETTLEMENT'],
  ['004525988', '40102810545370000003', 'CORRESPONDENT'],
  ['017003983', '40102810445370000059', 'CORRESPONDENT'],
  ['004525988', '03100643000000017300', 'TREASURY'],
];

describe('an account', () => {
  test.each(SOUND)('БИК %s, %s, %s is well-formed', (bik, account, kind) => {
    expect(bikTroubles(bik)).toEqual([]);
    expect(accountTroubles(account, bik, kind)).toEqual([]);
  });

  test.each<[string, string, AccountKind, string[]]>([
    ['044525225', '30101810400000000226', 'CORRESPONDENT', ['account.key', 'account.bank']],
    ['044525974', '40702810200000000001', 'SETTLEMENT', ['account.key']],
    ['044525225', '4070281020000000001', 'SETTLEMENT', ['account.length']],
    ['044525225', '40702Z10200000000001', 'SETTLEMENT', ['account.form']],
    // The letter is of the Cyrillic alphabet; the Latin one that looks like it is not.
    ['044541312', '30114B84600000000501', 'SETTLEMENT', ['account.form']],
  ])('БИК %s, %s, %s is not: %j', (bik, account, kind, expected) =>
    expect(codes(accountTroubles(account, bik, kind))).toEqual(expected),
  );

  test('is checked as what it is said to be, not as what it looks like', () => {
    expect(codes(accountTroubles('30101810400000000225', '044525225', 'SETTLEMENT'))).toEqual(['account.key']);
    expect(accountTroubles('40102810545370000003', '004525988', 'TREASURY')).toEqual([]);
  });

  test('has no key to check without a sound БИК', () =>
    expect(accountTroubles('40702810200000000009', '0445', 'SETTLEMENT')).toEqual([]));

  test.each([
    ['04452522', ['bik.length']],
    ['04452522О', ['bik.digits']],
    ['944525225', ['bik.start']],
    ['034525225', ['bik.start']],
  ])('БИК %s is wrong: %j', (bik, expected) => expect(codes(bikTroubles(bik))).toEqual(expected));
});

describe('a changed digit', () => {
  const changesOf = (text: string) =>
    [...text].flatMap((character, at) =>
      [...'0123456789']
        .filter((other) => other !== character && /\d/.test(character))
        .map((other) => ({ at, other, text: text.slice(0, at) + other + text.slice(at + 1) })),
    );
  /** Of an exempt treasury account there is no key. */
  const keyed = SOUND.filter(([, account]) => !account.startsWith('0'));

  test.each(keyed)('of the account БИК %s, %s, %s is always found, but for a first 0', (bik, account, kind) => {
    const missed = changesOf(account).filter((one) => accountTroubles(one.text, bik, kind).length === 0);
    expect(missed.filter(({ at, other }) => at > 0 || other !== '0')).toEqual([]);
  });

  test('of random accounts is always found', () => {
    const dice = seeded(1);
    for (let round = 0; round < 200; round++) {
      const bik = `04${dice(7)}`.replace(/00[012]$/, '225');
      const account = completed(`4${dice(19)}`, 8, (one) => accountTroubles(one, bik, 'SETTLEMENT'));
      const missed = changesOf(account).filter((one) => accountTroubles(one.text, bik, 'SETTLEMENT').length === 0);
      expect(missed.filter(({ at, other }) => at > 0 || other !== '0')).toEqual([]);
    }
  });

  test.each<[string, () => string, (text: string) => Trouble[]]>([
    ['ИНН of companies', () => sound(10, innTroubles), innTroubles],
    ['ИНН of people', () => sound(12, innTroubles), innTroubles],
    ['ОГРН', () => sound(13, ogrn, '1'), ogrn],
    ['ОГРНИП', () => sound(15, ogrn, '3'), ogrn],
  ])('of random %s is nearly always found', (_, make, troublesOf) => {
    const changed = Array.from({ length: 300 }, make).flatMap(changesOf);
    const caught = changed.filter(({ text }) => troublesOf(text).length > 0);
    expect(caught.length / changed.length).toBeGreaterThanOrEqual(0.95);
  });
});

describe('requisites together', () => {
  const found = (requisites: Requisites) => requisiteTroubles(requisites).map(({ field, code }) => `${field} ${code}`);

  test('are told all that is wrong with them at once', () => {
    const accounts = [
      { bik: '044525225', account: '40702810200000000001', kind: 'SETTLEMENT' as const },
      { bik: '94452522', account: '1', kind: 'SETTLEMENT' as const },
    ];
    const given = { type: 'COMPANY' as const, inn: '7707083892', kpp: '7736', ogrn: '304500116000157', accounts };
    expect(requisiteTroubles(given).map(({ field, account, code }) => [field, account, code])).toEqual([
      ['inn', null, 'inn.key'],
      ['kpp', null, 'kpp.form'],
      ['ogrn', null, 'ogrn.inn'],
      ['bik', 1, 'bik.length'],
      ['account', 1, 'account.length'],
    ]);
  });

  test('an ИНН is of the length that the type of the partner has', () => {
    expect(found({ type: 'COMPANY', inn: '500100732259', kpp: '773601001' })).toEqual([
      'inn inn.ofCompany',
      'kpp kpp.person',
    ]);
    for (const type of ['SOLE_TRADER', 'PRIVATE_PERSON', 'SELF_EMPLOYED'] as const) {
      expect(found({ type, inn: '7707083893', kpp: '773601001' })).toEqual(['inn inn.ofPerson', 'kpp kpp.person']);
      expect(found({ type, inn: '500100732259' })).toEqual([]);
    }
  });

  test('a foreign partner has a country that is not ours and a tax number', () => {
    expect(found({ type: 'FOREIGN', country: 'KZ', taxNumber: '940140000385' })).toEqual([]);
    expect(found({ type: 'FOREIGN', country: 'RU', taxNumber: '—' })).toEqual([
      'country country.own',
      'taxNumber taxNumber.form',
    ]);
    expect(found({ type: 'FOREIGN', country: 'XX', taxNumber: 'DE 811907980' })).toEqual(['country country.unknown']);
    expect(found({ type: 'FOREIGN', country: 'Kz' })).toEqual(['country country.form', 'taxNumber taxNumber.missing']);
  });

  test('what is missing is only warned of, and asked by type', () => {
    const missing = (type: Requisites['type']) =>
      requisiteTroubles({ type }).map(({ code, severity }) => `${severity} ${code}`);
    expect(missing('COMPANY')).toEqual(['WARNING inn.missing', 'WARNING kpp.missing']);
    expect(missing('SOLE_TRADER')).toEqual(['WARNING inn.missing']);
    expect(missing('FOREIGN')).toEqual(['WARNING country.missing', 'WARNING taxNumber.missing']);
    for (const type of ['PRIVATE_PERSON', 'SELF_EMPLOYED', null] as const) expect(missing(type)).toEqual([]);
  });

  test('spaces of all kinds do not matter, zeros do', () => {
    expect(normalised(' 0277 \u00A00\u202F83893 ')).toBe('0277083893');
    expect(found({ type: 'COMPANY', inn: ' 7707\u00A0083 893', kpp: '7736 01001' })).toEqual([]);
  });
});

const ogrn = (text: string) => ogrnTroubles(text, null);

/** Digits as random as a test may have them: the same in every run. */
function seeded(seed: number): (length: number) => string {
  let state = seed;
  const digit = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return String((state >>> 16) % 10);
  };
  return (length) => Array.from({ length }, digit).join('');
}

const dice = seeded(7);

/** A random number that passes its check, with the first digit given where the check asks for one. */
function sound(length: number, troublesOf: (text: string) => Trouble[], first = ''): string {
  for (;;) {
    const text = first + dice(length - first.length);
    if (troublesOf(text).length === 0) return text;
  }
}

/** The text with the digit at its place that makes it pass. */
function completed(text: string, at: number, troublesOf: (text: string) => Trouble[]): string {
  const all = [...'0123456789'].map((digit) => text.slice(0, at) + digit + text.slice(at + 1));
  return all.find((one) => troublesOf(one).length === 0)!;
}
