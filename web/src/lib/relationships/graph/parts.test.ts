import { expect, it } from 'vitest';
import { countsOf, merged, narrowed, KNOWN, type GraphLink, type GraphNode } from './parts.js';

const node = (id: string, steps = 1): GraphNode => ({ id, kind: 'PERSON', name: id, steps, x: null, y: null });
const link = (from: string, to: string, typeId: string | null): GraphLink => ({
  ...{ nature: typeId ? 'SAID' : 'WORK', id: typeId && `${from}${to}${typeId}`, typeId, from, to },
  ...{ strength: 3, since: null, until: null, comment: null, version: 1 },
});
const part = (nodes: GraphNode[], links: GraphLink[]) => ({ nodes, links, cut: false, asOf: '' });

const chain = [link('a', 'b', 'friend'), link('b', 'c', 'boss'), link('c', 'd', null)];
const people = ['a', 'b', 'c', 'd'].map((id) => node(id));

it('what is unfolded comes to what is there once', () => {
  const { nodes, links } = merged([
    part([node('a', 0), node('b')], [chain[0]!]),
    part([node('b', 0), node('c')], [chain[0]!, chain[1]!]),
  ]);
  expect([nodes.map(({ id }) => id), links]).toEqual([['a', 'b', 'c'], chain.slice(0, 2)]);
  expect(nodes.find(({ id }) => id === 'b')!.steps).toBe(1);
});

it('what only a hidden kind leads to goes with it', () => {
  const { nodes, links } = narrowed(people, chain, 'a', (type) => type !== 'boss');
  expect([nodes.map(({ id }) => id), links]).toEqual([['a', 'b'], [chain[0]]]);
});

it('who works for whom counts as a kind of its own', () => {
  expect(countsOf([...chain, link('a', 'c', 'boss')])).toEqual([
    { type: 'boss', count: 2 },
    { type: 'friend', count: 1 },
    { type: KNOWN.WORK, count: 1 },
  ]);
});

it('who is the head of whom is not told a second time as a part of a holding', () => {
  const said = link('head', 'part', '01930000-0000-7000-8000-000000000002');
  const [same, other] = ['part', 'second'].map((id): GraphLink => ({ ...link(id, 'head', null), nature: 'PART' }));
  const records = ['head', 'part', 'second'].map((id) => node(id));
  const left = (isShown: (type: string) => boolean) => narrowed(records, [said, same!, other!], 'head', isShown).links;
  expect(left(() => true)).toEqual([said, other]);
  expect(left((type) => type === KNOWN.PART)).toEqual([same, other]);
});
