import type { Context } from '../core/context.js';
import { prepared } from '../core/postgres/prepared.js';
import { dayOf } from '../core/time.js';
import { Deal } from '../deals/deal.entity.js';
import { DealRole } from '../deals/dealPerson.entity.js';
import { acquaintancesOf, type Acquaintance } from './acquaintance.js';
import { type Link, linksOf, type Node, nodesOf, visibleAmong } from './graph.js';

/** Steps between people that a chain has at most, beside the first, from one of us to somebody he knows. */
const MOST_STEPS = 4;
/** Records that are gone on from in each step, the likeliest first: beyond, a chain is too unlikely to be shown. */
const WIDTH = 200;
/** Links that a step looks at. */
const MOST_LINKS = 4_000;
/** Those who decide to whom chains are looked for. */
const MOST_DECIDERS = 50;
/** What a step lets through, by its strength. */
const TRUST: Record<number, number> = { 1: 0.3, 2: 0.45, 3: 0.6, 4: 0.75, 5: 0.9 };
/** What one of us, or one more step, lets through at most. */
const AT_BEST = TRUST[5]!;

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
  /** How many more decide whom he does not see. */
  hiddenDeciders: number;
  paths: InfluencePath[];
}

/** A chain from a record on to somebody who decides. */
interface Chain {
  node: string;
  decider: string;
  chance: number;
  link: Link | null;
  rest: Chain | null;
}

/** How likely a word gets from a record that the viewer sees to each of those who decide. */
type Reached = Map<string, Map<string, number>>;

/** A chain with one of us before it. */
interface Way {
  chance: number;
  acquaintance: Acquaintance;
  chain: Chain;
}

/**
 * The likeliest chains to those who decide about a deal, over what the viewer sees. They grow from those who decide towards
 * us; what cannot become likelier than those that are found is neither asked about nor gone on from. Within the bounds above
 * there are none likelier (docs/limits.md says where they end). @throws NOT_FOUND Deal
 */
export async function influenceOn(ctx: Context, dealId: string, most: number): Promise<Influence> {
  const deal = await ctx.see(Deal, dealId);
  const { deciders, hiddenDeciders } = await decidersOf(ctx, deal);
  const reached: Reached = new Map();
  const begin = deciders.map(({ id }) => ({ node: id, decider: id, chance: 1, link: null, rest: null }));
  let edge = likeliest(reached, begin);
  let ways: Way[] = [];
  for (let steps = 0; edge.length > 0; steps++) {
    const begun = edge.filter(({ chance }) => chance * AT_BEST > leastOf(ways, most));
    ways = best([...ways, ...(await waysTo(ctx, begun, leastOf(ways, most)))], most);
    if (steps === MOST_STEPS) break;
    edge = await grown(ctx, reached, promising(begun, leastOf(ways, most)), leastOf(ways, most));
  }
  return { deciders, hiddenDeciders, paths: await named(ctx, ways) };
}

/** A chance that a way has to be above to be among the likeliest. */
const leastOf = (ways: Way[], most: number): number => ways[most - 1]?.chance ?? 0;

/** Who decides: those who have that role in the deal, and those who decide for its partner. */
async function decidersOf(
  ctx: Context,
  { id, partnerId }: Deal,
): Promise<Pick<Influence, 'deciders' | 'hiddenDeciders'>> {
  const rows = await prepared<{ id: string }>(ctx.em, DECIDERS, [id, DealRole.DECISION_MAKER, partnerId, today(ctx)]);
  const ids = rows.map((row) => row.id);
  const deciders = await nodesOf(ctx, ids);
  return { deciders, hiddenDeciders: ids.length - deciders.length };
}

const DECIDERS = `
  select person_id as id from deal_person where deal_id = $1 and role = $2
  union
  select r.from_id from relationship r join relationship_type t on t.id = r.type_id
  where t.decides and r.to_partner_id = $3 and (r.until is null or r.until >= $4::date)
  order by id limit ${MOST_DECIDERS}`;

/** Those of us who know somebody with whom a chain begins, so well that the way may be above a chance. */
async function waysTo(ctx: Context, edge: Chain[], least: number): Promise<Way[]> {
  if (edge.length === 0) return [];
  const from = Map.groupBy(edge, ({ node }) => node);
  const enough = new Set(edge.filter(({ chance }) => chance * TRUST[1]! > least).map(({ node }) => node));
  const known = await acquaintancesOf(ctx, [...from.keys()], [...enough]);
  return known.flatMap((acquaintance) =>
    from.get(acquaintance.personId)!.map((chain) => {
      return { chance: chain.chance * TRUST[acquaintance.strength]!, acquaintance, chain };
    }),
  );
}

/** The chains that may still lead to a way above a chance: those of the records that are likeliest to be reached. */
function promising(edge: Chain[], least: number): Chain[] {
  const likely = edge.filter(({ chance }) => chance * AT_BEST * AT_BEST > least).sort((a, b) => b.chance - a.chance);
  const nodes = new Set<string>();
  for (const { node } of likely) if (nodes.size < WIDTH) nodes.add(node);
  return likely.filter(({ node }) => nodes.has(node));
}

/** Chains that are one step longer and may still lead to a way above a chance, over what the viewer sees. */
async function grown(ctx: Context, reached: Reached, edge: Chain[], least: number): Promise<Chain[]> {
  if (edge.length === 0) return [];
  const to = Map.groupBy(edge, ({ node }) => node);
  const atLeast = weakestAbove(least / (AT_BEST * edge[0]!.chance));
  const links = await linksOf(ctx, to.keys(), { conductsOn: today(ctx), atLeast }, MOST_LINKS);
  const step = (link: Link, node: string, next: string): Chain[] =>
    (to.get(next) ?? []).map((rest) => ({ ...rest, node, link, rest, chance: rest.chance * TRUST[link.strength]! }));
  const steps = links.flatMap((link) => [...step(link, link.from, link.to), ...step(link, link.to, link.from)]);
  const longer = steps.filter((chain) => chain.chance * AT_BEST > least && isLikelier(reached, chain));
  const isNew = ({ node }: Chain) => !reached.has(node);
  const seen = await visibleAmong(ctx, new Set(longer.filter(isNew).map(({ node }) => node)));
  return likeliest(
    reached,
    longer.filter((chain) => !isNew(chain) || seen.has(chain.node)),
  );
}

/** The least strength that lets more through than so much. */
const weakestAbove = (trust: number): number => [1, 2, 3, 4].find((strength) => TRUST[strength]! > trust) ?? 5;

/**
 * Of the chains those that are the likeliest yet from their records to who decides. A longer one that is no likelier leads
 * to nothing that the shorter one does not lead to, and one that comes to a record twice is no likelier.
 */
function likeliest(reached: Reached, chains: Chain[]): Chain[] {
  const sorted = chains.toSorted((a, b) => b.chance - a.chance);
  return sorted.filter((chain) => {
    if (!isLikelier(reached, chain)) return false;
    const { node, decider, chance } = chain;
    reached.set(node, (reached.get(node) ?? new Map<string, number>()).set(decider, chance));
    return true;
  });
}

const isLikelier = (reached: Reached, { node, decider, chance }: Chain): boolean =>
  chance > (reached.get(node)?.get(decider) ?? 0);

/** The likeliest, each of our people and each of his acquaintances once: a second way through the same is no other way. */
function best(ways: Way[], most: number): Way[] {
  const sorted = ways.toSorted((a, b) => b.chance - a.chance || lengthOf(a.chain) - lengthOf(b.chain));
  const first = new Map(sorted.toReversed().map((way) => [keyOf(way), way]));
  return sorted.filter((way) => first.get(keyOf(way)) === way).slice(0, most);
}

const keyOf = ({ acquaintance: { userId, personId }, chain }: Way): string => `${userId} ${personId} ${chain.decider}`;

function nodesIn(chain: Chain): string[] {
  const nodes: string[] = [];
  for (let rest: Chain | null = chain; rest; { rest } = rest) nodes.push(rest.node);
  return nodes;
}

const lengthOf = (chain: Chain): number => nodesIn(chain).length;

function linksIn(chain: Chain): Link[] {
  const links: Link[] = [];
  for (let rest: Chain | null = chain; rest; { rest } = rest) if (rest.link) links.push(rest.link);
  return links;
}

async function named(ctx: Context, ways: Way[]): Promise<InfluencePath[]> {
  const nodes = await nodesOf(ctx, new Set(ways.flatMap(({ chain }) => nodesIn(chain))));
  const known = new Map(nodes.map((node) => [node.id, node]));
  return ways.map(({ chance, acquaintance, chain }) => ({
    chance,
    acquaintance,
    nodes: nodesIn(chain).map((id) => known.get(id)!),
    links: linksIn(chain),
  }));
}

const today = ({ now, viewer }: Context): string => dayOf(now, viewer.timeZone);
