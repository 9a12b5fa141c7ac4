import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Announcer } from './announcer.svelte.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('takes the words from the page once they were heard', () => {
  const announcer = new Announcer();
  announcer.alert('Осталась на месте');
  vi.advanceTimersByTime(9_000);
  announcer.say('Перенесена');
  vi.advanceTimersByTime(1_000);
  expect(announcer).toMatchObject({ polite: 'Перенесена', urgent: '' });
  vi.advanceTimersByTime(9_000);
  expect(announcer.polite).toBe('');
});

it('says the same words twice', () => {
  const announcer = new Announcer();
  announcer.say('Край доски');
  announcer.say('Край доски');
  expect(announcer.polite).toBe('Край доски\u00a0');
});
