import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Change } from '#lib/core/feed.js';
import { Unreviewed } from './unreviewed.svelte.js';

const START = Date.parse('2026-11-19T09:00:00Z');
const HOUR_MS = 3_600_000;

beforeEach(() => void vi.useFakeTimers({ now: START }));
afterEach(() => void vi.useRealTimers());

/** A window whose server knows so much to review. */
function windowWith(mine: number, changesAt: string | null = null) {
  const server = { mine, changesAt, asked: 0 };
  let tell: (change: Change) => void = () => undefined;
  const live = {
    onChanges: (listener: typeof tell) => ((tell = listener), () => undefined),
    onReset: () => () => undefined,
  };
  const ask = async () => {
    server.asked += 1;
    return { unreviewedInteractions: { ...server, team: 0, deferred: 0 } };
  };
  const returned = vi.fn();
  const app = { live, ask, clock: { read: () => Date.now() } };
  const unreviewed = new Unreviewed(app as unknown as ConstructorParameters<typeof Unreviewed>[0], returned);
  const change = (name: string) =>
    tell({ entity: 'deal', name, id: 'd', particulars: { part: 'i' }, forget: false } as unknown as Change);
  return { server, change, returned, unreviewed };
}

const soon = () => vi.advanceTimersByTimeAsync(300);

it('counts anew when the log tells of an interaction, and of nothing else', async () => {
  const { server, change, unreviewed } = windowWith(3);
  await soon();
  expect(unreviewed.counts?.mine).toBe(3);
  server.mine = 2;
  change('deal.moved');
  await soon();
  expect(unreviewed.counts?.mine).toBe(3);
  change('interaction.reviewed');
  await soon();
  expect(unreviewed.counts?.mine).toBe(2);
  unreviewed.close();
});

it('counts anew when what was put off comes back by itself', async () => {
  const { server, returned, unreviewed } = windowWith(0, new Date(START + HOUR_MS).toISOString());
  await soon();
  Object.assign(server, { mine: 1, changesAt: null });
  await vi.advanceTimersByTimeAsync(HOUR_MS);
  await soon();
  expect(unreviewed.counts?.mine).toBe(1);
  expect(returned).toHaveBeenCalledOnce();
  unreviewed.close();
});
