import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { App } from '#lib/core/app.svelte.js';
import type { Change } from '#lib/core/feed.js';
import type { FollowedList } from '#lib/core/followedList.svelte.js';
import type { PartnerRow } from '#lib/core/rows.js';
import { Store } from '#lib/core/store.svelte.js';
import { followPartners } from './partnerLists.svelte.js';

const row = (id: string, name = id) => ({ id, version: 1, name }) as PartnerRow;

/** Those that the server finds by the text. */
let found: PartnerRow[];
let asked: { text: string | null; ids?: string[] }[];
let store: Store;
let tell: (change: Change) => void;
let list: FollowedList<PartnerRow, Pick<PartnerRow, 'name' | 'id'>>;

const shown = () => list.rows.map(({ id }) => id);
const soon = () => vi.advanceTimersByTimeAsync(250);

async function open(text: string): Promise<void> {
  let seq = 1;
  const ask = async (_: unknown, args: { text: string | null; ids?: string[] }) => {
    asked.push(args);
    const nodes = found.filter(({ id }) => !args.ids || args.ids.includes(id));
    return { partners: { asOf: `1.${++seq}`, nodes, next: null } };
  };
  const live = { onChanges: (listener: typeof tell) => ((tell = listener), () => {}), onReset: () => () => {} };
  list = followPartners({ ask, store, live } as unknown as App, text);
  await vi.advanceTimersByTimeAsync(0);
}

beforeEach(() => {
  vi.useFakeTimers();
  [store, found, asked] = [new Store(), [row('a')], []];
});

afterEach(() => {
  list.close();
  vi.useRealTimers();
});

it('whom an ИНН finds the server says, also of one that has got it meanwhile', async () => {
  await open(' 7707083893 ');
  found = [row('b')];
  for (const id of ['a', 'b']) tell({ entity: 'partner', id } as Change);
  await soon();
  expect(shown()).toEqual(['b']);
  expect(asked.at(-1)).toMatchObject({ text: '7707083893', ids: ['a', 'b'] });
});

it('of a list of all nothing is asked again', async () => {
  await open('');
  store.put('partner', row('b'), { epoch: 1, seq: 5 });
  tell({ entity: 'partner', id: 'b' } as Change);
  await soon();
  expect(shown()).toEqual(['a', 'b']);
  expect(asked).toHaveLength(1);
});
