import { expect, it } from 'vitest';
import { ru } from '#lib/core/i18n/ru.js';
import { troubleWords } from './troubleWords.js';
import { csvOf } from './wrongRows.js';

it('wrong rows are a file that no formula runs in, and that can be taken in again', async () => {
  const text = await csvOf([
    ['Название', 'Телефон'],
    ['ООО "Ель"; опт', '=1+1'],
  ]).text();
  expect(text).toBe('Название;Телефон\r\n"ООО ""Ель""; опт";\'=1+1\r\n');
});

it('what is wrong with a row is said in a sentence that names the field', () => {
  const trouble = (field: string | null, reason: string, details = {}) => ({ field, reason, details });
  expect(troubleWords(trouble('INN', 'inn.length', { length: '9' }), 'ИНН', ru)).toBe(
    'ИНН: В ИНН 10 цифр у компании или 12 у человека, а здесь 9',
  );
  expect(troubleWords(trouble(null, 'twice', { line: 4 }), '', ru)).toBe('Тот же партнёр уже есть в строке 4');
  const holder = { partner: 'Ель', owner: { name: 'Борис' } };
  expect(troubleWords(trouble('INN', 'hidden', holder), 'ИНН', ru)).toBe('ИНН: Уже есть: Ель. Ведёт Борис');
  expect(troubleWords(trouble('PHONES', 'phone'), 'Телефоны', ru)).toContain('Телефоны: ');
});
