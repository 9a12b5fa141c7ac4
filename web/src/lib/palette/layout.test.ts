import { expect, it } from 'vitest';
import { probablyMeant } from '#lib/palette/layout.js';

it.each([
  ['ghbdtn', 'привет'],
  ['fkmaf', 'альфа'],
  ['rhtgt;', 'крепеж'],
])('reads %s as %s', (typed, meant) => {
  expect(probablyMeant(typed)).toBe(meant);
});

it.each(['siemens', 'anna@firma.ru', 'D-1042', 'привет', 'acme', '7704217370', ''])('leaves %s alone', (typed) => {
  expect(probablyMeant(typed)).toBeNull();
});
