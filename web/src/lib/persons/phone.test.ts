import { expect, it } from 'vitest';
import { phoneWords } from './phone.js';

it('a number is shown as people read it', () => {
  expect(phoneWords('+73430004016')).toBe('+7\u00a0343\u00a0000-40-16');
  expect(phoneWords('+375291234567')).toBe('+375291234567');
  expect(phoneWords('Кирилл')).toBe('Кирилл');
});
