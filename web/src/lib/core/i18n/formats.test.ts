import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
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

  it.each([
    ['USD', '12_000_$', '12_тыс._$'],
    ['CNY', '12_000_¥', '12_тыс._¥'],
    ['BYN', '12_000_BYN', '12_тыс._BYN'],
    ['AED', '12_000_AED', '12_тыс._AED'],
  ] as const)('in %s: %s', (currency, whole, short) => {
    expect(plain(ru.money('12000.00', currency))).toBe(whole);
    expect(plain(ru.moneyShort(1_200_000, currency))).toBe(short);
  });

  it('tells a rate to its last digit', () =>
    expect([ru.rate('97.500000'), ru.rate('0.186251')].map(plain)).toEqual(['97,5000_₽', '0,186251_₽']));

  it('is written the English way in English', () => expect(en.money('1234567.00')).toBe('₽1,234,567'));
});

describe('time', () => {
  beforeAll(() => void vi.useFakeTimers({ now }));
  afterAll(() => void vi.useRealTimers());

  it('tells the year of what is not of this one', () => {
    expect(plain(ru.dayShort('2025-11-19'))).toMatch(/^19 нояб\. 2025[ _]г\.$/);
    expect(en.dayShort('2027-01-05')).toBe('Jan 5, 2027');
    expect(en.weekdayShort('2027-01-05')).toBe('Tue, Jan 5, 2027');
    expect(en.weekdayShort('2026-11-20')).toBe('Fri, Nov 20');
  });

  it('tells the year of both days between which something lasts where either is not of this one', () => {
    const said = (...days: Parameters<typeof ru.lasting>) =>
      ru.lasting(...days).map((day) => day?.replace(/\s/g, ' ') ?? null);
    expect(said('2026-02-01', '2027-01-01')).toEqual(['1 февраля 2026 г.', '1 января 2027 г.']);
    expect(said('2025-02-01', '2026-01-01')).toEqual(['1 февраля 2025 г.', '1 января 2026 г.']);
    expect(said('2026-02-01', '2026-11-19')).toEqual(['1 февраля', '19 ноября']);
    expect(said(null, '2027-01-01')).toEqual([null, '1 января 2027 г.']);
    expect(said('2026-02-01', null)).toEqual(['1 февраля', null]);
    expect(en.lasting('2026-02-01', '2027-01-01')).toEqual(['February 1, 2026', 'January 1, 2027']);
  });

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
    ['just before midnight', '2026-11-19T21:30:00Z', '2026-11-19T20:50:00Z', '40 минут назад'],
    ['after midnight, the evening before', '2026-11-19T21:30:00Z', '2026-11-19T18:00:00Z', 'вчера'],
    ['36 hours, two calendar days', '2026-11-19T06:00:00Z', '2026-11-17T18:00:00Z', 'позавчера'],
    ['26 hours, one calendar day', '2026-11-19T20:00:00Z', '2026-11-18T18:00:00Z', 'вчера'],
    ['tomorrow in 13 hours', '2026-11-19T18:00:00Z', '2026-11-20T07:00:00Z', 'завтра'],
    ['today in 5 hours', '2026-11-19T09:00:00Z', '2026-11-19T14:00:00Z', 'через 5 часов'],
  ])('counts calendar days: %s', (_, at, value, text) => expect(ru.ago(value, Date.parse(at))).toBe(text));

  it('takes a day of 23 hours and one of 25 for one day', () => {
    const berlin = createFormats('ru', 'Europe/Berlin');
    expect(berlin.ago('2026-03-28T22:30:00Z', Date.parse('2026-03-29T21:30:00Z'))).toBe('вчера');
    expect(berlin.ago('2026-10-24T22:30:00Z', Date.parse('2026-10-25T22:30:00Z'))).toBe('24 часа назад');
  });

  it.each([
    [2_000, 'только что'],
    [-500, 'только что'],
    [60_000, '1 минуту назад'],
    [2.9 * 3_600_000, '2 часа назад'],
    [86_400_000, 'вчера'],
  ])('after %d ms says %s', (passed, text) => expect(ru.ago(now - passed, now)).toBe(text));
});
