import { expect, it } from 'vitest';
import { instantOf, wallTime } from './zone.js';

it('reads the walls of a zone', () => {
  expect(wallTime(Date.parse('2026-11-19T21:40:00Z'), 'Europe/Moscow')).toEqual({ day: '2026-11-20', time: '00:40' });
});

it.each([
  ['2026-11-20', '15:00', 'Europe/Moscow', '2026-11-20T12:00:00.000Z'],
  ['2026-07-01', '09:00', 'Europe/Berlin', '2026-07-01T07:00:00.000Z'],
  ['2026-10-25', '12:00', 'Europe/Berlin', '2026-10-25T11:00:00.000Z'],
  ['2026-03-29', '02:30', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
  ['2026-11-20', '09:00', 'Asia/Vladivostok', '2026-11-19T23:00:00.000Z'],
])('%s %s in %s', (day, time, zone, instant) => expect(instantOf({ day, time }, zone)).toBe(instant));
