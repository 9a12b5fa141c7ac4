import { describe, expect, it } from 'vitest';
import { editMoney, parseMoney } from './money.js';

describe('a sum as people type it', () => {
  it.each([
    ['4 920 000', '4920000.00'],
    ['4\u00a0920\u202f000 ₽', '4920000.00'],
    ['4920000,5', '4920000.50'],
    ['1,2 млн', '1200000.00'],
    ['1,250млн', '1250000.00'],
    ['500k', '500000.00'],
    ['300 тыс. руб.', '300000.00'],
    ['1,234,567', '1234567.00'],
    ['4.500', '4500.00'],
    ['4,920,000.5', '4920000.50'],
    ['4.920,05', '4920.05'],
    ['0,125 млн', '125000.00'],
    ['9 999 999 999 999,99', '9999999999999.99'],
    ['0', '0.00'],
  ])('%s', (typed, value) => expect(parseMoney(typed)).toEqual({ value }));

  it('clears with an empty text', () => expect(parseMoney('  ')).toEqual({ value: null }));

  it.each([
    ['-5', 'negative'],
    ['пять', 'notNumber'],
    ['10 000 млрд', 'tooMuch'],
    ['1.2.3', 'notNumber'],
    ['500 $', 'notNumber'],
    ['0.125', 'fractions'],
    ['1 250,555', 'fractions'],
    ['4,920,05', 'notNumber'],
    ['4920.5678', 'fractions'],
  ])('refuses %s', (typed, code) => expect(parseMoney(typed)).toEqual({ wrong: { code } }));
});

describe.each(['ru', 'en'])('a sum opened for editing in %s', (locale) => {
  it.each(['0.00', '0.50', '7.05', '999.90', '4920.00', '4920.05', '4920000.50', '9999999999999.99'])(
    '%s is read back as it was',
    (value) => expect(parseMoney(editMoney(value, locale))).toEqual({ value }),
  );
});
