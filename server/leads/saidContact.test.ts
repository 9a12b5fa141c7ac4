import { expect, test } from 'vitest';
import { saidContactOf } from './saidContact.js';

test.each([
  ['Живой Т., +7 913 111 22 33', 'Живой Т.', ['+79131112233'], []],
  ['Оффлайн, 8 900 555 44 33', 'Оффлайн', ['+79005554433'], []],
  ['8 (900) 555-44-33 Иван Петров', 'Иван Петров', ['+79005554433'], []],
  [
    'Иван (тел. 89005554433, 8-901-555-44-33), Ivan@Mail.ru',
    'Иван',
    ['+79005554433', '+79015554433'],
    ['ivan@mail.ru'],
  ],
  ['Анна <anna@zavod.ru>', 'Анна', [], ['anna@zavod.ru']],
  ['Ли Вэй, +86 138 0013 8000', 'Ли Вэй', ['+8613800138000'], []],
  ['Иван, 900 555 44 33, цех 5', 'Иван, цех 5', ['+79005554433'], []],
])('«%s» is read as a name, numbers and addresses', (said, name, phones, emails) =>
  expect(saidContactOf(said)).toEqual({ name, phones, emails }),
);

test.each(['+7 900 000-00-00', 'anna@zavod.ru', '383 000 21 40'])('«%s» alone is called as it was written', (said) =>
  expect(saidContactOf(said).name).toBe(said),
);

test.each(['Завод № 5, 7707083893', 'Болт 10.9 М16х80', 'Дом 8, офис 900', 'Иван, доб. 12345', 'Петров, +7 abc'])(
  '«%s» has no number in it',
  (said) => expect(saidContactOf(said)).toEqual({ name: said, phones: [], emails: [] }),
);
