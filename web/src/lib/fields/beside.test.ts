import { expect, it } from 'vitest';
import { placeBeside } from './beside.js';

it.each([
  ['below', { top: 100, bottom: 124 }, 200, { top: 128, room: null }],
  ['above where there is no room below', { top: 600, bottom: 624 }, 200, { top: 396, room: null }],
  ['on the wider side as far as it goes', { top: 150, bottom: 174 }, 700, { top: 178, room: 614 }],
  ['above as far as it goes', { top: 600, bottom: 624 }, 700, { top: 8, room: 588 }],
])('a box stands %s, never over its field', (_, at, height, place) =>
  expect(placeBeside(at, height, 800)).toEqual(place),
);
