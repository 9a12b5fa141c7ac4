import { expect, test } from 'vitest';
import { phoneOf } from '../../../shared/contacts/contact.js';
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
    mistypedPhone: false,
    trap: false,
  });
});

test('What a field means to nobody but the site is kept in the text', () => {
  const { text } = readSubmission({
    phone: '+79120000001',
    text: 'Да',
    Город: 'Пермь',
    sizes: ['М8', 'М12'],
    empty: '  ',
    off: false,
  });
  expect(text).toBe('Да\nГород: Пермь\nsizes: М8, М12');
});

test('What is no phone or address stays in the text as it was typed, where there is another way to answer', () => {
  const read = readSubmission({ phone: '@ira, 8 912 345-67-89', email: 'ira(at)t.example', text: 'Прайс?' });
  expect(read).toMatchObject({ sender: { phones: ['8 912 345-67-89'], emails: [] }, mistypedPhone: true });
  expect(read.text).toBe('Прайс?\nphone: @ira, 8 912 345-67-89\nemail: ira(at)t.example');
});

test('Marks that nobody sees, as come along with what is pasted, are left out', () => {
  const read = readSubmission({
    phone: '\u202A+7\u00A0912\u00A0345-67-89\u202C\u200E',
    name: 'Ира\u0000',
    company: '\u200B\uFEFF',
    text: 'Нужны \u202Eанкеры',
  });
  expect(read).toMatchObject({ sender: { name: 'Ира', company: null }, text: 'Нужны анкеры', mistypedPhone: false });
  expect(read.sender.phones.map(phoneOf)).toEqual(['+79123456789']);
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
  ['form.phone', { phone: 'абракадабра', inn: '123' }],
  ['form.phone', { phone: '8 912', email: 'никак' }],
  ['form.email', { email: 'a@b' }],
  ['form.fields', Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`f${index}`, 'x']))],
  ['form.tooLong', { phone: '+79120000001', text: 'x'.repeat(5_001) }],
])('%s: %j is refused', (reason, body) => {
  expect(() => readSubmission(body)).toThrow(expect.objectContaining({ code: 'INVALID', reason }));
});
