import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import type { App } from '#lib/core/app.svelte.js';
import type { Change } from '#lib/core/feed.js';
import { CommandQueue } from '#lib/core/commands.svelte.js';
import { placeOf as logPlaceOf } from '#lib/core/cursor.js';
import { RelationshipsDocument } from '#lib/core/gql/graphql.js';
import { AppError } from '#lib/core/graphql.js';
import { ru } from '#lib/core/i18n/ru.js';
import type { RelationshipRow } from '#lib/core/rows.js';
import { Store } from '#lib/core/store.svelte.js';
import { addRelationship, editRelationship, removeRelationship } from '../relationships.js';
import type { End } from '../sides.js';
import { GraphFile } from './graphFile.svelte.js';
import { removeLink, rowOfLink } from './linkedRow.js';
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
let asOf: string;
let tell: (change: Change) => void;
let file: GraphFile;
let app: App;
/** Relationships as they are asked for one by one. */
let rows: () => Promise<RelationshipRow[]>;
/** Answers the command that was sent last. */
let answer: (given: { seq: number } | AppError) => Promise<void>;

const change = (name: string, id: string, particulars: object = {}) =>
  ({ name, entity: name.startsWith('person.') ? 'person' : 'partner', id, seq: 9, particulars }) as unknown as Change;
const soon = () => vi.advanceTimersByTimeAsync(200);
const placeOf = (id: string) => {
  const { x, y } = file.nodes.find((one) => one.id === id)!;
  return [x, y];
};

beforeEach(async () => {
  vi.useFakeTimers();
  [nodes, links, asked, trouble, asOf] = [[node('a', 0), node('b', 1)], [link('a', 'b')], [], null, '1.1'];
  const ask = async (document: unknown, given: (typeof asked)[number] & { receipt?: object }) => {
    if (given.receipt) return sent();
    if (document === RelationshipsDocument) return { relationships: { nodes: await rows(), asOf } };
    asked.push(given);
    if (trouble) throw trouble;
    return { relationshipGraph: { nodes, links, cut: false, asOf } };
  };
  const sent = () =>
    new Promise((resolve, reject) => {
      answer = async (given) => {
        if (given instanceof AppError) reject(given);
        else resolve({ answer: given });
        await vi.advanceTimersByTimeAsync(0);
      };
    });
  const store = new Store();
  const commands = new CommandQueue({ ask, store, clientId: 'here', place: () => logPlaceOf('1.1') } as never);
  const session = { clientId: 'here', me: { user: { id: 'anna', name: 'Анна' } } };
  const live = { onChanges: (listener: typeof tell) => ((tell = listener), () => {}), onReset: () => () => {} };
  app = { ask, live, store, commands, session, i18n: { text: ru }, clock: { read: () => 0 } } as unknown as App;
  file = new GraphFile(app, { id: 'a', kind: 'PARTNER' }, 2);
  await vi.advanceTimersByTimeAsync(0);
});

afterEach(() => {
  file.close();
  vi.useRealTimers();
});

it('a record that another puts somewhere moves at once, and is let go at once', () => {
  tell(change('partner.placed', 'b', { x: 4, y: -2 }));
  expect(placeOf('b')).toEqual([4, -2]);
  tell({ ...change('partner.placed', 'b'), seq: 10 });
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

describe('what this window says shows at once:', () => {
  const end = (id: string): End => ({ id, kind: 'PARTNER', name: id });
  const row = (): RelationshipRow => ({
    ...{ id: 'ab', version: 1, typeId: 'supplier', from: end('a'), to: end('b'), strength: 3, comment: 'с 2019' },
    ...{ since: null, until: null, author: null, createdAt: '', can: ['edit'] },
  });
  const shown = () => file.graph.links.map(({ from, to, typeId }) => `${from} ${typeId} ${to}`);
  const given = { typeId: 'rival', strength: 3, since: null, until: null, comment: null };
  const refused = new AppError('FORBIDDEN');
  const undo = () => app.commands.undo.undo();

  test('a link that is added comes with who was not there, and goes with a refusal', async () => {
    void addRelationship(app, { ...given, from: end('b'), to: end('new') });
    expect([shown(), file.nodes.map(({ id }) => id)]).toEqual([
      ['a supplier b', 'b rival new'],
      ['a', 'b', 'new'],
    ]);
    await answer(refused);
    expect([shown(), file.nodes.map(({ id }) => id)]).toEqual([['a supplier b'], ['a', 'b']]);
  });

  test('a link of another kind, though only the graph knows it', async () => {
    void editRelationship(app, row(), { typeId: 'rival' });
    expect(shown()).toEqual(['a rival b']);
    await answer(refused);
    expect(shown()).toEqual(['a supplier b']);
  });

  test('a link that is taken away, until that is refused', async () => {
    void file.without('ab', removeRelationship(app, row()));
    expect(shown()).toEqual([]);
    await answer(refused);
    expect(shown()).toEqual(['a supplier b']);
  });

  test('a link that is taken away while what undoing needs of it is still asked for', async () => {
    let tellRow: (told: RelationshipRow[]) => void;
    rows = () => new Promise((resolve) => (tellRow = resolve));
    void file.without('ab', removeLink(app, 'ab', end('a')));
    expect(shown()).toEqual([]);
    const seen: string[][] = [];
    app.store.watch(() => seen.push(shown()));
    tellRow!([row()]);
    await vi.advanceTimersByTimeAsync(0);
    expect([...seen, shown()].flat()).toEqual([]);
    await answer(refused);
    expect(shown()).toEqual(['a supplier b']);
  });

  test('a link that is gone meanwhile is said to be', async () => {
    rows = () => Promise.resolve([]);
    await expect(rowOfLink(app, 'ab', end('a'))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await removeLink(app, 'ab', end('a'))).toMatchObject({ kind: 'refused', error: { code: 'NOT_FOUND' } });
  });

  test('undoing what nobody has answered yet', async () => {
    void addRelationship(app, { ...given, from: end('a'), to: end('b') });
    expect(shown()).toHaveLength(2);
    void undo();
    expect(shown()).toEqual(['a supplier b']);
  });

  test('an older answer to what is on the graph takes nothing of it back, a newer one counts', async () => {
    void file.without('ab', removeRelationship(app, row()));
    await answer({ seq: 5 });
    await file.refresh();
    expect(shown()).toEqual([]);
    asOf = '1.6';
    app.commands.reached(logPlaceOf(asOf));
    await file.refresh();
    expect(shown()).toEqual(['a supplier b']);
  });

  test('a record that is put somewhere, until that is refused or undone', async () => {
    const [a] = file.nodes;
    void file.place(a!, { x: 1, y: 2 });
    await file.refresh();
    expect(placeOf('a')).toEqual([1, 2]);
    await answer(refused);
    expect(placeOf('a')).toEqual([null, null]);
    void file.place(a!, { x: 3, y: 4 });
    void undo();
    expect(placeOf('a')).toEqual([null, null]);
  });

  describe('while a record is being put somewhere, another puts it elsewhere:', () => {
    const put = (seq: number, x: number, y: number) => tell({ ...change('partner.placed', 'a', { x, y }), seq });

    beforeEach(() => {
      void file.place(file.nodes[0]!, { x: 1, y: 2 });
      put(10, 5, 6);
      expect(placeOf('a')).toEqual([1, 2]);
    });

    it.each([
      ['before', 11, [1, 2]],
      ['after', 9, [5, 6]],
    ])('%s this window', async (_, seq, shown) => {
      await answer({ seq });
      expect(placeOf('a')).toEqual(shown);
      put(8, 7, 7);
      expect(placeOf('a')).toEqual(shown);
    });

    it('and this window is refused', async () => {
      await answer(refused);
      expect(placeOf('a')).toEqual([5, 6]);
    });

    it('and the graph that is asked for meanwhile knows it', async () => {
      asOf = '1.10';
      nodes = nodes.map((one) => (one.id === 'a' ? { ...one, x: 5, y: 6 } : one));
      await file.refresh();
      expect(placeOf('a')).toEqual([1, 2]);
      await answer({ seq: 9 });
      expect(placeOf('a')).toEqual([5, 6]);
    });

    it('and this window puts it once more, and is refused that', async () => {
      const first = answer;
      void file.place(file.nodes[0]!, { x: 3, y: 4 });
      await first({ seq: 11 });
      expect(placeOf('a')).toEqual([3, 4]);
      await answer(refused);
      expect(placeOf('a')).toEqual([1, 2]);
      put(12, 8, 8);
      expect(placeOf('a')).toEqual([8, 8]);
    });
  });
});

it('what another takes away goes at once', () => {
  tell(change('relationship.removed', 'a', { other: 'b', part: 'ab' }));
  expect(file.graph.links).toEqual([]);
});
