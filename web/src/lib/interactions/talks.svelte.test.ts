import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { App } from '#lib/core/app.svelte.js';
import type { Change } from '#lib/core/feed.js';
import { AppError } from '#lib/core/graphql.js';
import {
  ChainInteractionsDocument,
  InteractionGroupsDocument,
  InteractionsDocument,
  UnreviewedInteractionsDocument,
} from '#lib/core/gql/graphql.js';
import { Talks, type Group } from './talks.svelte.js';

interface Variables {
  filter: Record<string, unknown>;
  first: number;
  after: string | null;
  ids?: string[];
}

const group = (at: number): Group => ({ key: `g${at}`, deal: { id: `d${at}` } }) as Group;

/** The groups that the server has, and what it has been asked about interactions. */
let groups: Group[];
let asked: Variables[];
let isSilent: boolean;
/** What stands in the list that is shown. */
let listed: string[];
let listeners: Set<(change: Change) => void>;
let talks: Talks;

const answers = new Map<unknown, (variables: Variables) => unknown>([
  [UnreviewedInteractionsDocument, () => ({ unreviewedInteractions: { mine: 0, team: 0, deferred: 0 } })],
  [ChainInteractionsDocument, () => ({ chain: { interactions: { nodes: [] } } })],
  [
    InteractionsDocument,
    (variables) => {
      asked.push(variables);
      const nodes = (variables.ids ?? listed).map((id) => ({ id, chainId: 'c', heldAt: '2026-11-20T09:00:00Z' }));
      return { interactions: { nodes, next: variables.ids ? null : 'next' } };
    },
  ],
  [
    InteractionGroupsDocument,
    ({ first, after }) => {
      const from = Number(after ?? 0);
      const next = groups.length > from + first ? String(from + first) : null;
      return { interactionGroups: { nodes: groups.slice(from, from + first), next } };
    },
  ],
]);

const live = {
  onChanges: (listener: (change: Change) => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
  onReset: () => () => undefined,
};

const ask = async (document: unknown, variables: Variables) => {
  if (isSilent) throw new AppError('NETWORK');
  return answers.get(document)!(variables);
};

const logged = () => {
  const change = { entity: 'deal', name: 'interaction.logged', id: 'd', particulars: { part: 'i' }, forget: false };
  for (const listener of listeners) listener(change as unknown as Change);
};
const soon = () => vi.advanceTimersByTimeAsync(300);

beforeEach(async () => {
  vi.useFakeTimers();
  [groups, asked, isSilent, listeners, listed] = [[group(0), group(1)], [], false, new Set(), []];
  const session = { me: { user: { id: 'me' } } };
  talks = new Talks({ live, ask, session, clock: { read: () => 0 } } as unknown as App);
  await soon();
});

afterEach(() => {
  talks.close();
  vi.useRealTimers();
});

it('a group whose last record has been dealt with stays the one that is shown', async () => {
  talks.openGroup(talks.groups[0]!);
  groups = [group(1)];
  logged();
  await soon();
  asked.length = 0;
  await talks.list?.more();
  await talks.list?.reload();
  const filter = { states: ['DUE'], dealId: 'd0' };
  expect(asked).toMatchObject([
    { filter, after: 'next' },
    { filter, after: null },
  ]);
  expect([talks.group?.key, talks.groups.map(({ key }) => key)]).toEqual(['g0', ['g1']]);
});

it('neither a chosen group nor an opened record outlives a change of what is shown', async () => {
  talks.openGroup(talks.groups[0]!);
  await talks.openById('i1');
  expect(talks.isGroupUnlisted).toBe(false);
  groups = [group(1)];
  await talks.recount();
  expect(talks.isGroupUnlisted).toBe(true);
  asked.length = 0;
  talks.set({ shown: 'ALL' });
  await soon();
  expect(asked.map(({ filter }) => filter)).toEqual([{}]);
  expect([talks.group, talks.row]).toEqual([null, null]);
});

it('the report leads to what its line counts', async () => {
  talks.set({ shown: 'ALL', mine: true });
  await soon();
  asked.length = 0;
  talks.showUnhandledOf({ id: 'boris', name: 'Борис' });
  await soon();
  expect(asked.at(-1)?.filter).toEqual({ states: ['DUE'], responsibleIds: ['boris'] });
});

it('counting anew leaves the groups that were loaded', async () => {
  groups = Array.from({ length: 120 }, (_, at) => group(at));
  await talks.recount();
  expect([talks.groups.length, talks.hasMoreGroups]).toEqual([50, true]);
  await talks.loadMoreGroups();
  logged();
  await soon();
  expect([talks.groups.length, talks.hasMoreGroups]).toEqual([100, true]);
});

it('more groups that do not come are said to have failed', async () => {
  isSilent = true;
  await talks.loadMoreGroups();
  expect([talks.failed?.code, talks.groups.length]).toEqual(['NETWORK', 2]);
});

it('opens what a link leads to, unless something else was opened or all was left meanwhile', async () => {
  await talks.openById('i1');
  expect(talks.rowId).toBe('i1');
  const opening = talks.openById('i2');
  talks.open(talks.row!);
  await opening;
  expect(talks.rowId).toBe('i1');
  const late = talks.openById('i3');
  talks.close();
  const left = listeners.size;
  await late;
  expect([talks.rowId, listeners.size]).toEqual(['i1', left]);
});

it('the first of a list is opened where there is room, never over what a link leads to or somebody has chosen', async () => {
  listed = ['i1', 'i2'];
  await talks.list?.reload();
  const linking = talks.openById('i1');
  talks.openFirst();
  expect(talks.rowId).toBeNull();
  await linking;
  talks.openFirst();
  expect(talks.rowId).toBe('i1');
  talks.openGroup(talks.groups[1]!);
  await soon();
  talks.openFirst();
  expect(talks.rowId).toBe('i2');
});
