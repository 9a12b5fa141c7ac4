import { expect, test } from 'vitest';
import { dayOf, endOfDay, nextAtHour } from './time.js';

test.each([
  ['2026-11-19T20:59:59.999Z', 'Europe/Moscow', '2026-11-19'],
  ['2026-11-19T21:00:00.000Z', 'Europe/Moscow', '2026-11-20'],
  ['2026-11-19T13:59:59.999Z', 'Asia/Vladivostok', '2026-11-19'],
  ['2026-11-20T04:59:59.999Z', 'America/New_York', '2026-11-19'],
  ['2026-12-31T10:00:00.000Z', 'Pacific/Kiritimati', '2027-01-01'],
])('%s falls in %s on %s', (at, zone, day) => expect(dayOf(new Date(at), zone)).toBe(day));

test.each([
  ['2026-11-19', 'Europe/Moscow', '2026-11-19T21:00:00.000Z'],
  ['2026-12-31', 'Asia/Kamchatka', '2026-12-31T12:00:00.000Z'],
  ['2026-11-19', 'Asia/Kathmandu', '2026-11-19T18:15:00.000Z'],
  // Clocks go forward and back during these days, and at midnight itself.
  ['2026-03-29', 'Europe/Berlin', '2026-03-29T22:00:00.000Z'],
  ['2026-10-25', 'Europe/Berlin', '2026-10-25T23:00:00.000Z'],
  ['2026-03-28', 'Europe/Berlin', '2026-03-28T23:00:00.000Z'],
  ['2026-04-23', 'Africa/Cairo', '2026-04-23T22:00:00.000Z'],
  ['2026-10-29', 'Africa/Cairo', '2026-10-29T22:00:00.000Z'],
])('%s ends in %s at %s', (day, zone, at) => expect(endOfDay(day, zone)).toEqual(new Date(at)));

test.each([
  ['2026-11-19T04:59:00.000Z', 'Europe/Moscow', '2026-11-19T05:00:00.000Z'],
  ['2026-11-19T05:00:00.000Z', 'Europe/Moscow', '2026-11-20T05:00:00.000Z'],
  ['2026-11-19T05:00:00.000Z', 'Asia/Vladivostok', '2026-11-19T22:00:00.000Z'],
  // Clocks go forward and back during the night before.
  ['2026-03-28T20:00:00.000Z', 'Europe/Berlin', '2026-03-29T06:00:00.000Z'],
  ['2026-10-24T20:00:00.000Z', 'Europe/Berlin', '2026-10-25T07:00:00.000Z'],
])('after %s it is eight in %s at %s', (at, zone, next) =>
  expect(nextAtHour(new Date(at), 8, zone)).toEqual(new Date(next)),
);

test.each(['Europe/Moscow', 'Europe/Berlin', 'America/St_Johns', 'Australia/Lord_Howe', 'Africa/Cairo'])(
  'in %s every day of a year ends where the next begins',
  (zone) => {
    for (let day = Date.UTC(2026, 0, 1); day < Date.UTC(2027, 0, 1); day += 86_400_000) {
      const text = new Date(day).toISOString().slice(0, 10);
      const end = endOfDay(text, zone);
      expect(dayOf(new Date(end.getTime() - 1), zone), `${text} before`).toBe(text);
      expect(dayOf(end, zone) > text, `${text} after`).toBe(true);
    }
  },
);
