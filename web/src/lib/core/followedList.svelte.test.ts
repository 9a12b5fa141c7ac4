import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FollowedList } from '#lib/core/followedList.svelte.js';
import type { Change } from '#lib/core/feed.js';
import { AppError } from '#lib/core/graphql.js';

interface Row {
  id: string;
  rank: number;
  text: string;
}

const row = (id: string, rank: number, text = id): Row => ({ id, rank, text });
const change = (part: string) => ({ name: 'note.edited', particulars: { part } }) as unknown as Change;

/** What the server has; a page is two rows. */
let table: Row[];
let tell: (change: Change) => void;
let reset: () => Promise<void>;
let list: FollowedList<Row, number>;
let isSilent: boolean;
let asked: string[][];

const live = {
  onChanges: (listener: typeof tell) => ((tell = listener), () => (tell = () => {})),
  onReset: (load: typeof reset) => ((reset = load), () => {}),
};

async function load(after: string | null) {
  if (isSilent) throw new AppError('NETWORK');
  const from = after === null ? 0 : Number(after);
  const sorted = table.toSorted((a, b) => a.rank - b.rank);
  return { nodes: sorted.slice(from, from + 2), next: sorted.length > from + 2 ? String(from + 2) : null };
}

async function again(ids: string[]) {
  asked.push(ids);
  return table.filter(({ id }) => ids.includes(id));
}

const shown = () => list.rows.map(({ text }) => text);
const soon = () => vi.advanceTimersByTimeAsync(250);

beforeEach(async () => {
  vi.useFakeTimers();
  [table, asked, isSilent] = [[row('a', 10), row('b', 20), row('c', 30), row('d', 40)], [], false];
  list = new FollowedList(live, {
    load,
    again,
    touched: ({ particulars }) => [(particulars as { part: string }).part],
    keyOf: ({ rank }) => rank,
    compare: (one, other) => one - other,
  });
  await vi.advanceTimersByTimeAsync(0);
});

afterEach(() => {
  list.close();
  vi.useRealTimers();
});

it('shows pages in order, and follows what changes in them', async () => {
  expect([shown(), list.hasMore]).toEqual([['a', 'b'], true]);
  table = [row('a', 10, 'A'), row('n', 15), row('c', 30), row('d', 40)];
  for (const id of ['a', 'n', 'b']) tell(change(id));
  await soon();
  expect(asked).toEqual([['a', 'n', 'b']]);
  expect(shown().slice(0, 2)).toEqual(['A', 'n']);
});

it('what comes behind the loaded pages comes with its page', async () => {
  table.push(row('e', 35));
  tell(change('e'));
  await soon();
  expect(shown()).toEqual(['a', 'b']);
  await list.more();
  expect(shown()).toEqual(['a', 'b', 'c', 'e']);
});

it('an answer that came while a page was on its way is not overwritten by it', async () => {
  const late = Promise.withResolvers<void>();
  const old = table.toSorted((a, b) => a.rank - b.rank).slice(0, 2);
  const spied = vi.spyOn(list['source'], 'load').mockImplementationOnce(async () => {
    await late.promise;
    return { nodes: old, next: null };
  });
  const reloading = list.reload();
  table = [row('a', 10, 'A')];
  for (const id of ['a', 'b']) tell(change(id));
  await soon();
  late.resolve();
  await reloading;
  expect(shown()).toEqual(['A']);
  spied.mockRestore();
});

it('is loaded anew after a reset, and says when it cannot be', async () => {
  table = [row('z', 1)];
  await reset();
  expect([shown(), list.hasMore]).toEqual([['z'], false]);
  isSilent = true;
  await reset();
  expect([list.failed?.code, shown()]).toEqual(['NETWORK', ['z']]);
  isSilent = false;
  await list.reload();
  expect(list.failed).toBeUndefined();
});
