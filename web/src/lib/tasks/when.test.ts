import { expect, it } from 'vitest';
import { nextWorkday, usualTimes } from './when.js';

const friday = '2026-11-20';

it('offers this afternoon, tomorrow and Monday', () => {
  expect(usualTimes({ day: friday, time: '12:40' })).toEqual([
    { name: 'today', day: friday, time: '15:00' },
    { name: 'tomorrow', day: '2026-11-21', time: '10:00' },
    { name: 'monday', day: '2026-11-23', time: '10:00' },
  ]);
});

it('moves today on with the day and drops it in the evening', () => {
  expect(usualTimes({ day: friday, time: '16:10' })[0]).toMatchObject({ day: friday, time: '18:00' });
  expect(usualTimes({ day: friday, time: '19:30' })[0]!.day).toBe('2026-11-21');
});

it('names Monday once when it is tomorrow', () => {
  expect(usualTimes({ day: '2026-11-22', time: '20:00' })).toEqual([
    { name: 'tomorrow', day: '2026-11-23', time: '10:00' },
  ]);
});

it('skips the weekend', () => expect(nextWorkday(friday)).toBe('2026-11-23'));
