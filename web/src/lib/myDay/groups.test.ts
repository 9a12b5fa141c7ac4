import { expect, it } from 'vitest';
import { task } from '../../../tests/window/build.js';
import { groupsOf, mondayOf } from './groups.js';

/** Thursday, 12:40 in Moscow. */
const now = Date.parse('2026-11-19T09:40:00Z');

const named = (at: number, dues: string[]) => {
  const tasks = dues.map((dueAt) => task({ id: dueAt, dueAt }));
  const { groups } = groupsOf(tasks, at, 'Europe/Moscow');
  return Object.fromEntries(groups.map(({ name, tasks: own }) => [name, own.map(({ id }) => id)]));
};

it('puts a task where it is due: past, today, until Sunday, later', () => {
  const dues = ['2026-11-19T09:40:00Z', '2026-11-19T21:00:00Z', '2026-11-22T21:00:00Z', '2026-11-22T21:00:01Z'];
  expect(named(now, dues)).toEqual({ overdue: [dues[0]], today: [dues[1]], week: [dues[2]], later: [dues[3]] });
});

it('has no rest of the week on Sunday', () => {
  const sunday = Date.parse('2026-11-22T09:00:00Z');
  const dues = ['2026-11-22T21:00:00Z', '2026-11-23T07:00:00Z'];
  expect(named(sunday, dues)).toEqual({ overdue: [], today: [dues[0]], week: [], later: [dues[1]] });
});

it('holds until the next due moment, at most until midnight', () => {
  const until = (dueAt: string) => groupsOf([task({ id: 't', dueAt })], now, 'Europe/Moscow').until;
  expect(until('2026-11-19T10:00:00Z')).toBe(Date.parse('2026-11-19T10:00:00Z'));
  expect(until('2026-11-25T10:00:00Z')).toBe(Date.parse('2026-11-19T21:00:00Z'));
});

it('begins weeks on Monday', () => {
  expect([mondayOf('2026-11-16'), mondayOf('2026-11-22')]).toEqual(['2026-11-16', '2026-11-16']);
});
