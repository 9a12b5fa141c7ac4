import { describe, expect, it, test } from 'vitest';
import { spread, type Spread } from './spread.js';

const ROOM = { width: 900, height: 500 };
const node = (x: number, y: number, fixed = false): Spread => ({ x, y, fixed, aside: 60, above: 8, below: 24 });
/** As on the picture, which shows the whole as large as it can be. */
function overlaps(nodes: readonly Spread[]): number {
  const [xs, ys] = [nodes.map(({ x }) => x), nodes.map(({ y }) => y)];
  const span = (all: number[]): number => Math.max(...all) - Math.min(...all);
  const ratio = Math.min(ROOM.width / span(xs), ROOM.height / span(ys));
  let found = 0;
  for (const [place, a] of nodes.entries())
    for (const b of nodes.slice(place + 1))
      if (Math.abs(a.x - b.x) * ratio < 118 && Math.abs(a.y - b.y) * ratio < 31) found += 1;
  return found;
}
const star = (count: number): Spread[] =>
  Array.from({ length: count }, (_, place) => node(Math.cos(place) * (place + 1), Math.sin(place) * (place + 1)));

test.each([2, 5, 40])('no name of %i records lies on another', (count) => {
  const nodes = star(count);
  spread(nodes, ROOM);
  expect(overlaps(nodes)).toBe(0);
});

it('one that somebody has put somewhere stays, and the picture is filled all the same', () => {
  const nodes = [node(7, 3, true), ...star(30)];
  spread(nodes, ROOM);
  expect([nodes[0], overlaps(nodes)]).toEqual([node(7, 3, true), 0]);
  const [xs, ys] = [nodes.map(({ x }) => x), nodes.map(({ y }) => y)];
  const ratio = (Math.max(...xs) - Math.min(...xs)) / (Math.max(...ys) - Math.min(...ys));
  expect(ratio).toBeCloseTo(ROOM.width / ROOM.height, 0);
});

describe('of records that somebody has put somewhere', () => {
  it('none moves, and the others give way to them', () => {
    const nodes = [node(0, 0, true), node(90, 50, true), node(1, 0.5), node(45, 25)];
    spread(nodes, ROOM);
    expect([nodes[0], nodes[1]]).toEqual([node(0, 0, true), node(90, 50, true)]);
    expect(overlaps(nodes)).toBe(0);
    expect(nodes[3]).toMatchObject({ x: 45, y: 25 });
  });
});

it('records on one spot stay numbers', () => {
  const nodes = [node(1, 1), node(1, 1)];
  spread(nodes, ROOM);
  expect(nodes.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
});
