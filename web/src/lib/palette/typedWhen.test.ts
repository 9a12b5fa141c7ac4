import { expect, it } from 'vitest';
import { typedWhen } from '#lib/palette/typedWhen.js';

/** A Thursday. */
const now = { day: '2026-11-19', time: '12:40' };

it.each([
  ['завтра 15:00', { day: '2026-11-20', time: '15:00' }],
  ['24 ноября', { day: '2026-11-24', time: null }],
  ['24 ноября 9:30', { day: '2026-11-24', time: '09:30' }],
  ['24.11 14.00', { day: '2026-11-24', time: '14:00' }],
  ['24.11', { day: '2026-11-24', time: null }],
  ['послезавтра в 9', { day: '2026-11-21', time: '09:00' }],
  ['в пятницу в 17:30', { day: '2026-11-20', time: '17:30' }],
  ['24 ноября в 9', { day: '2026-11-24', time: '09:00' }],
  ['tomorrow 3pm', { day: '2026-11-20', time: '15:00' }],
  ['tomorrow at 3 pm', { day: '2026-11-20', time: '15:00' }],
  ['Friday at 5 pm', { day: '2026-11-20', time: '17:00' }],
  ['on Monday at 9:30', { day: '2026-11-23', time: '09:30' }],
  ['Nov 24 10am', { day: '2026-11-24', time: '10:00' }],
  ['через 2 часа', { day: '2026-11-19', time: '14:40' }],
  ['через полчаса', { day: '2026-11-19', time: '13:10' }],
  ['через 12 часов', { day: '2026-11-20', time: '00:40' }],
  ['через неделю', { day: '2026-11-26', time: null }],
  ['in 3 days', { day: '2026-11-22', time: null }],
  ['in an hour', { day: '2026-11-19', time: '13:40' }],
  ['в 15:00', { day: '2026-11-19', time: '15:00' }],
  ['3 pm', { day: '2026-11-19', time: '15:00' }],
  ['at 9am', { day: '2026-11-20', time: '09:00' }],
])('reads %s', (text, when) => {
  expect(typedWhen(text, now)).toEqual(when);
});

it.each(['', 'позвонить', '18 ноября', '15:00', 'средства', 'монтаж', 'Sunil', 'через склад', 'в 9'])(
  'does not take %s for a time to come',
  (text) => {
    expect(typedWhen(text, now)).toBeNull();
  },
);
