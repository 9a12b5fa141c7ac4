import { expect, it } from 'vitest';
import { typedWhen } from '#lib/palette/typedWhen.js';

const today = '2026-11-19';

it.each([
  ['завтра 15:00', { day: '2026-11-20', time: '15:00' }],
  ['24 ноября', { day: '2026-11-24', time: null }],
  ['24 ноября 9:30', { day: '2026-11-24', time: '09:30' }],
  ['24.11 14.00', { day: '2026-11-24', time: '14:00' }],
  ['24.11', { day: '2026-11-24', time: null }],
])('reads %s', (text, when) => {
  expect(typedWhen(text, today)).toEqual(when);
});

it.each(['', 'позвонить', '18 ноября', '15:00'])('does not take %s for a time to come', (text) => {
  expect(typedWhen(text, today)).toBeNull();
});
