import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { App } from '#lib/core/app.svelte.js';
import type { Change } from '#lib/core/feed.js';
import { type Candidate, Candidates } from './candidates.svelte.js';

/** An answer takes this long. */
const ANSWER_MS = 400;

let pairs: Candidate[];
let asked: { first: number; after: string | null }[];
let underWay: number;
let mostUnderWay: number;
let tell: (change: Change) => void;
let list: Candidates;

const named = (id: string) => ({ id, name: id });
const pair = (at: number): Candidate => ({
  ...{ first: named(`a${at}`), second: named(`b${at}`), by: [], people: [], dismissedBy: null, dismissedAt: null },
});
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const change = () => tell({ entity: 'partner', id: 'x' } as Change);
const shown = () => list.rows.map(({ first }) => first.id);

async function ask(_: unknown, { first, after }: { first: number; after: string | null }) {
  asked.push({ first, after });
  mostUnderWay = Math.max(mostUnderWay, ++underWay);
  await new Promise((answered) => setTimeout(answered, ANSWER_MS));
  underWay -= 1;
  const from = after ? pairs.findIndex(({ first: { id } }) => id === after) + 1 : 0;
  const nodes = pairs.slice(from, from + first);
  const next = from + first < pairs.length ? nodes.at(-1)!.first.id : null;
  return { mergeCandidates: { nodes, next } };
}

async function load(rows: number): Promise<void> {
  while (list.rows.length < rows) {
    void list.more();
    await pass(ANSWER_MS);
  }
}

beforeEach(async () => {
  vi.useFakeTimers();
  pairs = Array.from({ length: 1_200 }, (_, at) => pair(at));
  [asked, underWay, mostUnderWay] = [[], 0, 0];
  const live = { onChanges: (listener: typeof tell) => ((tell = listener), () => {}), onReset: () => () => {} };
  list = new Candidates({ ask, live } as unknown as App, 'PARTNER', false);
  await pass(ANSWER_MS);
});

afterEach(() => {
  list.close();
  vi.useRealTimers();
});

it('asks once in seconds however many records change, and after the last of them', async () => {
  for (let at = 0; at < 100; at += 1) {
    change();
    await pass(100);
  }
  expect(asked.length).toBeLessThanOrEqual(5);
  expect(mostUnderWay).toBe(1);
  pairs = pairs.slice(1);
  change();
  await pass(5_000);
  expect(shown()[0]).toBe('a1');
});

it('what has been paged to is there after a change, also beyond what one question may ask for', async () => {
  await load(300);
  pairs = pairs.slice(1);
  change();
  await pass(5_000);
  expect(shown()).toEqual(pairs.slice(0, 300).map(({ first }) => first.id));
  expect(Math.max(...asked.map(({ first }) => first))).toBe(200);
  await load(350);
  expect(shown().at(-1)).toBe('a350');
});

it('so many pairs are asked for again that the rest comes by "more"', async () => {
  await load(1_150);
  change();
  await pass(10_000);
  expect(shown()).toHaveLength(1_000);
  await load(1_050);
  expect(shown().at(-1)).toBe('a1049');
});

it('a page that comes while all are asked for again stays', async () => {
  change();
  await pass(3_000);
  void list.more();
  await pass(ANSWER_MS);
  expect(shown()).toHaveLength(100);
  await pass(10_000);
  expect(shown()).toHaveLength(100);
});

it('a page that is asked for while the pair before it goes comes all the same', async () => {
  change();
  await pass(2_900);
  pairs = pairs.filter(({ first }) => first.id !== 'a0');
  void list.more();
  await pass(2_000);
  expect(shown()).toHaveLength(100);
  expect(new Set(shown()).size).toBe(100);
});
