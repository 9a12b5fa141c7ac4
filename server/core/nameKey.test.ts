import { expect, test } from 'vitest';
import { nameKeyOf } from './nameKey.js';

test.each([
  ['ООО «Ёлка»', 'Елка, ООО'],
  ['ИП Иванов И. И.', 'Иванов И.И.'],
  ['Общество с ограниченной ответственностью "Альфа-Строй"', 'альфа строй'],
  ['Публичное акционерное общество «Сбербанк»', 'ПАО Сбербанк'],
  ['Müller & Söhne GmbH', 'müller söhne'],
  ['Acme Co., Ltd.', 'ACME CO'],
  ['Мебе\u0435\u0308ль', 'Мебеёль'],
])('domain §5: «%s» and «%s» are one name', (one, other) => {
  expect(nameKeyOf(one)).toBe(nameKeyOf(other));
});

test.each([
  ['ООО «Аорта»', 'аорта'],
  ['АО', 'ао'],
  ['«»', ''],
  ['Завод № 5', 'завод 5'],
])('a legal form is a whole word, and who is called nothing else keeps it: «%s»', (name, key) => {
  expect(nameKeyOf(name)).toBe(key);
});
