import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Change } from '#lib/core/feed.js';
import { Store } from '#lib/core/store.svelte.js';
import { deal } from '../../../tests/window/build.js';
import { Timeline } from './timeline.svelte.js';

/** How many entries the deal has; `e0` is the newest. */
let length: number;
let asked: { first: number; after: string | null; until: string | null }[];
/** Answers wait for it, when it is there. */
let gate: Promise<void> | null;
let tell: (change: Change) => void;
let timeline: Timeline;

const ask = async (_: unknown, part: (typeof asked)[number]) => {
  asked.push(part);
  const from = Number(part.after ?? 0);
  const to = Math.min(from + part.first, Number(part.until ?? length));
  const nodes = Array.from({ length: to - from }, (_, at) => ({
    id: `e${from + at}`,
    comment: null,
    interaction: null,
  }));
  const next = to < Number(part.until ?? length) ? String(to) : null;
  await gate;
  return { timeline: { asOf: '1:1', nodes, next }, pinnedComment: null };
};

const touched = () => tell({ entity: 'deal', id: 'd1', particulars: null } as unknown as Change);
const soon = () => vi.advanceTimersByTimeAsync(200);

beforeEach(async () => {
  vi.useFakeTimers();
  [length, asked, gate] = [100, [], null];
  const store = new Store();
  store.put('deal', deal({ id: 'd1' }), { epoch: 1, seq: 1 });
  const live = {
    onChanges: (listener: typeof tell) => ((tell = listener), () => undefined),
    onReset: () => () => undefined,
  };
  const app = { ask, store, live } as unknown as ConstructorParameters<typeof Timeline>[0];
  timeline = new Timeline(app, 'd1');
  await timeline.refresh();
});

afterEach(() => {
  timeline.close();
  vi.useRealTimers();
});

it('a page that comes while all is asked for again is not lost with the answer', async () => {
  const late = Promise.withResolvers<void>();
  gate = late.promise;
  touched();
  await soon();
  gate = null;
  await timeline.more();
  late.resolve();
  await soon();
  expect([timeline.entries.length, timeline.hasOlder]).toEqual([60, true]);
  expect(asked.at(-1)).toMatchObject({ after: null, until: '60' });
});

it('a burst is asked about once, and nothing after the end', async () => {
  for (let i = 0; i < 5; i += 1) touched();
  await soon();
  expect(asked).toHaveLength(2);
  timeline.close();
  touched();
  await soon();
  expect(asked).toHaveLength(2);
});

it('the whole story is here when its pages are', async () => {
  for (let page = 0; page < 3; page += 1) await timeline.more();
  expect([timeline.entries.length, timeline.hasOlder]).toEqual([100, false]);
});
