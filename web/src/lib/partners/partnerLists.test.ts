import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { App } from '#lib/core/app.svelte.js';
import type { Change } from '#lib/core/feed.js';
import { PartnerCountDocument } from '#lib/core/gql/graphql.js';
import type { PartnerRow } from '#lib/core/rows.js';
import { Store } from '#lib/core/store.svelte.js';
import { PartnerList } from './partnerLists.svelte.js';
import type { SoughtPartners } from './sought.js';

const row = (id: string, name = id) => ({ id, version: 1, name }) as PartnerRow;

/** Those that the server finds, and how many it says there are. */
let found: PartnerRow[];
let more: string | null;
let counted: number;
let asked: { text: string | null; filter?: object; ids?: string[] }[];
let store: Store;
let tell: (change: Partial<Change>) => void;
let list: PartnerList;

const shown = () => list.rows.map(({ id }) => id);
const soon = () => vi.advanceTimersByTimeAsync(250);

async function open(sought: SoughtPartners): Promise<void> {
  let seq = 1;
  const ask = async (document: unknown, args: (typeof asked)[number]) => {
    if (document === PartnerCountDocument) return { partnerCount: counted };
    asked.push(args);
    const nodes = found.filter(({ id }) => !args.ids || args.ids.includes(id));
    return { partners: { asOf: `1.${++seq}`, nodes, next: more } };
  };
  const heard: ((change: Change) => void)[] = [];
  tell = (change) => heard.forEach((listener) => listener(change as Change));
  const live = {
    onChanges: (listener: (change: Change) => void) => (heard.push(listener), () => {}),
    onReset: () => () => {},
  };
  list = new PartnerList({ ask, store, live } as unknown as App, sought);
  await vi.advanceTimersByTimeAsync(0);
}

beforeEach(() => {
  vi.useFakeTimers();
  [store, found, asked, more, counted] = [new Store(), [row('a')], [], null, 0];
});

afterEach(() => {
  list.close();
  vi.useRealTimers();
});

it('whom an ИНН finds the server says, also of one that has got it meanwhile', async () => {
  await open({ text: '7707083893' });
  found = [row('b')];
  for (const id of ['a', 'b']) tell({ entity: 'partner', id });
  await soon();
  expect(shown()).toEqual(['b']);
  expect(asked.at(-1)).toMatchObject({ text: '7707083893', ids: ['a', 'b'] });
});

it('who fits the filter no more leaves, and the count with it', async () => {
  await open({ ownerIds: ['anna'] });
  expect(list.count).toBe(1);
  found = [];
  tell({ entity: 'partner', id: 'a' });
  await soon();
  expect([shown(), list.count]).toEqual([[], 0]);
  expect(asked.at(-1)).toMatchObject({ filter: { ownerIds: ['anna'] }, ids: ['a'] });
});

it('of a list of all nothing is asked again', async () => {
  await open({});
  store.put('partner', row('b'), { epoch: 1, seq: 5 });
  tell({ entity: 'partner', id: 'b' });
  await soon();
  expect([shown(), list.count]).toEqual([['a', 'b'], 2]);
  expect(asked).toHaveLength(1);
});

it('how many there are behind the loaded ones the server counts, again after each change', async () => {
  [more, counted] = ['next', 60];
  await open({});
  expect(list.count).toBeNull();
  await soon();
  expect(list.count).toBe(60);
  counted = 61;
  tell({ entity: 'partner', id: 'z' });
  await soon();
  expect(list.count).toBe(61);
});

it('who has no contact is asked anew when somebody’s people change: those do not say whose they are', async () => {
  await open({ noContact: true });
  found = [row('b')];
  tell({ entity: 'person', id: 'p' });
  await soon();
  expect(shown()).toEqual(['b']);
});

it('people change nothing of another list', async () => {
  await open({ warned: true });
  tell({ entity: 'person', id: 'p' });
  await soon();
  expect(asked).toHaveLength(1);
});
