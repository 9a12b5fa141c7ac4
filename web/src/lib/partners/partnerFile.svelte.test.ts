import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { App } from '#lib/core/app.svelte.js';
import type { Change } from '#lib/core/feed.js';
import { Store } from '#lib/core/store.svelte.js';
import { PartnerFile } from './partnerFile.svelte.js';

const ID = 'p';
const PERSONS = 250;

type Asked = { id: string; most?: number; first?: number; after?: string | null };

let people: { id: string; name: string; version: number }[];
let asked: Asked[];
let tell: (change: Partial<Change>) => void;
let file: PartnerFile;

const shown = () => file.parts.people.rows.map(({ id }) => id);
const soon = () => vi.advanceTimersByTimeAsync(150);
/** Whether the card is asked for again after that. */
const asksAfter = async (change: Partial<Change>): Promise<boolean> => {
  const before = asked.length;
  tell({ entity: 'person', ...change });
  await soon();
  return asked.length > before;
};
const nobody = { asOf: '1.1', next: null, nodes: [] };

async function ask(_: unknown, { most, first = most!, after = null, ...rest }: Asked) {
  asked.push({ ...rest, first, after });
  const from = after ? people.findIndex(({ id }) => id === after) + 1 : 0;
  const nodes = people.slice(from, from + first);
  const persons = { nodes, next: from + first < people.length ? nodes.at(-1)!.id : null };
  const employments = { ...nobody, nodes: [{ id: 'e', personId: 'former' }] };
  const partner = { id: ID, version: 1, can: [], agreements: nobody, legalEntities: nobody, employments };
  return { persons, partner };
}

beforeEach(async () => {
  vi.useFakeTimers();
  asked = [];
  people = Array.from({ length: PERSONS }, (_, at) => ({ id: `h${at}`, name: `${at}`, version: 1 }));
  const live = { onChanges: (listener: typeof tell) => ((tell = listener), () => {}), onReset: () => () => {} };
  file = new PartnerFile({ ask, live, store: new Store() } as unknown as App, ID);
  await vi.advanceTimersByTimeAsync(0);
});

afterEach(() => {
  file.close();
  vi.useRealTimers();
});

it('asks again when somebody comes to the partner, or one that it shows changes', async () => {
  expect(await asksAfter({ id: 'x', name: 'person.created', particulars: { partnerId: ID } })).toBe(true);
  expect(await asksAfter({ id: 'x', name: 'person.edited', particulars: { partnerId: ID } })).toBe(true);
  expect(await asksAfter({ id: 'x', name: 'employment.created', particulars: { partnerId: ID } })).toBe(true);
  expect(await asksAfter({ id: 'h0', name: 'person.edited', particulars: { partnerId: 'other' } })).toBe(true);
  expect(await asksAfter({ id: 'h1', forget: true })).toBe(true);
  expect(await asksAfter({ id: 'former', name: 'person.edited', particulars: {} })).toBe(true);
  for (const verb of ['merged', 'tookOver', 'parted', 'restored'])
    expect(await asksAfter({ id: 'x', name: `person.${verb}`, particulars: {} })).toBe(true);
});

it('does not for the people of others', async () => {
  expect(await asksAfter({ id: 'x', name: 'person.created', particulars: { partnerId: 'other' } })).toBe(false);
  expect(await asksAfter({ id: 'x', name: 'person.created', particulars: { partnerId: null } })).toBe(false);
  expect(await asksAfter({ id: 'x', name: 'person.edited', particulars: { fields: ['phones'] } })).toBe(false);
  expect(await asksAfter({ id: 'x', name: 'employment.edited', particulars: { partnerId: 'other' } })).toBe(false);
});

it('shows more than a hundred by "more", and all of those after a change', async () => {
  expect([shown().length, file.parts.people.hasMore]).toEqual([100, true]);
  await file.parts.people.more();
  expect([shown().length, file.parts.people.hasMore]).toEqual([200, true]);
  people = people.slice(1);
  expect(await asksAfter({ id: 'h0', name: 'person.erased' })).toBe(true);
  expect(shown()).toEqual(people.slice(0, 200).map(({ id }) => id));
  await file.parts.people.more();
  expect([shown().length, file.parts.people.hasMore]).toEqual([PERSONS - 1, false]);
});
