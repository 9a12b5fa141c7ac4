import { describe, expect, test } from 'vitest';
import { Calendar } from './calendar.js';
import { Dice } from './dice.js';

const moments = {
  'a working noon': '2026-11-19T09:40:00Z',
  'a minute before midnight on Sunday': '2026-11-22T20:59:00Z',
  'the morning before opening': '2026-11-23T03:00:00Z',
  'New Year': '2026-12-31T21:00:00Z',
};

describe.each(Object.entries(moments))('at %s', (_, moment) => {
  const calendar = new Calendar(new Date(moment));
  const dice = new Dice(1);
  const days = Array.from({ length: 200 }, () => dice.between(0, 900));

  test('the past is over and in working hours', () => {
    for (const ago of days) {
      const at = calendar.ago(ago, dice);
      expect(at.getTime()).toBeLessThanOrEqual(calendar.now.getTime());
      expect(hourInMoscow(at)).toBeGreaterThanOrEqual(9);
      expect(hourInMoscow(at)).toBeLessThan(18);
      expect([0, 6]).not.toContain(new Date(at.getTime() + 3 * 3_600_000).getUTCDay());
    }
  });

  test('one thing comes after another, never later than now', () => {
    const previous = calendar.ago(0, dice);
    const at = calendar.after(previous, calendar.ago(3, dice), dice);
    expect(at.getTime()).toBeGreaterThanOrEqual(previous.getTime());
    expect(at.getTime()).toBeLessThanOrEqual(calendar.now.getTime());
  });

  test('later today is today and later', () => {
    const at = calendar.laterToday(dice);
    if (!at) return expect(hourInMoscow(calendar.now)).toBe(23);
    expect(at.getTime()).toBeGreaterThan(calendar.now.getTime());
    expect(new Calendar(at).today()).toBe(calendar.today());
  });

  test('what lies ahead is not over', () => {
    for (const ahead of [1, 2, 3, 10]) {
      expect(calendar.ahead(ahead, dice).getTime()).toBeGreaterThan(calendar.now.getTime());
      expect(calendar.dayAhead(ahead) > calendar.today()).toBe(true);
    }
    expect(calendar.yesterday() < calendar.today()).toBe(true);
  });
});

const hourInMoscow = (at: Date): number => (at.getUTCHours() + 3) % 24;
