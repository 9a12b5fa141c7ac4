import { expect, it } from 'vitest';
import { en } from '#lib/core/i18n/en.js';
import { ru } from '#lib/core/i18n/ru.js';
import { contactNotes } from './contactNotes.js';

it('what is no telephone or address is told while it is typed, in words, and nothing of a field that is empty', () => {
  expect(contactNotes('phone', '', ru)).toEqual([]);
  expect(contactNotes('email', '  ', ru)).toEqual([]);
  expect(contactNotes('phone', '8 916 000-00-0', ru)).toEqual([
    { words: 'Это не похоже на телефон: 8 916 000-00-00 или +код страны', label: 'Ошибка', isError: true },
  ]);
  expect(contactNotes('email', 'anna@', en)).toEqual([
    { words: 'An address has an @ and a domain', label: 'Error', isError: true },
  ]);
  expect(contactNotes('phone', '8 916 000-00-00', ru)).toEqual([]);
  expect(contactNotes('email', 'anna@example.com', en)).toEqual([]);
});
