import type { RelationshipGraphQuery } from '#lib/core/gql/graphql.js';
import type { RelationshipRow } from '#lib/core/rows.js';
import type { End } from '../sides.js';
import type { KnownSince } from './since.js';

export type GraphPart = RelationshipGraphQuery['relationshipGraph'];
export type GraphNode = GraphPart['nodes'][number];
export type GraphLink = GraphPart['links'][number];

/** Stand for the links that nobody need say: who works for whom, and which partner is a part of which. */
export const KNOWN = { WORK: 'works', PART: 'part' } as const;

export const typeOf = ({ nature, typeId }: GraphLink): string => (nature === 'SAID' ? (typeId ?? '') : KNOWN[nature]);

/** Whether somebody has put it somewhere. */
export const isPlaced = (node: GraphNode): node is GraphNode & { x: number; y: number } =>
  node.x != null && node.y != null;

/** What tells one link from another. */
export const keyOf = ({ id, from, to }: GraphLink): string => id ?? `${from} ${to}`;

/** Records and the links between them, each once. */
interface WholeGraph {
  nodes: readonly GraphNode[];
  links: readonly GraphLink[];
  /** Of its records. */
  ids: ReadonlySet<string>;
}

/** The graph that several parts make: each record and each link once, as the first part has it. */
export function merged(parts: readonly GraphPart[]): WholeGraph {
  const nodes = new Map<string, GraphNode>();
  const links = new Map<string, GraphLink>();
  for (const [place, part] of parts.entries()) {
    for (const node of part.nodes)
      if (!nodes.has(node.id)) nodes.set(node.id, place === 0 ? node : { ...node, steps: FAR });
    for (const link of part.links) if (!links.has(keyOf(link))) links.set(keyOf(link), link);
  }
  return { nodes: [...nodes.values()], links: [...links.values()], ids: new Set(nodes.keys()) };
}

/** A graph with relationships as they have become since; null = taken away. Whoever comes with a new one comes too. */
export function withSaid(graph: WholeGraph, said: KnownSince<RelationshipRow | null>): WholeGraph {
  if (said.size === 0) return graph;
  const rows = said.values().filter((row) => row !== null);
  const ends = new Map(rows.flatMap(({ from, to }) => [from, to]).map((end) => [end.id, end]));
  const nodes = [...graph.nodes, ...[...ends.values()].filter(({ id }) => !graph.ids.has(id)).map(newNode)];
  const kept = graph.links.filter(({ id }) => !id || !said.has(id));
  return { nodes, links: [...kept, ...rows.map(linkOf)], ids: new Set(nodes.map(({ id }) => id)) };
}

/** A kind that every company begins with: the first partner is the head of a holding in which the second is. */
const HEAD_OF = '01930000-0000-7000-8000-000000000002';

/** That one partner is a part of another is said once, and where somebody has said it, it can be changed. */
function withoutRepeats(links: readonly GraphLink[]): readonly GraphLink[] {
  const heads = new Set(links.filter(({ typeId }) => typeId === HEAD_OF).map(({ from, to }) => `${to} ${from}`));
  if (heads.size === 0) return links;
  return links.filter(({ nature, from, to }) => nature !== 'PART' || !heads.has(`${from} ${to}`));
}

const newNode = ({ id, kind, name }: End): GraphNode => ({ id, kind, name, steps: FAR, x: null, y: null });

function linkOf({ id, typeId, from, to, strength, since = null, until = null }: RelationshipRow): GraphLink {
  return { ...{ nature: 'SAID', id, typeId, from: from.id, to: to.id }, strength, since, until };
}

/** Of a record that was unfolded: beyond what was asked for. */
const FAR = 99;

/**
 * What is left of a graph when only some kinds of links count: what can no longer be reached from its middle goes too. Of
 * two that say the same the one stays whose kind counts.
 */
export function narrowed(
  nodes: readonly GraphNode[],
  links: readonly GraphLink[],
  aroundId: string,
  isShown: (type: string) => boolean,
): { nodes: GraphNode[]; links: GraphLink[] } {
  const known = new Set(nodes.map(({ id }) => id));
  const isCounted = (link: GraphLink) => isShown(typeOf(link)) && known.has(link.from) && known.has(link.to);
  const counted = withoutRepeats(links.filter(isCounted));
  const beside = neighboursOf(counted);
  const reached = new Set([aroundId]);
  for (const id of reached) for (const other of beside.get(id) ?? []) reached.add(other);
  return {
    nodes: nodes.filter(({ id }) => reached.has(id)),
    links: counted.filter(({ from, to }) => reached.has(from) && reached.has(to)),
  };
}

/** Whichever way its links go. */
export const pairOf = ({ from, to }: GraphLink): string => (from < to ? `${from} ${to}` : `${to} ${from}`);

/** What joins two records stands on one line: several links lie on each other. */
export function wordsByPair(links: readonly GraphLink[], wordsOf: (link: GraphLink) => string): Map<string, string> {
  const words = new Map<string, string>();
  for (const link of links)
    words.set(pairOf(link), [words.get(pairOf(link)), wordsOf(link)].filter(Boolean).join(', '));
  return words;
}

/** Beside whom each record stands. */
export function neighboursOf(links: readonly GraphLink[]): Map<string, string[]> {
  const beside = new Map<string, string[]>();
  const add = (id: string, other: string): void => {
    const known = beside.get(id);
    if (known) known.push(other);
    else beside.set(id, [other]);
  };
  for (const { from, to } of links) {
    add(from, to);
    add(to, from);
  }
  return beside;
}

/** How many links there are of each kind, the most first. */
export function countsOf(links: readonly GraphLink[]): { type: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const link of links) counts.set(typeOf(link), (counts.get(typeOf(link)) ?? 0) + 1);
  return [...counts].map(([type, count]) => ({ type, count })).sort((a, b) => b.count - a.count);
}
