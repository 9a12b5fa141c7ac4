import { expect, test } from 'vitest';
import { readSubmission } from './submission.js';

test('A form is read by the names that sites give to their fields', () => {
  const body = {
    Имя: 'Ирина',
    Телефон: '8 912 345-67-89',
    mail: 'i@t.example',
    ИНН: '7707083893',
    Компания: 'Тёплый кирпич',
  };
  expect(readSubmission({ ...body, Сообщение: 'Нужны анкеры' })).toEqual({
    sender: {
      name: 'Ирина',
      company: 'Тёплый кирпич',
      phones: ['8 912 345-67-89'],
      emails: ['i@t.example'],
      inn: '7707083893',
      messengerIds: [],
    },
    text: 'Нужны анкеры',
    consents: [],
    trap: false,
  });
});

test('What a field means to nobody but the site is kept in the text', () => {
  const { text } = readSubmission({
    phone: '1',
    text: 'Да',
    Город: 'Пермь',
    sizes: ['М8', 'М12'],
    empty: '  ',
    off: false,
  });
  expect(text).toBe('Да\nГород: Пермь\nsizes: М8, М12');
});

test('Ticked consents and a sprung trap are seen, and stand in no text', () => {
  const read = readSubmission({
    email: 'a@b.example',
    'consent.personal': 'on',
    'consent.ads': '',
    website: 'http://spam',
  });
  expect(read).toMatchObject({ consents: ['personal'], trap: true, text: '' });
});

test.each(['false', '0', 'off', 'нет', 'maybe'])('A consent that says «%s» is none', (value) => {
  expect(readSubmission({ email: 'a@b.example', 'consent.ads': value }).consents).toEqual([]);
});

test.each<[string, unknown]>([
  ['form.contact', { name: 'Ирина' }],
  ['form.fields', null],
  ['form.fields', ['phone']],
  ['form.fields', { phone: { number: '1' } }],
  ['form.fields', { phone: [['1']] }],
  ['form.fields', { phone: 'a\0b' }],
  ['form.fields', Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`f${index}`, 'x']))],
  ['form.tooLong', { phone: '1', text: 'x'.repeat(5_001) }],
])('%s: %j is refused', (reason, body) => {
  expect(() => readSubmission(body)).toThrow(expect.objectContaining({ code: 'INVALID', reason }));
});
