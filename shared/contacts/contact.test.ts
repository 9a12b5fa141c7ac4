import { expect, test } from 'vitest';
import { emailOf, phoneOf } from './contact.js';

test.each([
  ['8 916 123-45-67', '+79161234567'],
  ['+7 (916) 123 45 67', '+79161234567'],
  ['7 916 123 45 67', '+79161234567'],
  ['916 123 45 67', '+79161234567'],
  ['8\u00A0(495)\u00A0123–45–67', '+74951234567'],
  ['+375 29 123-45-67', '+375291234567'],
  ['+44 20 7946 0958', '+442079460958'],
])('%s is called as %s', (typed, number) => expect(phoneOf(typed)).toBe(number));

test.each(['', '8', '123', '8 916 123-45-6', '+7 916 123-45-678', '375 29 123-45-67', 'доб. 12', '+0 123 456 78 90'])(
  '«%s» is no number that one can call',
  (typed) => expect(phoneOf(typed)).toBeNull(),
);

test('an address is kept in lower case', () => expect(emailOf(' Anna@Example.COM ')).toBe('anna@example.com'));

test.each(['anna', 'anna@', '@example.com', 'anna@example', 'a b@example.com', 'a@b.c', 'a@x.ru,b@x.ru'])(
  '«%s» is no address',
  (typed) => expect(emailOf(typed)).toBeNull(),
);
