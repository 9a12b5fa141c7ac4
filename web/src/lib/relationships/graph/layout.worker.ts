import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { LayoutAnswer, LayoutTask } from './layout.js';
import { spread } from './spread.js';

/** Steps between two looks at what has come meanwhile; fewer where one takes long. */
const batchOf = (nodes: number): number => (nodes > 5_000 ? 2 : nodes > 1_000 ? 5 : 20);
/** Steps until a layout stands still well enough. */
const stepsOf = (nodes: number): number => (nodes > 5_000 ? 60 : nodes > 1_000 ? 150 : 400);

let latest = 0;

addEventListener('message', ({ data }: MessageEvent<LayoutTask>) => {
  latest = data.turn;
  void settle(data);
});

/** Works in batches and tells after each; a newer task ends it. */
async function settle({ turn, nodes, links, room }: LayoutTask): Promise<void> {
  const graph = new Graph({ type: 'undirected', multi: false });
  for (const { id, x, y, fixed } of nodes) graph.addNode(id, { x, y, fixed });
  for (const { from, to, weight } of links) if (!graph.hasEdge(from, to)) graph.addEdge(from, to, { weight });
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    barnesHutOptimize: nodes.length > 500,
    gravity: 0.5,
    scalingRatio: 20,
  };
  const batch = batchOf(nodes.length);
  const steps = graph.size > 0 ? stepsOf(nodes.length) : 0;
  for (let done = 0; done < steps && turn === latest; done += batch) {
    forceAtlas2.assign(graph, { iterations: batch, settings, getEdgeWeight: 'weight' });
    tell(placesOf(graph, nodes, room), turn, done + batch >= steps);
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** Where they are to be shown. */
function placesOf(graph: Graph, nodes: LayoutTask['nodes'], room: LayoutTask['room']): Float64Array<ArrayBuffer> {
  const shown = nodes.map((node) => ({ ...node, ...(graph.getNodeAttributes(node.id) as { x: number; y: number }) }));
  if (room) spread(shown, room);
  return new Float64Array(shown.flatMap(({ x, y }) => [x, y]));
}

function tell(places: Float64Array<ArrayBuffer>, turn: number, isLast: boolean): void {
  const answer: LayoutAnswer = { turn, places, isLast };
  postMessage(answer, { transfer: [places.buffer] });
}
