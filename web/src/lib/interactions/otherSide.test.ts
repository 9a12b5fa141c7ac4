import { expect, it } from 'vitest';
import type { InteractionRow } from './interactions.js';
import { otherSide } from './otherSide.js';

const known = { id: '1', personId: 'p', name: 'Синицына Ольга' };
const free = { id: '2', personId: null, name: 'Марат, прораб' };
const number = { id: '3', personId: null, name: '+7 843 000-77-10' };
const alpha = { id: 'a', name: 'Альфа' };

it.each([
  [[known, free], alpha, 'Синицына Ольга, Марат, прораб'],
  [[number], alpha, 'Альфа'],
  [[], alpha, 'Альфа'],
  [[number], null, '+7 843 000-77-10'],
  [[], null, null],
])('a line is named by who is on the other side (%#)', (participants, partner, name) => {
  const row = { participants, chain: { partner }, author: { id: 'u', name: 'Анна' } } as unknown as InteractionRow;
  expect(otherSide(row)).toBe(name);
});
