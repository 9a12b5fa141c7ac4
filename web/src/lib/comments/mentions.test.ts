import { expect, it } from 'vitest';
import { candidates, mentionAt, mentionedIn, piecesOf } from './mentions.js';

const anna = { id: 'a', name: 'Анна Ильина' };
const annabel = { id: 'b', name: 'Анна Ильинская' };
const sergey = { id: 's', name: 'Сергей Котов' };
const users = [anna, annabel, sergey];

it('offers colleagues while a name is typed after @', () => {
  expect(mentionAt('Спроси @Ан', 10)).toEqual({ from: 7, query: 'Ан' });
  expect(mentionAt('почта a@b', 9)).toBeNull();
  expect(candidates(users, 'кот').map(({ id }) => id)).toEqual(['s']);
  expect(candidates(users, '').map(({ id }) => id)).toEqual(['a', 'b', 's']);
  expect(candidates([{ ...sergey, active: false }], 'с')).toEqual([]);
});

it('finds whom a text mentions, the longest name first and each once', () => {
  const text = '@Анна Ильинская и @Анна Ильина, @Анна Ильина; @никто';
  expect(mentionedIn(text, users).map(({ id }) => id)).toEqual(['b', 'a']);
  expect(piecesOf('да, @Сергей Котов!', users)).toEqual([
    { text: 'да, ' },
    { text: '@Сергей Котов', user: sergey },
    { text: '!' },
  ]);
  expect(piecesOf('a@b', users)).toEqual([{ text: 'a@b' }]);
});
