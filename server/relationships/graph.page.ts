import type { Context } from '../core/context.js';
import type { End } from './relationship.entity.js';
import { seeEnd } from './end.js';

import { type Link, type LinkFilter, linksAmong, linksOf, type Node, nodesOf } from './graph.js';

/** Records of one graph. */
export const MOST_NODES = 20_000;
/** Links of one graph: beyond, the weakest are left out. */
const MOST_LINKS = 60_000;
/** Steps around a record. */
export const MOST_STEPS = 4;

interface Around extends LinkFilter {
  /** Where it begins. */
  around: End;
  steps: number;
  /** Records at most, nearest first. */
  most: number;
}

interface PlacedNode extends Node {
  /** How many steps from where it begins. */
  steps: number;
  x: number | null;
  y: number | null;
}

interface Graph {
  nodes: PlacedNode[];
  links: Link[];
  /** Whether there is more than was asked for. */
  cut: boolean;
}

/** What stands around a record, as far as the viewer sees it: a hidden record is no step to others. */
export async function graphAround(ctx: Context, { around, steps, most, ...filter }: Around): Promise<Graph> {
  const { id, name } = await seeEnd(ctx, around);
  const reached = new Map<string, Node & { steps: number }>([[id, { id, kind: around.kind, name, steps: 0 }]]);
  let edge: string[] = [id];
  let cut = false;
  for (let step = 1; step <= steps && edge.length > 0 && !cut; step++) {
    const links = await linksOf(ctx, edge, filter, MOST_LINKS);
    const next = new Set(links.flatMap(({ from, to }) => [from, to]).filter((end) => !reached.has(end)));
    const seen = new Map((await nodesOf(ctx, next)).map((node) => [node.id, node]));
    const nearest = [...next].flatMap((end) => seen.get(end) ?? []);
    const room = nearest.slice(0, most - reached.size);
    for (const node of room) reached.set(node.id, { ...node, steps: step });
    cut = room.length < nearest.length || links.length === MOST_LINKS;
    edge = room.map((node) => node.id);
  }
  const links = await linksAmong(ctx, reached.keys(), filter, MOST_LINKS);
  return { nodes: await placed(ctx, [...reached.values()]), links, cut: cut || links.length === MOST_LINKS };
}

async function placed(ctx: Context, nodes: (Node & { steps: number })[]): Promise<PlacedNode[]> {
  const rows = await ctx.em.execute<{ id: string; x: number; y: number }[]>(
    'select record_id as id, x, y from graph_place where record_id = any(?::uuid[])',
    [`{${nodes.map(({ id }) => id).join()}}`],
  );
  const places = new Map(rows.map((place) => [place.id, place]));
  return nodes.map((node) => ({ ...node, x: places.get(node.id)?.x ?? null, y: places.get(node.id)?.y ?? null }));
}
