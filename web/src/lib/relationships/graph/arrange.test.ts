import { describe, expect, it } from 'vitest';
import { arranged } from './arrange.js';
import type { LayoutTask } from './layout.js';
import { isOver, type Spread } from './spread.js';

type Nodes = LayoutTask['nodes'];
const ROOM = { width: 1_000, height: 600 };
/** One step is four pixels. */
const FRAME = { ...ROOM, x: 0, y: 0, measure: 4 };
const node = (id: string, x: number, y: number, fixed: boolean): Nodes[number] => ({
  ...{ id, x, y, fixed },
  ...{ aside: 50, above: 10, below: 26 },
});
const link = (from: string, to: string) => ({ from, to, weight: 3 });

/** How all stand in the end. */
function last(task: Omit<LayoutTask, 'turn'>): Map<string, { x: number; y: number }> {
  const { places } = [...arranged(task)].at(-1)!;
  const loose = task.nodes.filter(({ fixed }) => !fixed);
  expect(places).toHaveLength(loose.length * 2);
  const moved = loose.map(({ id }, place) => [id, { x: places[place * 2]!, y: places[place * 2 + 1]! }] as const);
  return new Map([...task.nodes.map(({ id, x, y }) => [id, { x, y }] as const), ...moved]);
}

/** A star of five that stands. */
const standing = [
  node('a', 0, 0, true),
  ...['b', 'c', 'd', 'e'].map((id, place) => node(id, 60 * Math.cos(place * 1.6), 60 * Math.sin(place * 1.6), true)),
];
const star = ['b', 'c', 'd', 'e'].map((id) => link('a', id));

describe('who comes to a picture that stands', () => {
  it('stands near whom it belongs to, on nobody and inside of it, and is told of once, alone', () => {
    const nodes = [...standing, node('new', 3, 0, false)];
    const task = { nodes, links: [...star, link('b', 'new')], room: ROOM, frame: FRAME };
    const told = [...arranged(task)];
    expect(told.map(({ isLast, places }) => [isLast, places.length])).toEqual([[true, 2]]);
    const at = last(task);
    const [own, b] = [at.get('new')!, at.get('b')!];
    const seen = (one: Spread, place: { x: number; y: number }) => ({ ...one, x: place.x * 4, y: place.y * 4 });
    const covers = standing.filter((one) => isOver(seen(one, one), seen(nodes.at(-1)!, own)));
    expect(covers).toEqual([]);
    expect(Math.abs(own.x)).toBeLessThanOrEqual(125);
    expect(Math.abs(own.y)).toBeLessThanOrEqual(75);
    const away = (id: string): number => Math.hypot(own.x - at.get(id)!.x, own.y - at.get(id)!.y);
    expect(Math.hypot(own.x - b.x, own.y - b.y)).toBeLessThan(40);
    expect(['c', 'd', 'e'].filter((id) => away(id) < away('b'))).toEqual([]);
  });

  it('stands inside of it though there would be more room beyond', () => {
    const rim = node('rim', 124, 0, true);
    const many = Array.from({ length: 8 }, (_, place) => node(`n${place}`, 125, place, false));
    const links = [...star, link('a', 'rim'), ...many.map(({ id }) => link('rim', id))];
    const at = last({ nodes: [...standing, rim, ...many], links, room: ROOM, frame: FRAME });
    expect(many.filter(({ id }) => Math.abs(at.get(id)!.x) > 125.001 || Math.abs(at.get(id)!.y) > 75.001)).toEqual([]);
  });

  it('is laid out by who is around it, however large the picture is', () => {
    const crowd = Array.from({ length: 5_000 }, (_, place) => node(`c${place}`, place, place, true));
    const links = [...crowd.map(({ id }) => link('a', id)), link('b', 'new'), ...star];
    const nodes = [...standing, ...crowd, node('new', 3, 0, false)];
    expect([...arranged({ nodes, links, room: null, frame: FRAME })]).toHaveLength(1);
  });
});

describe('a picture that is drawn for the first time', () => {
  it('is told of again and again until it stands', () => {
    const nodes = standing.map((one) => ({ ...one, fixed: false }));
    const told = [...arranged({ nodes, links: star, room: ROOM, frame: null })];
    expect(told.length).toBeGreaterThan(5);
    expect(told.map(({ isLast }) => isLast).indexOf(true)).toBe(told.length - 1);
  });

  it('stands at once when there is one record alone', () => {
    const task = { nodes: [node('a', 1, 2, false)], links: [], room: ROOM, frame: null };
    expect([...arranged(task)]).toEqual([{ places: new Float64Array([1, 2]), isLast: true }]);
  });
});
