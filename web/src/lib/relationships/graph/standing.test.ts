import Graph from 'graphology';
import type Sigma from 'sigma';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { arranged } from './arrange.js';
import type { LayoutAnswer, LayoutTask } from './layout.js';
import type { Place } from './lifted.js';
import type { GraphLink, GraphNode } from './parts.js';
import { isOver, type Spread } from './spread.js';
import { Standing } from './standing.js';

/** Does in this thread what the worker does in its own. */
class HereWorker {
  onmessage: (event: { data: LayoutAnswer }) => void = () => undefined;
  postMessage({ turn, ...task }: LayoutTask): void {
    for (const answer of arranged(task)) queueMicrotask(() => this.onmessage({ data: { turn, ...answer } }));
  }
  terminate(): void {}
}

const node = (id: string, x: number | null = null, y: number | null = null): GraphNode => ({
  ...{ id, kind: 'PARTNER', name: id, steps: 1 },
  ...{ x, y },
});
const link = (from: string, to: string): GraphLink => ({
  ...{ nature: 'SAID', id: `${from}${to}`, typeId: 'supplier', from, to, strength: 3, since: null, until: null },
});
const STAR = ['a', 'b', 'c', 'd'].map((id) => node(id));
const REACH = { aside: 40, above: 10, below: 20 };
const LINKS = ['b', 'c', 'd'].map((id) => link('a', id));

let graph: Graph;
let measured: Record<'x' | 'y', [number, number]> | null;
let settled: boolean[];
let standing: Standing;

beforeEach(() => {
  vi.stubGlobal('Worker', HereWorker);
  graph = new Graph({ type: 'undirected', multi: true });
  measured = null;
  settled = [];
  standing = new Standing(sigma(), { isFew: () => true, still: false, reachOf: () => REACH }, (isSettled) =>
    settled.push(isSettled),
  );
});
afterEach(() => vi.unstubAllGlobals());

/** What a picture needs of sigma, which draws nothing without WebGL. */
const sigma = (): Sigma =>
  ({
    getGraph: () => graph,
    getDimensions: () => ({ width: 1_000, height: 600 }),
    getSetting: () => 50,
    getCustomBBox: () => measured,
    setCustomBBox: (box: typeof measured) => (measured = box),
    refresh: () => undefined,
  }) as unknown as Sigma;

/** In pixels: sigma shows the whole as large as it can be, 50 from the rim. */
function seen({ x, y }: Place): Spread {
  const [width, height] = (['x', 'y'] as const).map((axis) => measured![axis][1] - measured![axis][0]);
  const measure = Math.min((500 * 1_000) / 600 / width!, 500 / height!);
  return { x: x * measure, y: y * measure, fixed: true, ...REACH };
}

/** As a picture does. */
async function show(nodes: readonly GraphNode[], links: readonly GraphLink[]): Promise<void> {
  for (const id of graph.nodes()) if (!nodes.some((one) => one.id === id)) graph.dropNode(id);
  standing.know(links);
  for (const one of nodes) graph.mergeNode(one.id, standing.placeOf(one));
  graph.clearEdges();
  for (const { id, from, to } of links) graph.addEdgeWithKey(id, from, to);
  standing.settle();
  await new Promise((resolve) => setTimeout(resolve));
}

const places = (...but: string[]) =>
  Object.fromEntries(
    graph.mapNodes((id, { x, y }) => [id, { x, y }] as const).filter(([id]) => !but.includes(id)),
  ) as Record<string, Place>;

it('who comes by a new link is laid out beside others, who stand where they stood, and the picture keeps its measure', async () => {
  await show(STAR, LINKS);
  expect(settled.at(-1)).toBe(true);
  const [before, measure] = [places(), measured];
  expect(measure).not.toBeNull();
  await show([...STAR, node('e')], [...LINKS, link('b', 'e')]);
  expect(places('e')).toEqual(before);
  expect(measured).toBe(measure);
  expect(settled.slice(-2)).toEqual([false, true]);
  const { e, ...others } = places() as { e: Place } & Record<string, Place>;
  expect(Object.values(others).filter((other) => isOver(seen(e), seen(other)))).toEqual([]);
});

it('another link among those that are there moves nobody, nor does one that goes', async () => {
  await show(STAR, LINKS);
  const [before, told] = [places(), settled.length];
  await show(STAR, [...LINKS, link('b', 'c')]);
  await show(STAR, LINKS);
  expect(places()).toEqual(before);
  expect(settled.slice(told)).not.toContain(false);
});

it('who is left out and comes back stands where he stood', async () => {
  await show(STAR, LINKS);
  const before = places();
  await show(STAR.slice(0, 3), LINKS.slice(0, 2));
  expect(places()).toEqual({ a: before['a'], b: before['b'], c: before['c'] });
  await show(STAR, LINKS);
  expect(places()).toEqual(before);
});

it('who is put somewhere moves alone, and stands again where he stood when he is let go', async () => {
  await show(STAR, LINKS);
  const [before, told] = [places(), settled.length];
  const pinned = STAR.map((one) => (one.id === 'b' ? node('b', 500, 500) : one));
  await show(pinned, LINKS);
  expect(places()).toEqual({ ...before, b: { x: 500, y: 500 } });
  await show(STAR, LINKS);
  expect(places()).toEqual(before);
  expect(settled.slice(told)).not.toContain(false);
});

it('who was put somewhere when the picture was first drawn, and is let go, is laid out among those that stand', async () => {
  await show([...STAR.slice(0, 3), node('d', 900, 900)], LINKS);
  const before = places('d');
  await show(STAR, LINKS);
  expect(places('d')).toEqual(before);
  expect(places()['d']).not.toEqual({ x: 900, y: 900 });
});

it('a record taken in hand while the picture is laid out stays where it is put, and the rest is laid out then', async () => {
  for (const one of STAR) graph.mergeNode(one.id, standing.placeOf(one));
  standing.know(LINKS);
  for (const { id, from, to } of LINKS) graph.addEdgeWithKey(id, from, to);
  standing.settle();
  standing.stop();
  await new Promise((resolve) => setTimeout(resolve));
  expect(settled).toEqual([false]);
  graph.mergeNodeAttributes('b', { x: 7, y: 7, pinned: true });
  standing.settle();
  await new Promise((resolve) => setTimeout(resolve));
  expect([settled.at(-1), places()['b']]).toEqual([true, { x: 7, y: 7 }]);
});

it('one alone has no measure: who comes to it makes the picture with it', async () => {
  await show(STAR.slice(0, 1), []);
  expect([settled.at(-1), measured]).toEqual([true, null]);
  await show(STAR.slice(0, 2), LINKS.slice(0, 1));
  expect(measured).not.toBeNull();
});

it('all but those that somebody has put somewhere are laid out anew when that is asked for', async () => {
  await show(STAR, LINKS);
  await show([...STAR, node('e', 30, 30)], [...LINKS, link('b', 'e')]);
  const before = places();
  standing.anew();
  expect(settled.at(-1)).toBe(false);
  await new Promise((resolve) => setTimeout(resolve));
  expect([settled.at(-1), places()['e']]).toEqual([true, before['e']]);
  expect(places('e')).not.toEqual(before);
});
