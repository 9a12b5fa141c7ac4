import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { App } from '#lib/core/app.svelte.js';
import { Calls } from './calls.svelte.js';

const alfa = { id: 'p1', name: 'Альфа' };

let told: (string | null)[];
let watching: number;
let calls: Calls;

beforeEach(() => {
  vi.useFakeTimers();
  [told, watching] = [[], 0];
  const live = { state: 'online', watch: () => ((watching += 1), () => (watching -= 1)) };
  const ask = async (_: unknown, { input }: { input: { talkedToId: string | null } }) =>
    void told.push(input.talkedToId);
  const session = { clientId: 'here', lost: false, me: { user: { id: 'anna' } } };
  calls = new Calls({ live, ask, session } as unknown as App);
});
afterEach(() => void vi.useRealTimers());

const soon = () => vi.advanceTimersByTimeAsync(300);

it('tells whom one talks to, and that it is over, also while the numbers are still in sight', async () => {
  const hide = calls.watch('p1');
  calls.begin(alfa);
  await soon();
  calls.end();
  await soon();
  expect([told, watching, calls.current]).toEqual([['p1', null], 1, null]);
  hide();
  expect(watching).toBe(0);
});

it('ends by itself after 30 minutes', async () => {
  calls.begin(alfa);
  await vi.advanceTimersByTimeAsync(30 * 60_000 - 1000);
  expect(calls.current).toEqual(alfa);
  await vi.advanceTimersByTimeAsync(1000);
  expect([calls.current, watching]).toEqual([null, 0]);
});
