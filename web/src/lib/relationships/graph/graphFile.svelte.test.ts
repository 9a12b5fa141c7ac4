import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { App } from '#lib/core/app.svelte.js';
import type { Change } from '#lib/core/feed.js';
import { AppError } from '#lib/core/graphql.js';
import { GraphFile } from './graphFile.svelte.js';
import type { GraphLink, GraphNode } from './parts.js';

const node = (id: string, steps: number): GraphNode => ({ id, kind: 'PARTNER', name: id, steps, x: null, y: null });
const link = (from: string, to: string): GraphLink => ({
  ...{ nature: 'SAID', id: `${from}${to}`, typeId: 'supplier', from, to },
  ...{ strength: 3, since: null, until: null },
});

let nodes: GraphNode[];
let links: GraphLink[];
let asked: { around: { id: string }; steps: number }[];
let trouble: AppError | null;
let tell: (change: Change) => void;
let file: GraphFile;

const change = (name: string, id: string, particulars: object = {}) =>
  ({ name, entity: name.startsWith('person.') ? 'person' : 'partner', id, particulars }) as unknown as Change;
const soon = () => vi.advanceTimersByTimeAsync(200);
const placeOf = (id: string) => {
  const { x, y } = file.nodes.find((one) => one.id === id)!;
  return [x, y];
};

beforeEach(async () => {
  vi.useFakeTimers();
  [nodes, links, asked, trouble] = [[node('a', 0), node('b', 1)], [link('a', 'b')], [], null];
  const ask = async (_: unknown, given: (typeof asked)[number]) => {
    asked.push(given);
    if (trouble) throw trouble;
    return { relationshipGraph: { nodes, links, cut: false, asOf: '1.1' } };
  };
  const live = { onChanges: (listener: typeof tell) => ((tell = listener), () => {}), onReset: () => () => {} };
  file = new GraphFile({ ask, live } as unknown as App, { id: 'a', kind: 'PARTNER' }, 2);
  await vi.advanceTimersByTimeAsync(0);
});

afterEach(() => {
  file.close();
  vi.useRealTimers();
});

it('a record that another puts somewhere moves at once, and is let go at once', () => {
  tell(change('partner.placed', 'b', { x: 4, y: -2 }));
  expect(placeOf('b')).toEqual([4, -2]);
  tell(change('partner.placed', 'b'));
  expect(placeOf('b')).toEqual([null, null]);
  expect(asked).toHaveLength(1);
});

it('a relationship that touches the graph is asked about once, and another not at all', async () => {
  [nodes, links] = [
    [...nodes, node('c', 2)],
    [...links, link('b', 'c')],
  ];
  tell(change('relationship.added', 'x', { other: 'y' }));
  await soon();
  expect(asked).toHaveLength(1);
  for (const other of ['c', 'd']) tell(change('relationship.added', 'b', { other }));
  await soon();
  expect([asked.length, file.nodes.map(({ id }) => id)]).toEqual([2, ['a', 'b', 'c']]);
});

it.each([
  ['somebody who works for one of the graph', change('person.created', 'x', { partnerId: 'b' })],
  ['a further role at one of them', change('employment.created', 'x', { partnerId: 'b' })],
  [
    'a part of one of them',
    { ...change('partner.created', 'x'), record: { __typename: 'Partner', parent: { id: 'b' } } },
  ],
  ['one that is hidden now', { ...change('', 'b'), name: null, forget: true }],
])('%s is asked about', async (_, told) => {
  tell(told as Change);
  await soon();
  expect(asked).toHaveLength(2);
});

it('what was unfolded stays unfolded when the graph is asked for again', async () => {
  file.unfold({ id: 'b', kind: 'PARTNER' });
  await soon();
  tell(change('relationship.removed', 'a', { other: 'b' }));
  await soon();
  expect(asked.slice(-2).map(({ around, steps }) => [around.id, steps])).toEqual([
    ['a', 2],
    ['b', 1],
  ]);
});

it('a graph that is here stays when it cannot be asked for again', async () => {
  trouble = new AppError('NETWORK');
  await file.refresh();
  expect([file.state, file.nodes.length]).toEqual(['ready', 2]);
});
