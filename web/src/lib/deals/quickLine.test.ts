import { expect, it } from 'vitest';
import { ownSum } from '#lib/currencies/ownSum.js';
import { quickLine } from './quickLine.js';

it.each([
  ['Анкеры для фасада 120000', 'Анкеры для фасада', '120000.00'],
  ['Анкеры 120 000', 'Анкеры', '120000.00'],
  ['Анкеры 120\u00a0000,50', 'Анкеры', '120000.50'],
  ['Анкеры 1 200 000 ₽', 'Анкеры', '1200000.00'],
  ['Анкеры 900 ₽', 'Анкеры', '900.00'],
  ['Анкеры 2027 руб.', 'Анкеры', '2027.00'],
  ['Анкеры 1500р', 'Анкеры', '1500.00'],
  ['Анкеры 1,2 млн', 'Анкеры', '1200000.00'],
  ['Анкеры 1,2 млн ₽', 'Анкеры', '1200000.00'],
  ['Анкеры 300 тыс', 'Анкеры', '300000.00'],
  ['Болты ГОСТ 7798 150000', 'Болты ГОСТ 7798', '150000.00'],
])('finds the sum at the end of «%s»', (line, title, sum) =>
  expect(quickLine(line)).toEqual({ title, sum: ownSum(sum, 'RUB') }),
);

it.each([
  ['Поставка 12 000 $', '12000.00', 'USD'],
  ['Поставка 12000$', '12000.00', 'USD'],
  ['Поставка $12 000', '12000.00', 'USD'],
  ['Поставка $12k', '12000.00', 'USD'],
  ['Поставка 900 usd', '900.00', 'USD'],
  ['Поставка 12 тыс. долларов', '12000.00', 'USD'],
  ['Поставка 1,2 млн €', '1200000.00', 'EUR'],
  ['Поставка 50 000 евро', '50000.00', 'EUR'],
  ['Поставка 300 тыс юаней', '300000.00', 'CNY'],
  ['Поставка 5000 бел. руб.', '5000.00', 'BYN'],
  ['Поставка 2 млн тенге', '2000000.00', 'KZT'],
  ['Поставка 40 000 лир', '40000.00', 'TRY'],
  ['Поставка 40 000 AED', '40000.00', 'AED'],
] as const)('takes the currency of «%s»', (line, value, currency) =>
  expect(quickLine(line)).toEqual({ title: 'Поставка', sum: ownSum(value, currency) }),
);

it.each([
  ['Анкеры 99 999 999 999 999', 'tooMuch'],
  ['Анкеры 99999999999999 ₽', 'tooMuch'],
  ['Анкеры 1 250,555 ₽', 'fractions'],
])('says what is wrong with the sum of «%s», and keeps it out of the title', (line, code) =>
  expect(quickLine(line)).toEqual({ title: 'Анкеры', sum: ownSum(null, 'RUB'), wrong: { code } }),
);

it.each([
  ['12 000 $', '12000.00', 'USD'],
  ['$ 12 000', '12000.00', 'USD'],
  ['1,2 млн €', '1200000.00', 'EUR'],
  ['300 тыс', '300000.00', 'RUB'],
  ['12 000 000', '12000000.00', 'RUB'],
] as const)('makes no title of a part of the sum when «%s» is all there is', (line, value, currency) =>
  expect(quickLine(line)).toEqual({ title: '', sum: ownSum(value, currency) }),
);

it.each([
  'Болты М20',
  'Труба 100 евростандарт',
  'Дюбель 40 try-out',
  'Поставка 2027',
  'Болты ГОСТ 7798',
  'Гайки ГОСТ 15150',
  'Винты ГОСТ Р 52627',
  'Шайбы арт. 100200',
  'Комплект для котельной № 4',
  'Заявка № 120000',
  'Позвонить 89161234567',
  'Кабель 100 m',
  '120000',
  'Шпильки 16',
  ' Хомуты  и траверсы ',
])('leaves «%s» a title', (line) =>
  expect(quickLine(line)).toEqual({ title: line.trim().replace(/\s+/g, ' '), sum: ownSum(null, 'RUB') }),
);
