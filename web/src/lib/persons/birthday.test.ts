import { expect, it } from 'vitest';
import { birthdayWords, comingBirthday, parseBirthday } from './birthday.js';

const TODAY = '2026-11-20';

it.each([
  ['8 марта', '--03-08'],
  ['8.03', '--03-08'],
  ['Mar 8', '--03-08'],
  ['29.02', '--02-29'],
  ['8.03.1980', '1980-03-08'],
  ['8 марта 1980 г.', '1980-03-08'],
  ['March 8, 1980', '1980-03-08'],
  ['8.3.80', '1980-03-08'],
  ['8.3.05', '2005-03-08'],
  ['', null],
])('reads «%s»', (typed, value) => {
  expect(parseBirthday(typed, TODAY)).toEqual({ value });
});

it.each(['30.02', '8.03.2027', 'весной'])('takes no «%s»', (typed) => {
  expect(parseBirthday(typed, TODAY)).toHaveProperty('wrong');
});

it.each([
  ['1980-03-08', 'ru', '8 марта 1980 г.'],
  ['--03-08', 'ru', '8 марта'],
  ['--03-08', 'en', 'March 8'],
])('says %s in %s so that it is read back', (birthday, locale, words) => {
  expect(birthdayWords(birthday, locale)).toBe(words);
  expect(parseBirthday(words, TODAY)).toEqual({ value: birthday });
});

it.each([
  ['1980-11-20', TODAY, { days: 0, age: 46 }],
  ['--12-04', TODAY, { days: 14, age: null }],
  ['--12-05', TODAY, null],
  ['--11-19', TODAY, null],
  ['1990-01-02', '2026-12-30', { days: 3, age: 37 }],
  ['--02-29', '2026-02-28', { days: 1, age: null }],
  ['--02-29', '2028-02-28', { days: 1, age: null }],
  [null, TODAY, null],
])('the birthday %s, on %s, is %j away', (birthday, today, coming) => {
  expect(comingBirthday(birthday, today)).toEqual(coming);
});
