import { describe, expect, it } from 'vitest';
import { createFormats } from '#lib/core/i18n/formats.js';

const ru = createFormats('ru', 'Europe/Moscow');
const en = createFormats('en', 'Europe/Moscow');
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, '_');
const now = Date.parse('2026-11-19T09:40:00Z');

describe('money', () => {
  it.each([
    ['4860000.00', '4_860_000_₽'],
    ['1234567.50', '1_234_567,50_₽'],
    ['0.00', '0_₽'],
    [123456700, '1_234_567_₽'],
    [null, ''],
  ])('%s → %s', (value, text) => expect(plain(ru.money(value))).toBe(text));

  it.each([
    ['1234567.00', '1,2_млн_₽'],
    ['2000000.00', '2_млн_₽'],
    ['860000.00', '860_тыс._₽'],
  ])('short %s → %s', (value, text) => expect(plain(ru.moneyShort(value))).toBe(text));

  it('is written the English way in English', () => expect(en.money('1234567.00')).toBe('₽1,234,567'));
});

describe('time', () => {
  it('names near days', () => {
    expect(ru.moment('2026-11-19T12:00:00Z', now)).toBe('сегодня, 15:00');
    expect(ru.moment('2026-11-20', now)).toBe('завтра');
    expect(ru.moment('2026-11-18T22:30:00Z', now)).toBe('сегодня, 01:30');
    expect(ru.moment('2026-11-18T20:30:00Z', now)).toBe('вчера, 23:30');
  });

  it('takes a day as a day in every zone', () => {
    expect(createFormats('ru', 'Asia/Vladivostok').dayShort('2026-11-19')).toBe('19 нояб.');
    expect(createFormats('ru', 'America/New_York').dayShort('2026-11-19')).toBe('19 нояб.');
  });

  it.each([
    [40 * 60_000, '40_мин'],
    [2.9 * 3_600_000, '2_ч'],
    [12 * 86_400_000, '12_дн.'],
  ])('lasts %d ms = %s', (ms, text) => expect(plain(ru.duration(ms))).toBe(text));

  it.each([
    [2_000, 'только что'],
    [-500, 'только что'],
    [60_000, '1 минуту назад'],
    [2.9 * 3_600_000, '2 часа назад'],
    [86_400_000, 'вчера'],
  ])('after %d ms says %s', (passed, text) => expect(ru.ago(now - passed, now)).toBe(text));
});
