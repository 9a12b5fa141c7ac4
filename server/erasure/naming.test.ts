import { expect, test } from 'vitest';
import { finderOf } from './naming.js';

const anna = finderOf({
  names: ['Анна Белова'],
  phones: ['+79161234567', '+4420794609580'],
  emails: ['anna.b@client.example', 'a-b@big-client.example'],
  messengerIds: ['telegram:12345'],
})!;

test.each([
  ['Звонила Анна Белова, просила счёт', 'Звонила Удалённый человек, просила счёт'],
  ['БЕЛОВА  АННА', 'Удалённый человек'],
  ['пишите на Anna.B@client.example.', 'пишите на [удалено].'],
  ['a-b@big-client.example', '[удалено]'],
  ['8 (916) 123-45-67 или +79161234567', '[удалено] или [удалено]'],
  ['тел. (916) 123 45 67', 'тел. [удалено]'],
  ['+44 20 7946 09580', '[удалено]'],
  ['telegram:12345', '[удалено]'],
])('«%s» is kept as «%s»', (said, kept) => expect(anna.without(said)).toBe(kept));

test.each([
  'Анна просила счёт',
  'Анна Беловая',
  'joanna.b@client.example',
  'mary-anna.b@client.example',
  'счёт 9161234567',
  'р/с 40702879161234567000',
  'telegram:123456',
])('«%s» is nothing of hers', (said) => expect(anna.without(said)).toBe(said));

test('«е» and «ё» are one letter', () => {
  const finder = finderOf({ names: ['Пётр Фёдоров'], phones: [], emails: [], messengerIds: [] })!;
  expect(finder.without('Петр Федоров')).toBe('Удалённый человек');
});

test('one word is no name to look for', () => {
  expect(finderOf({ names: ['Анна'], phones: [], emails: [], messengerIds: [] })).toBeNull();
});
