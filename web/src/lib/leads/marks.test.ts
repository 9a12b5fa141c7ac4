import { expect, it } from 'vitest';
import { givenIn, marksIn } from './marks.js';

const marked = (text: string) => marksIn(text).flatMap(({ text, mark }) => (mark ? [`${mark}: ${text}`] : []));

it('what a letter gave of its sender stands out: number, address, ИНН and the day it speaks of', () => {
  const letter =
    'Просим КП на траверсы ТМ-63 (120 шт.) до 25 ноября.\nЕлена, +7 383 000-21-40, snab@sibprovod.example, ИНН 7707083893';
  expect(marked(letter)).toEqual([
    'day: до 25 ноября',
    'phone: +7 383 000-21-40',
    'email: snab@sibprovod.example',
    'inn: 7707083893',
  ]);
});

it('all of the text is kept, in its order', () => {
  const text = 'Звоните 8 (912) 345-67-89 до 01.12.2026, ИНН 7707083892';
  expect(
    marksIn(text)
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text);
});

it('an ИНН that does not check, an article and a count are no contacts', () => {
  expect(marked('Артикул 7707083892, 2400 шт. класса 10.9, договор 12-34')).toEqual([]);
});

it('a number without spaces is one too', () => {
  expect(givenIn('перезвоните 89123456789', 'phone')).toBe('89123456789');
  expect(givenIn('перезвоните', 'phone')).toBeNull();
});
