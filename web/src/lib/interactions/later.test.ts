import { expect, it } from 'vitest';
import { LATER, laterThan, morningOf } from './later.js';

const now = Date.parse('2026-11-19T09:40:00Z');

it('comes back in the morning of a chosen day, in the viewer’s zone', () =>
  expect(morningOf('2026-12-01', 'Asia/Yekaterinburg')).toBe('2026-12-01T04:00:00.000Z'));

it('comes back after 15 and 30 minutes, 1 and 3 hours, and tomorrow morning in the viewer’s zone', () => {
  expect(LATER.map((later) => laterThan(now, later, 'Europe/Moscow'))).toEqual([
    '2026-11-19T09:55:00.000Z',
    '2026-11-19T10:10:00.000Z',
    '2026-11-19T10:40:00.000Z',
    '2026-11-19T12:40:00.000Z',
    '2026-11-20T06:00:00.000Z',
  ]);
});
