import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { App } from '#lib/core/app.svelte.js';
import type { Outcome } from '#lib/core/command.js';
import type { Change } from '#lib/core/feed.js';
import { AppError } from '#lib/core/graphql.js';
import type { RelationshipRow } from '#lib/core/rows.js';
import { Store } from '#lib/core/store.svelte.js';
import { RelationshipList } from './relationshipList.svelte.js';

const partner = (id: string) => ({ id, kind: 'PARTNER', name: id }) as const;
const row = (id: string, strength: number, given: Partial<RelationshipRow> = {}): RelationshipRow => ({
  ...{ id, version: 1, typeId: 'supplier', from: partner('alpha'), to: partner(`to ${id}`), strength },
  ...{ since: null, until: null, comment: null, author: null, createdAt: '', can: ['edit'] },
  ...given,
});

let store: Store;
let list: RelationshipList;
let table: RelationshipRow[];
let tell: (change: Change) => void;

const shown = () => list.rows.map(({ id }) => id);
const soon = () => vi.advanceTimersByTimeAsync(250);
const change = (id: string, part: string, other: string) =>
  ({ id, name: 'relationship.edited', particulars: { part, other } }) as unknown as Change;

beforeEach(async () => {
  vi.useFakeTimers();
  store = new Store();
  table = [row('strong', 5), row('weak', 1)];
  let seq = 1;
  const ask = async (_: unknown, { ids }: { ids?: string[] }) => {
    const nodes = table.filter(({ id }) => !ids || ids.includes(id)).sort((a, b) => b.strength - a.strength);
    return { relationships: { asOf: `1.${++seq}`, nodes, next: null } };
  };
  const live = { onChanges: (listener: typeof tell) => ((tell = listener), () => {}), onReset: () => () => {} };
  list = new RelationshipList({ ask, store, live } as unknown as App, partner('alpha'));
  await vi.advanceTimersByTimeAsync(0);
});

afterEach(() => {
  list.close();
  vi.useRealTimers();
});

it('the strongest stands first, also once it has become so in another window', async () => {
  expect(shown()).toEqual(['strong', 'weak']);
  table = [row('strong', 2, { version: 2 }), row('weak', 4, { version: 2 })];
  tell(change('alpha', 'strong', 'to strong'));
  tell(change('to weak', 'weak', 'alpha'));
  await soon();
  expect(shown()).toEqual(['weak', 'strong']);
});

it('one that is added here stands there at once, and leaves when it is refused', () => {
  store.overlay('m1', [{ type: 'relationship', id: 'new', change: row('new', 3, { version: 0 }), creates: true }]);
  expect(shown()).toEqual(['new', 'strong', 'weak']);
  store.lift('m1');
  expect(shown()).toEqual(['strong', 'weak']);
});

it('one of others does not come in', () => {
  const others = row('others', 3, { version: 0, from: partner('beta') });
  store.overlay('m1', [{ type: 'relationship', id: 'others', change: others, creates: true }]);
  expect(shown()).toEqual(['strong', 'weak']);
});

it('one that is being taken away is hidden until that is refused', async () => {
  const answer = Promise.withResolvers<Outcome>();
  const hidden = list.without('weak', answer.promise);
  expect(shown()).toEqual(['strong']);
  answer.resolve({ kind: 'refused', error: new AppError('FORBIDDEN') });
  await hidden;
  expect(shown()).toEqual(['strong', 'weak']);
});

it('what another takes away leaves', async () => {
  table = [row('weak', 1)];
  tell(change('alpha', 'strong', 'to strong'));
  await soon();
  expect(shown()).toEqual(['weak']);
});
