import { describe, expect, it } from 'vitest';
import { addMonths, editDay, monthGrid, nextWeekday, parseDay } from './day.js';

const thursday = '2026-11-19';

describe('a day as people type it', () => {
  it.each([
    ['18 декабря', '2026-12-18'],
    ['18 дек. 2027', '2027-12-18'],
    ['18.12', '2026-12-18'],
    ['18/12/26', '2026-12-18'],
    ['2026-12-18', '2026-12-18'],
    ['Dec 18', '2026-12-18'],
    ['5 марта', '2027-03-05'],
    ['1 ноября', '2026-11-01'],
    ['завтра', '2026-11-20'],
    ['пн', '2026-11-23'],
    ['чт', '2026-11-26'],
    ['+3', '2026-11-22'],
    ['31 декабря 2026 г.', '2026-12-31'],
  ])('%s', (typed, value) => expect(parseDay(typed, thursday)).toEqual({ value }));

  it('clears with an empty text', () => expect(parseDay(' ', thursday)).toEqual({ value: null }));

  it.each([
    ['31 ноября', { code: 'shortMonth', month: 11, days: 30 }],
    ['29 февраля', { code: 'shortMonth', month: 2, days: 28 }],
    ['29.02.2027', { code: 'shortMonth', month: 2, days: 28 }],
    ['32 мая', { code: 'notDay' }],
    ['18.13', { code: 'notDay' }],
    ['когда-нибудь', { code: 'notDay' }],
    ['18.12.0000', { code: 'farYear' }],
  ])('refuses %s', (typed, wrong) => expect(parseDay(typed, thursday)).toEqual({ wrong }));
});

it('takes 29 February without a year where the year has it', () =>
  expect(parseDay('29.02', '2028-01-10')).toEqual({ value: '2028-02-29' }));

describe.each(['ru', 'en'])('a day opened for editing in %s', (locale) => {
  it.each(['2026-01-05', '2026-11-19', '2024-02-29', '2019-05-09', '2027-12-31'])('%s is read back as it was', (day) =>
    expect(parseDay(editDay(day, locale), thursday)).toEqual({ value: day }),
  );
});

it('shows a month as six weeks from Monday', () => {
  const grid = monthGrid(thursday);
  expect([grid[0], grid[6], grid[41]]).toEqual(['2026-10-26', '2026-11-01', '2026-12-06']);
});

it('keeps the day of the month when it can', () => {
  expect(addMonths('2027-01-31', 1)).toBe('2027-02-28');
  expect(addMonths('2026-11-19', -11)).toBe('2025-12-19');
});

it('never takes the day itself for the next such weekday', () => expect(nextWeekday(thursday, 4)).toBe('2026-11-26'));
