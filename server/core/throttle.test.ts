import { expect, test } from 'vitest';
import { Throttle } from './throttle.js';

const now = new Date('2026-11-19T09:40:00Z');
const later = new Date(now.getTime() + 15 * 60_000);

test('so many attempts are let through, then none until the window has passed', () => {
  const throttle = new Throttle(3);
  for (let attempt = 0; attempt < 3; attempt++) throttle.attempt('anna', now);
  expect(() => throttle.attempt('anna', now)).toThrow(
    expect.objectContaining({ reason: 'signIn.throttled', details: { until: later.toISOString() } }),
  );
  throttle.attempt('boris', now);
  throttle.attempt('anna', later);
});

test('what was no guess is taken back', () => {
  const throttle = new Throttle(1);
  throttle.attempt('10.0.0.1', now);
  throttle.forgive('10.0.0.1');
  throttle.attempt('10.0.0.1', now);
  throttle.forget('10.0.0.1');
  throttle.attempt('10.0.0.1', now);
  expect(() => throttle.attempt('10.0.0.1', now)).toThrow();
});
