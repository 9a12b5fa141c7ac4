import Graph from 'graphology';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Colours } from './colours.js';
import { Looks } from './looks.js';

const COLOURS = {
  ...{ partner: 'partner', person: 'person', center: 'center', label: 'label', quiet: 'quiet' },
  ...{ link: 'link', chosen: 'chosen', ground: 'ground', people: ['', 'anna'] },
} as Colours;
let isNarrow: boolean;
let held: string | null;
let graph: Graph;
let looks: Looks;

beforeEach(() => {
  [isNarrow, held] = [false, null];
  graph = new Graph({ type: 'undirected', multi: true });
  for (const id of ['middle', 'a', 'b', 'far']) graph.addNode(id);
  graph.addEdgeWithKey('m-a', 'middle', 'a');
  graph.addEdgeWithKey('m-b', 'middle', 'b');
  graph.addEdgeWithKey('b-far', 'b', 'far');
  looks = new Looks(graph, 'middle', {
    colours: () => COLOURS,
    isNarrow: () => isNarrow,
    isLifted: (id) => id === held,
  });
});

const node = (id: string) => looks.node(id, { kind: 'PARTNER', size: 9 });
const words = (key: string) => looks.words(key, { label: 'supplier', color: 'anna' });
const crowd = (count: number): void => {
  for (let place = 0; place < count; place += 1) graph.addNode(`n${place}`);
};

describe('a record', () => {
  it('that is chosen looks so with its links, and its name and those beside it are seen in a large graph too', () => {
    crowd(100);
    expect(node('far').forceLabel).toBe(false);
    expect(new Set(looks.choose(['b']))).toEqual(new Set(['b', 'middle', 'far']));
    expect(node('b')).toMatchObject({ color: 'center', highlighted: true, certain: true, zIndex: 1 });
    expect(node('far')).toMatchObject({ color: 'partner', highlighted: false, certain: false, forceLabel: true });
    expect(looks.foremost.toSorted()).toEqual(['far', 'middle']);
    expect([looks.link('b-far', {}).color, looks.link('m-a', {}).color]).toEqual(['chosen', 'link']);
    expect(new Set(looks.choose(['a']))).toEqual(new Set(['b', 'middle', 'far', 'a']));
    expect(node('far').forceLabel).toBe(false);
  });

  it('that comes beside the chosen is seen too', () => {
    looks.choose(['a']);
    graph.addNode('new');
    graph.addEdge('a', 'new');
    crowd(100);
    looks.lookBeside();
    expect(node('new').forceLabel).toBe(true);
  });

  it('has its name sooner, the nearer to the chosen and the more links it has', () => {
    expect(looks.foremost.slice(0, 2).toSorted()).toEqual(['b', 'middle']);
    looks.choose(['b']);
    expect(looks.foremost.slice(0, 2)).toEqual(['middle', 'far']);
  });

  it('that a colleague is at says who, in his colour', () => {
    expect(looks.accompany(new Map([['a', { words: 'Анна', hue: 1 }]]))).toEqual(['a']);
    expect(node('a')).toMatchObject({ who: 'Анна', ring: 'anna', highlighted: true, certain: true });
    expect(looks.accompany(new Map([['a', { words: 'Анна', hue: 1 }]]))).toEqual([]);
    expect(looks.accompany(new Map())).toEqual(['a']);
  });

  it('in somebody’s hand is not where it stood, but in a graph that is too large to be drawn anew', () => {
    held = 'a';
    expect([node('a').hidden, looks.link('m-a', {}).hidden, looks.link('m-b', {}).hidden]).toEqual([true, true, false]);
    for (let place = 0; place < 1_500; place += 1) graph.addEdge('a', 'b');
    expect([node('a').hidden, looks.link('m-a', {}).hidden]).toEqual([false, false]);
  });

  it('is the smaller, the more there are', () => {
    expect(node('a').size).toBe(9);
    crowd(1_600);
    expect(node('a').size).toBeLessThan(5);
    expect(looks.dress.labelRenderedSizeThreshold).toBeLessThan(node('a').size!);
  });
});

describe('what a link is', () => {
  it('is said of all in a small graph where there is room, and of those that are asked about elsewhere', () => {
    expect(words('m-a').label).toBe('supplier');
    isNarrow = true;
    expect(words('m-a').label).toBeNull();
    looks.choose(['a']);
    expect([words('m-a'), words('b-far').label]).toEqual([
      { key: 'm-a', label: 'supplier', certain: false, color: 'label' },
      null,
    ]);
    looks.choose([]);
    looks.hovered = 'b-far';
    expect([words('m-a').label, words('b-far')]).toEqual([null, expect.objectContaining({ certain: true })]);
  });

  it('gives way to who changes it', () => {
    looks.accompany(new Map([['b far', { words: 'Анна меняет', hue: 1 }]]));
    expect(looks.link('b-far', { label: 'supplier' })).toMatchObject({ label: 'Анна меняет', color: 'anna' });
    expect(words('b-far')).toMatchObject({ certain: true, color: 'anna' });
  });
});
