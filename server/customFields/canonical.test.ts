import { describe, expect, test } from 'vitest';
import type { FieldValue } from '../core/schema/fieldValue.js';
import { canonical } from './canonical.js';
import { CustomField, CustomTarget, CustomType } from './customField.entity.js';

const OPTIONS = [
  { id: 'self', name: 'Самовывоз', removed: false },
  { id: 'ours', name: 'Наш транспорт', removed: false },
  { id: 'rail', name: 'Вагон', removed: true },
];

const fieldOf = (type: CustomType): CustomField =>
  Object.assign(new CustomField(), { target: CustomTarget.DEAL, name: 'Поле', type, options: OPTIONS });

const read = (type: CustomType, given: FieldValue | null, kept: FieldValue | null = null) =>
  canonical(fieldOf(type), given, kept);

const { TEXT, LONG_TEXT, NUMBER, MONEY, DATE, CHOICE, CHOICES, YES_NO, LINK } = CustomType;

describe('a value is kept in the one form of its type', () => {
  test.each<[CustomType, FieldValue | null, FieldValue | null]>([
    [TEXT, 'Москва  и\nобласть', 'Москва и область'],
    [TEXT, '', null],
    [TEXT, null, null],
    [LONG_TEXT, 'Первая\r\nвторая', 'Первая\nвторая'],
    [NUMBER, '0012.500', '12.5'],
    [NUMBER, '-7', '-7'],
    [NUMBER, '-0.0', '0'],
    [NUMBER, '999999999999999.123456', '999999999999999.123456'],
    [MONEY, '1500', '1500.00'],
    [DATE, '2028-02-29', '2028-02-29'],
    [CHOICE, 'self', 'self'],
    [CHOICES, ['ours', 'self', 'ours'], ['self', 'ours']],
    [CHOICES, [], null],
    [YES_NO, false, false],
    [YES_NO, true, true],
    [LINK, 'example.com/a b'.replace(' ', '%20'), 'https://example.com/a%20b'],
    [LINK, 'HTTP://Example.com', 'http://example.com/'],
    [LINK, 'пример.рф', 'https://xn--e1afmkfd.xn--p1ai/'],
  ])('%s %j is %j', (type, given, value) => {
    expect(read(type, given)).toEqual({ value });
  });
});

describe('what is none of its type is refused by name', () => {
  test.each<[CustomType, FieldValue, string]>([
    [TEXT, 'я'.repeat(501), 'tooLong'],
    [TEXT, true, 'type'],
    [TEXT, ['а'], 'type'],
    [LONG_TEXT, 'я'.repeat(5_001), 'tooLong'],
    [NUMBER, '1,5', 'number'],
    [NUMBER, '1e5', 'number'],
    [NUMBER, 'много', 'number'],
    [NUMBER, '1234567890123456', 'number'],
    [NUMBER, '0.1234567', 'number'],
    [MONEY, '-1', 'money.negative'],
    [MONEY, '1.001', 'money'],
    [DATE, '2026-02-29', 'day'],
    [DATE, '18.12.2026', 'day'],
    [DATE, '1812-06-24', 'day.range'],
    [CHOICE, 'air', 'option'],
    [CHOICE, 'rail', 'option'],
    [CHOICE, ['self'], 'option'],
    [CHOICES, ['self', 'air'], 'option'],
    [CHOICES, ['rail'], 'option'],
    [CHOICES, 'self', 'type'],
    [YES_NO, 'да', 'type'],
    [LINK, 'javascript:alert(1)', 'link'],
    [LINK, 'ftp://example.com', 'link'],
    [LINK, 'https://user:secret@example.com', 'link'],
    [LINK, 'просто слова', 'link'],
    [LINK, 'localhost', 'link'],
    [LINK, `https://example.com/${'a'.repeat(2_000)}`, 'tooLong'],
  ])('%s %j: %s', (type, given, wrong) => {
    expect(read(type, given)).toEqual({ wrong });
  });
});

test('an option that has been removed may stay where it is, and be chosen nowhere else', () => {
  expect(read(CHOICE, 'rail', 'rail')).toEqual({ value: 'rail' });
  expect(read(CHOICES, ['rail', 'self'], ['rail'])).toEqual({ value: ['self', 'rail'] });
  expect(read(CHOICES, ['rail', 'self'], ['self'])).toEqual({ wrong: 'option' });
});
