import { expect, it } from 'vitest';
import { areNamesakes, namesApart, toldApartBy } from './namesakes.js';

const person = (partnerId: string | null, phones: string[] = []) => ({
  ...{ id: crypto.randomUUID(), jobTitle: 'закупщик', phones },
  partner: partnerId ? { id: partnerId, name: partnerId } : null,
});

it('people alike by the name only are two when they work for different partners', () => {
  const [one, other] = [person('Альфа'), person('Бета')];
  expect(areNamesakes({ by: ['NAME'], people: [one, other] })).toBe(true);
  expect(areNamesakes({ by: ['PHONE', 'NAME'], people: [one, other] })).toBe(false);
  expect(areNamesakes({ by: ['NAME'], people: [one, person('Альфа')] })).toBe(false);
  expect(areNamesakes({ by: ['NAME'], people: [one, person(null)] })).toBe(false);
});

it('partners are never namesakes', () => {
  expect(areNamesakes({ by: ['NAME'], people: [] })).toBe(false);
});

it('namesakes are told apart by what is known of them', () => {
  expect(toldApartBy(person('Альфа'))).toBe('закупщик · Альфа');
  expect(toldApartBy({ ...person(null, ['+79161112233']), jobTitle: null })).toBe('+7\u00a0916\u00a0111-22-33');
});

it.each([
  ['for whom they work', [person('Альфа'), person('Бета')], ['Лаптев Пётр (Альфа)', 'Лаптев Пётр (Бета)']],
  [
    'their number',
    [person('Альфа', ['+79161112233']), person('Альфа')],
    ['Лаптев Пётр (+7 916 111-22-33)', 'Лаптев Пётр (закупщик)'],
  ],
  ['nothing but the name, of partners', [], ['Лаптев Пётр', 'Лаптев Пётр']],
])('in a line of text namesakes are told apart by %s', (_, people, names) => {
  const [first, second] = [
    { id: '1', name: 'Лаптев Пётр' },
    { id: '2', name: 'Лаптев Пётр' },
  ];
  const told = namesApart({ first, second, people } as never, ({ name }) => name);
  expect(told.map((one) => one.replaceAll('\u00a0', ' '))).toEqual(names);
});
