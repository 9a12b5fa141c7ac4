import { expect, it } from 'vitest';
import { isWorthAsking } from './partySearch.svelte.js';

it.each([
  ['77070838', false],
  ['7707083893', true],
  ['77070838930', false],
  ['5001 0073 2259', true],
  ['Ро', false],
  ['Ром', true],
  ['  ', false],
])('domain §5: the register is asked for whole numbers and for three letters: «%s» %s', (text, isSo) =>
  expect(isWorthAsking(text)).toBe(isSo),
);
