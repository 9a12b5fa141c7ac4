import { expect, it } from 'vitest';
import { areNamesakes, toldApartBy } from './namesakes.js';

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
