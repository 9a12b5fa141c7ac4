import { expect, test } from 'vitest';
import { phonePrefixOf } from './prefix.js';

test.each([
  ['+7 999', '+7999'],
  ['8999', '+7999'],
  ['8 (999) 123', '+7999123'],
  ['7999', '+7999'],
  ['999', '+7999'],
  ['8 800', '+7800'],
  ['8 812', '+7812'],
  ['812', '+7812'],
  ['495', '+7495'],
  ['7495', '+7495'],
  ['7', '+7'],
  ['+375 29', '+37529'],
])('Numbers that begin with «%s» begin with %s', (typed, prefix) => {
  expect(phonePrefixOf(typed)).toBe(prefix);
});

test.each(['опт', '', '+', '+0', '8', '8495', '8 (343)', '123', '+7 999 123 45 67 89 0123'])(
  '«%s» is no beginning of a number, or one of two',
  (typed) => {
    expect(phonePrefixOf(typed)).toBeNull();
  },
);
