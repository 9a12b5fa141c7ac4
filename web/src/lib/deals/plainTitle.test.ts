import { expect, it } from 'vitest';
import { excessOf, plainTitle } from './plainTitle.js';

it.each([
  ['a right-to-left override', 'Счёт\u202Efdp', 'Счётfdp'],
  ['an isolate', '\u2067Счёт', 'Счёт'],
  ['NUL', 'Бол\u0000ты', 'Болты'],
  ['half of a character', 'Болты\ud83d', 'Болты'],
  ['nothing visible', '\u200B \uFEFF', ''],
])('takes out %s', (_, typed, plain) => expect(plainTitle(typed)).toBe(plain));

it.each(['Болты М20', 'Семья 👨‍👩‍👧', 'Болты\nи гайки\t5'])('leaves «%s» as it is', (title) =>
  expect(plainTitle(title)).toBe(title),
);

it('counts what is over the limit by whole characters', () => {
  expect(excessOf('🔩'.repeat(300))).toBe(0);
  expect(excessOf('я'.repeat(305))).toBe(5);
});
