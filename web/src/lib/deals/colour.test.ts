import { describe, expect, it } from 'vitest';
import { dayIn } from '#lib/core/zone.js';
import { idleDaysOf, tintOf, type NextStep } from '#lib/deals/colour.js';

const zone = 'Europe/Moscow';
const now = Date.parse('2026-11-19T09:40:00Z');
const midnight = Date.parse('2026-11-19T21:00:00Z');
const step = (nextDueAt: string | null, nextDueOn: string | null = null): NextStep => ({
  status: 'IN_WORK',
  nextDueAt,
  nextDueOn,
  nextKind: nextDueAt ? 'CALL' : null,
});

describe('colour of a card', () => {
  it('is red from the very moment the step is due', () => {
    const due = step('2026-11-19T10:00:00Z');
    const dueAt = Date.parse('2026-11-19T10:00:00Z');
    expect(tintOf(due, now, zone)).toEqual({
      colour: 'YELLOW',
      why: { is: 'today', kind: 'CALL', at: dueAt },
      until: dueAt,
    });
    expect(tintOf(due, dueAt - 1, zone).colour).toBe('YELLOW');
    expect(tintOf(due, dueAt, zone)).toMatchObject({ colour: 'RED', why: { is: 'overdue', by: 0 } });
  });

  it('is yellow on the viewer’s day, not on the server’s', () => {
    const due = step('2026-11-19T22:00:00Z');
    expect(tintOf(due, now, 'Europe/Moscow').colour).toBe('GREEN');
    expect(tintOf(due, now, 'Europe/London').colour).toBe('YELLOW');
  });

  it('keeps a day without a time yellow until its midnight', () => {
    const due = step('2026-11-19T21:00:00Z', '2026-11-19');
    expect(tintOf(due, now, zone)).toMatchObject({ colour: 'YELLOW', why: { at: null }, until: midnight });
    expect(tintOf(due, midnight, zone).colour).toBe('RED');
  });

  it('is green for what is due later, and looks again at midnight', () => {
    expect(tintOf(step('2026-11-20T10:00:00Z'), now, zone)).toMatchObject({ colour: 'GREEN', until: midnight });
  });

  it('names the day that a task of a day is due on, not the one that begins when it ends', () => {
    const { why } = tintOf(step('2026-11-24T21:00:00Z', '2026-11-24'), now, zone);
    expect(why).toMatchObject({ is: 'later', wholeDay: true });
    expect(dayIn(zone, (why as { at: number }).at)).toBe('2026-11-24');
  });

  it('is green with a mark without a next step, and none when closed', () => {
    expect(tintOf(step(null), now, zone)).toEqual({ colour: 'GREEN', why: { is: 'noNextStep' }, until: Infinity });
    expect(tintOf({ ...step('2026-11-01T00:00:00Z'), status: 'WON' }, now, zone).colour).toBeNull();
  });

  it.each([
    ['2026-11-19T09:30:30Z', 30_000],
    ['2026-11-19T07:30:00Z', 50 * 60_000],
    ['2026-11-17T08:40:00Z', 23 * 3_600_000],
  ])('changes its words when the biggest unit does: %s', (due, after) => {
    expect(tintOf(step(due), now, zone).until - now).toBe(after);
  });
});

it('counts idle days from the stage’s limit on', () => {
  const active = '2026-11-12T09:40:00Z';
  expect(idleDaysOf(active, 7, now)).toBe(7);
  expect(idleDaysOf(active, 8, now)).toBeNull();
  expect(idleDaysOf(active, null, now)).toBeNull();
});
