import { expect, it } from 'vitest';
import { parseTime } from './time.js';

it.each([
  ['15:00', '15:00'],
  ['1530', '15:30'],
  ['9', '09:00'],
  ['9.05', '09:05'],
  ['3 pm', '15:00'],
  ['12am', '00:00'],
])('reads %s', (typed, value) => expect(parseTime(typed)).toEqual({ value }));

it.each(['25:00', '15:60', '13pm', 'полдень'])('refuses %s', (typed) =>
  expect(parseTime(typed)).toEqual({ wrong: { code: 'notTime' } }),
);
