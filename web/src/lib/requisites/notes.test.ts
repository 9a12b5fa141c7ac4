import { expect, it } from 'vitest';
import { en } from '#lib/core/i18n/en.js';
import { ru } from '#lib/core/i18n/ru.js';
import { notesByField } from './notes.js';

it('domain §5: all that is wrong is told in words at its field, errors apart from warnings', () => {
  const notes = notesByField({ type: 'COMPANY', inn: '0012345678', kpp: '7736', ogrn: '2027700132195' }, ru);
  expect(notes.get('inn')?.map(({ words }) => words)).toEqual([
    'ИНН не начинается с двух нулей',
    'Контрольная цифра ИНН не сходится: проверьте, нет ли опечатки',
  ]);
  expect(notes.get('kpp')).toMatchObject([{ isError: true, label: 'Ошибка' }]);
  expect(notes.get('ogrn')?.at(-1)).toMatchObject({
    words: 'Такой номер обычно начинается с цифры: 1, 5',
    label: 'Обратите внимание',
    isError: false,
  });
});

it('what is not written yet is not complained of', () =>
  expect(notesByField({ type: 'COMPANY', inn: '', kpp: '' }, en).size).toBe(0));
