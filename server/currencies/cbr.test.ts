import { expect, test } from 'vitest';
import { readRates } from './cbr.js';
import { Currency } from './currency.entity.js';

const xml = `<?xml version="1.0" encoding="windows-1251"?><ValCurs Date="21.11.2026" name="Foreign Currency Market">
<Valute ID="R01235"><NumCode>840</NumCode><CharCode>USD</CharCode><Nominal>1</Nominal><Name>Доллар США</Name><Value>97,5499</Value></Valute>
<Valute ID="R01335"><NumCode>398</NumCode><CharCode>KZT</CharCode><Nominal>100</Nominal><Name>Тенге</Name><Value>18,6251</Value></Valute>
<Valute ID="R01060"><NumCode>051</NumCode><CharCode>AMD</CharCode><Nominal>100</Nominal><Name>Драмов</Name><Value>24,1</Value></Valute>
</ValCurs>`;

test('Rates are read for one unit, of the currencies in which deals are made', () => {
  expect(readRates(xml)).toEqual({
    day: '2026-11-21',
    rates: new Map([
      [Currency.USD, '97.549900'],
      [Currency.KZT, '0.186251'],
    ]),
  });
});

test('What is no table of rates is refused', () => {
  expect(() => readRates('<html>Service unavailable</html>')).toThrow('does not answer with rates');
});
