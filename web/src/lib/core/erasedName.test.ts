import { expect, it } from 'vitest';
import { en } from '#lib/core/i18n/en.js';
import { ru } from '#lib/core/i18n/ru.js';
import { withErasedName } from './erasedName.js';

it('calls whoever was erased so in the words of the reader, also within what others wrote', () => {
  const answer = {
    person: { name: 'Удалённый человек' },
    text: 'Сказал: "Удалённый человек" — и ушёл',
    phone: 'тел. [удалено]',
  };
  const read = (words: typeof ru): unknown => JSON.parse(withErasedName(JSON.stringify(answer), words.core));
  expect(read(en)).toEqual({
    person: { name: 'Erased person' },
    text: 'Сказал: "Erased person" — и ушёл',
    phone: 'тел. [erased]',
  });
  expect(read(ru)).toEqual(answer);
});
