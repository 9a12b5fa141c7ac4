import { expect, it } from 'vitest';
import { cellsOf, decoded, readCsv } from './csv.js';

it('a table of leads is read by the names of its columns; what we do not know stays in the text', () => {
  const file =
    'Имя;Телефон;ИНН;Компания;Запрос;Город\nИрина;"8 (912) 345-67-89, 8 383 000-21-40";7707083893;Завод;Болты;Самара\n;;;;;';
  expect(readCsv(file)).toEqual({
    columns: [
      { name: 'Имя', field: 'name' },
      { name: 'Телефон', field: 'phone' },
      { name: 'ИНН', field: 'inn' },
      { name: 'Компания', field: 'company' },
      { name: 'Запрос', field: 'text' },
      { name: 'Город', field: null },
    ],
    rows: [
      {
        line: 2,
        text: 'Болты\nГород: Самара',
        name: 'Ирина',
        phones: ['8 (912) 345-67-89', '8 383 000-21-40'],
        emails: [],
        inn: '7707083893',
        company: 'Завод',
      },
    ],
  });
});

it('quoted cells hold delimiters, quotes and lines', () => {
  expect(cellsOf('a,b\r\n"x, ""y""","1\n2"\r\n')).toEqual([
    ['a', 'b'],
    ['x, "y"', '1\n2'],
  ]);
});

it('a table saved by Excel in windows-1251 is read as well', () => {
  const bytes = Uint8Array.from([0xc8, 0xec, 0xff]);
  expect(decoded(bytes.buffer)).toBe('Имя');
  expect(decoded(new TextEncoder().encode('Имя').buffer as ArrayBuffer)).toBe('Имя');
});
