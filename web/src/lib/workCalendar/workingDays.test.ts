import { expect, it } from 'vitest';
import { stateOf } from '#lib/workCalendar/workingDays.js';

const year = {
  days: [
    { day: '2026-12-31', working: false, reason: 'Перенос с 4 января', official: true },
    { day: '2025-11-01', working: true, reason: '', official: true },
  ],
};

it('works Monday to Friday, unless the year names the very day', () => {
  expect(stateOf(year, '2026-12-31')).toMatchObject({ working: false, reason: 'Перенос с 4 января' });
  expect(stateOf(year, '2025-11-01').working).toBe(true);
  expect(stateOf(year, '2026-12-30')).toEqual({ working: true, reason: '' });
  expect(stateOf(undefined, '2026-12-27')).toEqual({ working: false, reason: '' });
});
