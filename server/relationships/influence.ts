import type { Context } from '../core/context.js';
import { dayOf } from '../core/time.js';
import { Deal } from '../deals/deal.entity.js';
import { DealRole } from '../deals/dealPerson.entity.js';
import { acquaintancesOf, type Acquaintance } from './acquaintance.js';
import { type Link, linksOf, type Node, nodesOf } from './graph.js';
import { EndKind } from './relationshipType.entity.js';

/** Steps between people that a chain has at most, beside the first, from one of us to somebody he knows. */
const MOST_STEPS = 4;
/** Records that are gone on from in each step, the likeliest first: beyond, a chain is too unlikely to be shown. */
const WIDTH = 400;
/** Links that a step looks at. */
const MOST_LINKS = 8_000;
/** Chains that are kept to one record. */
const KEPT = 3;
/** What a step lets through, by its strength. */
const TRUST: Record<number, number> = { 1: 0.3, 2: 0.45, 3: 0.6, 4: 0.75, 5: 0.9 };

/** Through whom somebody who decides can be reached, nearest to us first. */
export interface InfluencePath {
  /** How likely a word gets through, above 0 and up to 1: the product of what its steps let through. */
  chance: number;
  acquaintance: Acquaintance;
  /** Records from the one whom we know to the one who decides. */
  nodes: Node[];
  /** The step from each of the nodes to the next. */
  links: Link[];
}

interface Influence {
  /** Who decides, as far as we know and the viewer sees. */
  deciders: Node[];
  paths: InfluencePath[];
}

/** A chain from a record on to somebody who decides. */
interface Chain {
  node: Node;
  chance: number;
  link: Link | null;
  rest: Chain | null;
}

/** The likeliest chains to those who decide about a deal, over what the viewer sees. @throws NOT_FOUND Deal */
export async function influenceOn(ctx: Context, dealId: string, most: number): Promise<Influence> {
  const deal = await ctx.see(Deal, dealId);
  const deciders = await decidersOf(ctx, deal);
  const chains = await chainsTo(ctx, deciders);
  const people = [...chains.values()].filter(([chain]) => chain!.node.kind === EndKind.PERSON);
  const known = await acquaintancesOf(
    ctx,
    people.map(([chain]) => chain!.node.id),
  );
  const paths = known.flatMap((acquaintance) =>
    chains.get(acquaintance.personId)!.map((chain) => pathOf(acquaintance, chain)),
  );
  return { deciders, paths: best(paths, most) };
}

/** Who decides: those who have that role in the deal, and those who decide for its partner. */
async function decidersOf(ctx: Context, { id, partnerId }: Deal): Promise<Node[]> {
  const rows = await ctx.em.execute<{ id: string }[]>(DECIDERS, [id, DealRole.DECISION_MAKER, partnerId, today(ctx)]);
  return nodesOf(
    ctx,
    rows.map((row) => row.id),
  );
}

const DECIDERS = `
  select person_id as id from deal_person where deal_id = ? and role = ?
  union
  select r.from_id from relationship r join relationship_type t on t.id = r.type_id
  where t.decides and r.to_partner_id = ? and (r.until is null or r.until >= ?::date)
  limit 50`;

/** Step by step from those who decide: the likeliest chains from every record that is reached. */
async function chainsTo(ctx: Context, deciders: Node[]): Promise<Map<string, Chain[]>> {
  const chains = new Map<string, Chain[]>();
  let edge: Chain[] = deciders.map((node) => ({ node, chance: 1, link: null, rest: null }));
  for (const chain of edge) chains.set(chain.node.id, [chain]);
  for (let step = 1; step <= MOST_STEPS && edge.length > 0; step++) {
    const from = Map.groupBy(likeliest(edge), ({ node }) => node.id);
    const links = await linksOf(ctx, from.keys(), { conductsOn: today(ctx) }, MOST_LINKS);
    const nodes = new Map((await nodesOf(ctx, new Set(links.flatMap(endsOf)))).map((node) => [node.id, node]));
    edge = links.flatMap((link) =>
      endsOf(link).flatMap((end, index) => {
        const node = nodes.get(endsOf(link)[1 - index]!);
        return node ? (from.get(end) ?? []).flatMap((rest) => keep(chains, lengthened(node, link, rest))) : [];
      }),
    );
  }
  return chains;
}

const endsOf = ({ from, to }: Link): [string, string] => [from, to];

const lengthened = (node: Node, link: Link, rest: Chain): Chain => ({
  node,
  link,
  rest,
  chance: rest.chance * TRUST[link.strength]!,
});

/** Keeps a chain that is among the likeliest from its record and comes to none twice. @returns it, or nothing */
function keep(chains: Map<string, Chain[]>, chain: Chain): Chain[] {
  for (let rest = chain.rest; rest; rest = rest.rest) if (rest.node.id === chain.node.id) return [];
  const known = chains.get(chain.node.id) ?? [];
  const kept = [...known, chain].sort((a, b) => b.chance - a.chance).slice(0, KEPT);
  if (!kept.includes(chain)) return [];
  chains.set(chain.node.id, kept);
  return [chain];
}

/** The chains of the records that are likeliest to be reached. */
function likeliest(edge: Chain[]): Chain[] {
  const sorted = edge.toSorted((a, b) => b.chance - a.chance);
  const nodes = new Set<string>();
  for (const { node } of sorted) if (nodes.size < WIDTH) nodes.add(node.id);
  return sorted.filter(({ node }) => nodes.has(node.id));
}

function pathOf(acquaintance: Acquaintance, chain: Chain): InfluencePath {
  const nodes: Node[] = [];
  const links: Link[] = [];
  for (let rest: Chain | null = chain; rest; rest = rest.rest) {
    nodes.push(rest.node);
    if (rest.link) links.push(rest.link);
  }
  return { chance: chain.chance * TRUST[acquaintance.strength]!, acquaintance, nodes, links };
}

/** The likeliest, each of our people and each of his acquaintances once: a second way through the same is no other way. */
function best(paths: InfluencePath[], most: number): InfluencePath[] {
  const sorted = paths.toSorted((a, b) => b.chance - a.chance || a.nodes.length - b.nodes.length);
  const ways = new Map(sorted.toReversed().map((path) => [wayOf(path), path]));
  return sorted.filter((path) => ways.get(wayOf(path)) === path).slice(0, most);
}

const wayOf = ({ acquaintance, nodes }: InfluencePath): string =>
  `${acquaintance.userId} ${acquaintance.personId} ${nodes.at(-1)!.id}`;

const today = ({ now, viewer }: Context): string => dayOf(now, viewer.timeZone);
