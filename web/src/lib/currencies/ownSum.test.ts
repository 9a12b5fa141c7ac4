import { describe, expect, it } from 'vitest';
import { createFormats } from '#lib/core/i18n/formats.js';
import { ownSum, ownSumKind, sumFields } from './ownSum.js';
import { CURRENCIES } from './units.js';

const formats = { ru: createFormats('ru', 'Europe/Moscow'), en: createFormats('en', 'Europe/Moscow') };

describe('the sum of a deal as it is typed', () => {
  it.each([
    ['12 000 $', 'RUB', '12000.00', 'USD'],
    ['12 000', 'USD', '12000.00', 'USD'],
    ['1,2 млн ₽', 'USD', '1200000.00', 'RUB'],
    ['$4.500', 'RUB', '4500.00', 'USD'],
    ['', 'EUR', null, 'EUR'],
  ] as const)('«%s» in a deal in %s', (typed, own, value, currency) =>
    expect(ownSumKind('ru', formats.ru, own).parse(typed)).toEqual({ value: ownSum(value, currency) }),
  );

  it('is refused with a reason as any sum', () =>
    expect(ownSumKind('ru', formats.ru, 'RUB').parse('0,125 $')).toEqual({ wrong: { code: 'fractions' } }));

  it.each(CURRENCIES.flatMap((currency) => (['ru', 'en'] as const).map((language) => [currency, language] as const)))(
    'in %s is read back in %s as it was opened',
    (currency, language) => {
      const kind = ownSumKind(language, formats[language], currency);
      const held = ownSum('4920000.50', currency);
      expect(kind.parse(kind.edit(held))).toEqual({ value: held });
    },
  );
});

it('is sent in roubles as it always was, and in another currency as its amount, never without that', () => {
  expect(sumFields(ownSum('5.00', 'RUB'))).toEqual({ sum: '5.00' });
  expect(sumFields(ownSum('5.00', 'USD'))).toEqual({ currency: 'USD', amount: '5.00' });
  expect(sumFields(ownSum('5.00', 'USD'), 'USD')).toEqual({ currency: 'USD', amount: '5.00' });
  expect(sumFields(ownSum(null, 'RUB'), 'USD')).toEqual({ currency: 'RUB', sum: null });
});
