import { expect, it } from 'vitest';
import { readCsv } from './csv.js';
import { doubtedOf } from './rowDoubts.js';

it('domain §2: what is wrong with rows of a file is told by line before they are taken', () => {
  const { rows } = readCsv(`имя;телефон;почта;ИНН
Иван;8 900 555-44-33;ivan@mail.ru;7707083893
Без контакта;;;
Анна;;bad-email;123
Пётр;абракадабра;petr@mail.ru;
Олег, 8 900 555-44-33;;;`);
  expect(doubtedOf(rows)).toEqual([
    { line: 3, doubts: ['noContact'] },
    { line: 4, doubts: ['noContact', 'email', 'inn'] },
    { line: 5, doubts: ['phone'] },
  ]);
});
