import { expect, test } from 'vitest';
import { systemContext } from '../testing/build.js';
import { afterWorkingMinutes } from './workingTime.service.js';

/** By the clock of the head office, three hours ahead of UTC. */
const due = async (from: string, minutes = 60) =>
  (await afterWorkingMinutes(systemContext(), new Date(`${from}:00+03:00`), minutes)).toISOString();
const at = (moment: string) => new Date(`${moment}:00+03:00`).toISOString();

test.each([
  ['within a day', '2026-11-19T10:00', '2026-11-19T11:00'],
  ['at night, from the morning on', '2026-11-19T03:00', '2026-11-19T10:00'],
  ['in the evening, over the night', '2026-11-19T17:30', '2026-11-20T09:30'],
  ['at the very end of a day', '2026-11-19T17:00', '2026-11-19T18:00'],
  ['on a Sunday, on Monday', '2026-11-22T12:00', '2026-11-23T10:00'],
  ['on Friday evening, over the weekend', '2026-11-20T17:45', '2026-11-23T09:45'],
  ['over the holidays of the working calendar', '2026-12-31T12:00', '2027-01-11T10:00'],
])('Working time passes %s', async (_when, from, until) => {
  expect(await due(from)).toBe(at(until));
});

test('Working time of several days', async () => {
  expect(await due('2026-11-19T10:00', 9 * 60 * 2)).toBe(at('2026-11-23T10:00'));
});
