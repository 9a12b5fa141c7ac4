import { expect, it } from 'vitest';
import { quickLine } from './quickLine.js';

it.each([
  ['Анкеры для фасада 120000', 'Анкеры для фасада', '120000.00'],
  ['Анкеры 120 000', 'Анкеры', '120000.00'],
  ['Анкеры 1 200 000 ₽', 'Анкеры', '1200000.00'],
  ['Анкеры 1,2 млн', 'Анкеры', '1200000.00'],
  ['Анкеры 300 тыс', 'Анкеры', '300000.00'],
])('finds the sum at the end of «%s»', (line, title, sum) => expect(quickLine(line)).toEqual({ title, sum }));

it.each(['Болты М20', 'Комплект для котельной № 4', '120000', 'Шпильки 16', ' Хомуты  и траверсы '])(
  'leaves «%s» a title',
  (line) => expect(quickLine(line)).toEqual({ title: line.trim().replace(/\s+/g, ' '), sum: null }),
);
