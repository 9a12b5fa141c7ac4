import { describe, expect, it } from 'vitest';
import { editDecimal, parseDecimal, parseLine, parseLines, parseLink } from './plain.js';

describe('a number', () => {
  it.each([
    ['12,5', '12.5'],
    ['1 234,50', '1234.5'],
    ['1,234.5', '1234.5'],
    ['−7', '-7'],
    ['-0', '0'],
    ['007', '7'],
    ['', null],
  ])('%j is %j', (typed, value) => expect(parseDecimal(typed)).toEqual({ value }));

  it.each(['много', '1e5', '1.2.3', '1234567890123456', '0,1234567'])('%j is none', (typed) =>
    expect(parseDecimal(typed)).toEqual({ wrong: { code: 'notDecimal' } }),
  );

  it('stands in the input as the language writes it', () => {
    expect(editDecimal('12.5', 'ru')).toBe('12,5');
    expect(editDecimal('12.5', 'en')).toBe('12.5');
  });
});

describe('a link', () => {
  it.each([
    ['example.ru/a', 'https://example.ru/a'],
    [' http://Example.ru ', 'http://example.ru/'],
    ['', null],
  ])('%j is %j', (typed, value) => expect(parseLink(typed)).toEqual({ value }));

  it.each(['javascript:alert(1)', 'два слова', 'localhost', 'https://u:p@example.ru'])('%j is none', (typed) =>
    expect(parseLink(typed)).toEqual({ wrong: { code: 'notLink' } }),
  );
});

it('texts are trimmed and bounded; an empty one is none', () => {
  expect(parseLine('  Урал\n и  Сибирь ')).toEqual({ value: 'Урал и Сибирь' });
  expect(parseLine(' ')).toEqual({ value: null });
  expect(parseLine('я'.repeat(501))).toEqual({ wrong: { code: 'tooLong', max: 500 } });
  expect(parseLines('Первая\r\nвторая\n')).toEqual({ value: 'Первая\nвторая' });
});
