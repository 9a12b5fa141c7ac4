import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { fitIn } from './fitIn.js';
import type { LayoutTask } from './layout.js';
import { spread } from './spread.js';

type Task = Omit<LayoutTask, 'turn'>;

/** Where those stand that are not fixed: x and y of each, in the order of the task. */
interface Arrangement {
  places: Float64Array<ArrayBuffer>;
  isLast: boolean;
}

/** Steps between two looks at what has come meanwhile; fewer where one takes long. */
const batchOf = (nodes: number): number => (nodes > 5_000 ? 2 : nodes > 1_000 ? 5 : 20);
/** Steps until a layout stands still well enough. */
const stepsOf = (nodes: number): number => (nodes > 5_000 ? 60 : nodes > 1_000 ? 150 : 400);
/** Up to so many records around those that come to a picture have a say in where they stand. */
const AROUND = 500;
/** Towards the middle: what comes to a picture belongs to those beside it instead. */
const GRAVITY = 0.5;

/** Lays a graph out from where it stands, and tells of it again and again; what comes to a picture is told of once. */
export function* arranged(task: Task): Generator<Arrangement> {
  const isHeld = task.frame !== null;
  const graph = isHeld ? graphOf({ ...task, nodes: nearby(task) }) : graphOf(task);
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    barnesHutOptimize: graph.order > 500,
    gravity: isHeld ? 0 : GRAVITY,
    scalingRatio: 20,
  };
  const steps = graph.size > 0 ? stepsOf(graph.order) : 0;
  const batch = isHeld ? steps : batchOf(graph.order);
  let done = 0;
  do {
    if (steps > 0) forceAtlas2.assign(graph, { iterations: batch, settings, getEdgeWeight: 'weight' });
    done += batch;
    yield { places: placesOf(graph, task), isLast: done >= steps };
  } while (done < steps);
}

function graphOf({ nodes, links }: Pick<Task, 'nodes' | 'links'>): Graph {
  const graph = new Graph({ type: 'undirected', multi: false });
  for (const { id, x, y, fixed } of nodes) graph.addNode(id, { x, y, fixed });
  for (const { from, to, weight } of links)
    if (graph.hasNode(from) && graph.hasNode(to) && !graph.hasEdge(from, to)) graph.addEdge(from, to, { weight });
  return graph;
}

/** Those that are not fixed, and whom they or their neighbours know. */
function nearby({ nodes, links }: Task): Task['nodes'] {
  const near = new Set(nodes.filter(({ fixed }) => !fixed).map(({ id }) => id));
  const most = near.size + AROUND;
  for (const _ of ['neighbours', 'theirs']) {
    const known = new Set(near);
    for (const { from, to } of links) {
      if (near.size >= most) break;
      if (known.has(from)) near.add(to);
      else if (known.has(to)) near.add(from);
    }
  }
  return nodes.filter(({ id }) => near.has(id));
}

/** Where they are to be shown. */
function placesOf(graph: Graph, { nodes, room, frame }: Task): Float64Array<ArrayBuffer> {
  const shown = nodes.map((node) =>
    node.fixed ? node : { ...node, ...(graph.getNodeAttributes(node.id) as { x: number; y: number }) },
  );
  if (frame) fitIn(shown, frame);
  else if (room) spread(shown, room);
  return new Float64Array(shown.filter(({ fixed }) => !fixed).flatMap(({ x, y }) => [x, y]));
}
