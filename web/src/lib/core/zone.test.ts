import { expect, it } from 'vitest';
import { dayIn, daysBetween, instantOf, midnightAfter, timeIn } from '#lib/core/zone.js';

const iso = (instant: number) => new Date(instant).toISOString();

it('knows the day of an instant in a zone', () => {
  const instant = Date.parse('2026-11-19T20:30:00Z');
  expect(dayIn('Europe/Moscow', instant)).toBe('2026-11-19');
  expect(dayIn('Asia/Vladivostok', instant)).toBe('2026-11-20');
});

it('finds the midnight that ends the day', () => {
  expect(iso(midnightAfter('Europe/Moscow', Date.parse('2026-11-19T09:40:00.123Z')))).toBe('2026-11-19T21:00:00.000Z');
  expect(iso(midnightAfter('Europe/Moscow', Date.parse('2026-11-19T21:00:00Z')))).toBe('2026-11-20T21:00:00.000Z');
});

it('finds it on days on which clocks change', () => {
  expect(iso(midnightAfter('Europe/Berlin', Date.parse('2026-10-25T00:30:00Z')))).toBe('2026-10-25T23:00:00.000Z');
  expect(iso(midnightAfter('Europe/Berlin', Date.parse('2026-03-29T00:30:00Z')))).toBe('2026-03-29T22:00:00.000Z');
});

it('finds the instant of a wall clock', () => {
  expect(iso(instantOf('Europe/Moscow', '2026-11-19', '15:00'))).toBe('2026-11-19T12:00:00.000Z');
  expect(iso(instantOf('Europe/Berlin', '2026-10-25', '12:00'))).toBe('2026-10-25T11:00:00.000Z');
  expect(timeIn('Asia/Yekaterinburg', Date.parse('2026-11-19T09:40:00Z'))).toBe('14:40');
});

it('counts days', () => expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2));
