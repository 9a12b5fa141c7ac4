import { expect, it } from 'vitest';
import { unitIn } from './units.js';

it.each([
  ['12 000 $', '12 000', 'USD'],
  ['12 000$', '12 000', 'USD'],
  ['$12 000', '12 000', 'USD'],
  ['USD 12 000', '12 000', 'USD'],
  ['12k usd', '12k', 'USD'],
  ['1,2 млн долл.', '1,2 млн', 'USD'],
  ['1,2 млн €', '1,2 млн', 'EUR'],
  ['500 тыс. юаней', '500 тыс.', 'CNY'],
  ['500 юаней', '500', 'CNY'],
  ['300 бел. руб.', '300', 'BYN'],
  ['300 руб.', '300', 'RUB'],
  ['300р', '300', 'RUB'],
  ['70 000 тенге', '70 000', 'KZT'],
  ['5 лир', '5', 'TRY'],
  ['$', '', 'USD'],
  ['12k dollars', '12k', 'USD'],
  ['500 euros', '500', 'EUR'],
  ['100 roubles', '100', 'RUB'],
  ['1.2m yuan', '1.2m', 'CNY'],
  ['5 дирхамов', '5', 'AED'],
])('«%s» is %s of %s', (typed, number, currency) => expect(unitIn(typed)).toEqual({ number, currency }));

it.each(['12 000', '1,2 млн', '500k', '', 'пять'])('«%s» names no currency', (typed) =>
  expect(unitIn(typed)).toEqual({ number: typed, currency: undefined }),
);
