import { describe, expect, test } from 'vitest';
import { systemContext } from '../testing/build.js';
import { dayAfter, exceptionsBetween } from './calendar.service.js';
import { DayKind } from './calendarDay.entity.js';
import { addWorkingDays, isWorking, workingDaysBetween } from './workingDays.js';

const none = new Map<string, boolean>();
const official = await exceptionsBetween(systemContext(), '2024-01-01', '2027-12-31');

describe('without a calendar', () => {
  test.each([
    ['2026-11-19', 0, '2026-11-19'],
    ['2026-11-19', 1, '2026-11-20'],
    ['2026-11-19', 2, '2026-11-23'],
    ['2026-11-21', 0, '2026-11-23'],
    ['2026-11-21', 1, '2026-11-23'],
    ['2026-11-22', 5, '2026-11-27'],
  ])('%s and %i working days are %s', (day, count, expected) => {
    expect(addWorkingDays(day, count, none)).toBe(expected);
  });
});

describe('the official calendar (domain §3)', () => {
  test.each([
    ['2024-04-27', true],
    ['2024-04-29', false],
    ['2024-12-28', true],
    ['2024-12-30', false],
    ['2025-05-08', false],
    ['2025-06-13', false],
    ['2025-11-01', true],
    ['2025-11-03', false],
    ['2026-01-09', false],
    ['2026-03-09', false],
    ['2026-05-11', false],
    ['2026-12-31', false],
    ['2027-06-14', false],
  ])('%s is worked: %s', (day, working) => {
    expect(isWorking(day, official)).toBe(working);
  });

  test.each([
    ['2024', 248],
    ['2025', 247],
    ['2026', 247],
  ])('%s has as many working days as was announced: %i', (year, days) => {
    expect(workingDaysBetween(`${Number(year) - 1}-12-31`, `${year}-12-31`, official)).toBe(days);
  });

  test('«N days» are working days unless the setting says calendar days', async () => {
    const before = '2026-12-30';
    const ahead = (days: number, dayKind: DayKind) => dayAfter(systemContext(), before, { days, dayKind });
    expect(await ahead(1, DayKind.WORKING)).toBe('2027-01-11');
    expect(await ahead(1, DayKind.CALENDAR)).toBe('2026-12-31');
    expect(await ahead(365, DayKind.WORKING)).toMatch(/^2028-/);
  });
});
