import { GraphQLError, type GraphQLScalarType, Kind } from 'graphql';
import { describe, expect, test, vi } from 'vitest';
import { Day, LogCursor, Moment, Money, Text, Zone } from './scalars.js';

/** Why a scalar refuses a value; null when it takes it. */
function refusal(scalar: GraphQLScalarType, value: unknown): unknown {
  try {
    scalar.parseValue(value);
    return null;
  } catch (error) {
    return error instanceof GraphQLError ? error.extensions.reason : error;
  }
}

const strings = [Text, Money, Day, Moment, Zone, LogCursor];

test.each(strings)('%s takes nothing but strings', (scalar) => {
  for (const value of [1, true, null, {}, []]) expect(refusal(scalar, value)).toMatch(/type|moment/);
  expect(() => scalar.parseLiteral({ kind: Kind.OBJECT, fields: [] })).toThrow();
});

describe('Text', () => {
  test.each([
    ['NUL', 'Бол\u0000ты', 'control'],
    ['a bell', 'Бол\u0007ты', 'control'],
    ['delete', 'Бол\u007Fты', 'control'],
    ['a high surrogate alone', 'Болты\uD83D', 'surrogate'],
    ['a low surrogate alone', '\uDE00Болты', 'surrogate'],
    ['surrogates in the wrong order', '\uDE00\uD83D', 'surrogate'],
    ['a right-to-left override', 'Счёт\u202Efdp.exe', 'direction'],
    ['an isolate that is not closed', 'Счёт\u2067abc', 'direction'],
  ])('refuses %s', (_what, value, reason) => expect(refusal(Text, value)).toBe(reason));

  test.each([
    ['emoji', '🙂 Болты', '🙂 Болты'],
    ['families of emoji, joined without width', '👨‍👩‍👧', '👨‍👩‍👧'],
    ['right-to-left letters', 'شركة', 'شركة'],
    ['line breaks and tabs', 'раз\n\tдва', 'раз\n\tдва'],
    ['spaces around', '  Болты\u00A0 ', 'Болты'],
    ['letters in parts', 'й', 'й'],
    ['nothing but characters without width', '\u200B\u200D\uFEFF \u2060', ''],
    ['a megabyte, because fields limit length by name', 'я'.repeat(2 ** 19), 'я'.repeat(2 ** 19)],
  ])('takes %s', (_what, value, parsed) => expect(Text.parseValue(value)).toBe(parsed));
});

describe('Money', () => {
  test.each([
    ['-1', 'money.negative'],
    ['-0.01', 'money.negative'],
    ['-0', 'money.negative'],
    ['1.001', 'money'],
    ['1,5', 'money'],
    ['1e9', 'money'],
    ['NaN', 'money'],
    ['Infinity', 'money'],
    ['', 'money'],
    [' 1', 'money'],
    ['+1', 'money'],
    ['.5', 'money'],
    ['5.', 'money'],
    ['١٢٣', 'money'],
    ['9999999999999', null],
    ['10000000000000', 'money'],
  ])('%s: %s', (value, reason) => expect(refusal(Money, value)).toBe(reason));

  test.each([
    ['0', '0.00'],
    ['007', '7.00'],
    ['1.5', '1.50'],
    ['4860000.05', '4860000.05'],
    ['9999999999999.99', '9999999999999.99'],
  ])('%s is %s', (value, parsed) => expect(Money.parseValue(value)).toBe(parsed));
});

describe('Day', () => {
  test.each([
    ['2026-11-31', 'day'],
    ['2026-02-29', 'day'],
    ['2026-13-01', 'day'],
    ['2026-00-10', 'day'],
    ['0000-01-01', 'day.range'],
    ['0001-01-01', 'day.range'],
    ['1899-12-31', 'day.range'],
    ['2200-01-01', 'day.range'],
    ['+12026-01-01', 'day'],
    ['2026-1-1', 'day'],
    ['2026-11-19T00:00:00Z', 'day'],
    ['завтра', 'day'],
    ['2028-02-29', null],
    ['1900-01-01', null],
    ['2199-12-31', null],
  ])('%s: %s', (value, reason) => expect(refusal(Day, value)).toBe(reason));
});

describe('Moment', () => {
  test.each([
    ['0000-01-01T00:00:00Z', 'moment.range'],
    ['0001-01-01T00:00:00.000Z', 'moment.range'],
    ['1899-12-31T23:59:59.999Z', 'moment.range'],
    ['2200-01-01T00:00:00.000Z', 'moment.range'],
    ['2026-11-31T10:00:00Z', 'moment'],
    ['2026-02-29T10:00:00+03:00', 'moment'],
    ['2026-11-19T25:00:00Z', 'moment'],
    ['2026-11-19T10:00:00', 'moment'],
    ['2026-11-19', 'moment'],
    ['1763546400000', 'moment'],
  ])('refuses %s: %s', (value, reason) => expect(refusal(Moment, value)).toBe(reason));

  test('is an instant, whatever zone it was written in', () => {
    expect(Moment.parseValue('2026-11-19T12:40:00+03:00')).toEqual(new Date('2026-11-19T09:40:00.000Z'));
    expect(Moment.serialize(new Date('2026-11-19T09:40:00Z'))).toBe('2026-11-19T09:40:00.000Z');
  });
});

test.each([
  ['Europe/Moscow', null],
  ['UTC', null],
  ['Europe/Atlantis', 'zone'],
  ['', 'zone'],
  ["Europe/Moscow'; drop table deal", 'zone'],
])('Zone %s: %s', (value, reason) => expect(refusal(Zone, value)).toBe(reason));

test('a zone is looked up once, however its name is spelt', () => {
  const lookUp = vi.spyOn(Intl, 'DateTimeFormat');
  const spelt = ['Asia/Omsk', 'asia/omsk', 'ASIA/OMSK', 'aSIA/oMSK'].map((name) => Zone.parseValue(name));
  expect(spelt).toEqual(Array(4).fill('Asia/Omsk'));
  expect(lookUp).toHaveBeenCalledTimes(1);
  lookUp.mockRestore();
});

test.each([
  ['1.0.00000000', null],
  ['1.123456.0f9ac3d1', null],
  ['1.123456', null],
  ['1.123456.', 'cursor'],
  ['1.123456.0F9AC3D1', 'cursor'],
  ['1', 'cursor'],
  ['1.-1', 'cursor'],
  ['1.9999999999999999', 'cursor'],
  ['a.b', 'cursor'],
])('Cursor %s: %s', (value, reason) => expect(refusal(LogCursor, value)).toBe(reason));
