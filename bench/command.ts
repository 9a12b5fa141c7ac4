import { Agent, request } from 'node:http';
import { readFile } from 'node:fs/promises';
import { createDeal, createPartner, createPipeline, stagesOf } from './built.ts';
import { ByHand, CONNECTIONS } from './command.hand.ts';
import type { Person } from './company.ts';
import { median, ms, percentile } from './figures.ts';
import { openProduct, type Product } from './product.ts';
import { table, type Cell, type Section } from './report.ts';
import { sized } from './size.ts';

const MOVERS = 16;
const ROUNDS = sized(7, 1);
/** Moves of all movers in one round. */
const MOVES = sized(320, 32);
/** Rounds before anything is measured, until the compiler has done its work. */
const WARM_UP = sized(3, 1);

/** A card that goes to and fro between two columns. */
export interface Card {
  id: string;
  owner: Person;
  pipelineId: string;
  /** Where it stands, and where it goes next. */
  stages: [from: string, to: string];
}

type Move = (card: Card) => Promise<void>;

/** What one round found, or the middle of many. */
interface Cost {
  p50: number;
  p99: number;
  perSecond: number;
  /** CPU of the server process for one command, in ms. */
  cpu: number;
}

interface Case {
  name: string;
  cards: Card[];
}

/** A move by the web's own mutation, against the SQL of its transaction issued by hand. */
export async function run(): Promise<Section> {
  await using product = await openProduct({ users: MOVERS, deals: 0, visibility: 'TEAM' });
  await using hand = await ByHand.over(product.databaseUrl);
  using http = await OverHttp.to(product);
  const rows: Record<string, Cell>[] = [];
  for (const { name, cards } of await casesOf(product)) {
    const [byHand, ours] = await sideBySide(product, cards, [(card) => hand.move(card), (card) => http.move(card)]);
    rows.push(row(`${name}: by hand`, byHand!), row(`${name}: server`, ours!), ratios(byHand!, ours!));
  }
  const numbers = await boundOf(hand);
  return { title: 'Cost of a command', text: `${table(rows)}\n\n${legend(numbers)}` };
}

const legend = (numbers: number): string =>
  `\`moveDeal\` with a receipt by HTTP (keep-alive, token, the web's document by its id) to one server process, against ` +
  `the statements of its transaction sent by hand, each prepared, over as many connections as the server has ` +
  `(${CONNECTIONS}), \`begin\` in one packet with the first, as the server sends them; the server's reading of the session and ` +
  `of the neighbours' names is not among them. fsync on. Medians of ${ROUNDS} rounds of ${MOVES} moves, taken in turn. Client, server and ` +
  `PostgreSQL share the machine.\n\nThe log's own bound: ${Math.round(numbers)} commands/s, when ${CONNECTIONS} connections ` +
  `only number and write one event each. The head is held until its commit is on the disk, so commits come one by one.`;

function row(way: string, { p50, p99, perSecond, cpu }: Cost): Record<string, Cell> {
  const ofServer = cpu > 0.05 ? ms(cpu) : '';
  return { way, p50: ms(p50), p99: ms(p99), 'moves/s': Math.round(perSecond), 'server CPU': ofServer };
}

function ratios(hand: Cost, ours: Cost): Record<string, Cell> {
  const times = (ratio: number): string => `× ${ratio.toFixed(1)}`;
  return {
    way: '',
    p50: times(ours.p50 / hand.p50),
    p99: times(ours.p99 / hand.p99),
    'moves/s': times(hand.perSecond / ours.perSecond),
    'server CPU': '',
  };
}

async function casesOf(product: Product): Promise<Case[]> {
  const { users } = product.company;
  const shared = await routeIn(product);
  const own = await Promise.all(users.map(() => routeIn(product)));
  const all = (routeOf: (index: number) => Route) =>
    Promise.all(users.map((owner, index) => cardIn(product, owner, routeOf(index))));
  return [
    { name: '1 mover', cards: [await cardIn(product, users[0]!, await routeIn(product))] },
    { name: `${MOVERS} movers in the same two columns`, cards: await all(() => shared) },
    { name: `${MOVERS} movers in columns of their own`, cards: await all((index) => own[index]!) },
  ];
}

interface Route {
  pipelineId: string;
  stages: [string, string];
}

async function routeIn(product: Product): Promise<Route> {
  const stages = Array.from({ length: 8 }, (_, index) => ({ name: `Этап ${index + 1}`, probability: index * 10 }));
  const pipeline = await createPipeline(product.context(), { name: 'Воронка', control: 'FREE' as never, stages });
  const [first, second] = await stagesOf(product.context(), pipeline.id);
  return { pipelineId: pipeline.id, stages: [first!.id, second!.id] };
}

async function cardIn(product: Product, owner: Person, { pipelineId, stages }: Route): Promise<Card> {
  const partner = await createPartner(product.context(), { name: 'ООО «Ромашка»', ownerId: owner.id });
  const input = { pipelineId, title: 'Поставка канатов', ownerId: owner.id, partnerId: partner.id, sum: '125000.00' };
  const { id } = await createDeal(product.context(), input);
  return { id, owner, pipelineId, stages: [...stages] };
}

/** Ways of moving in turn, so that what else the machine does falls on all of them. */
async function sideBySide(product: Product, cards: Card[], ways: Move[]): Promise<Cost[]> {
  const found = ways.map((): Cost[] => []);
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    for (const [index, move] of ways.entries()) {
      const cost = await measureRound(product, cards, move);
      if (round >= 0) found[index]!.push(cost);
    }
  }
  return found.map(middleOf);
}

function middleOf(costs: Cost[]): Cost {
  const middle = (figure: keyof Cost) => median(costs.map((cost) => cost[figure]));
  return { p50: middle('p50'), p99: middle('p99'), perSecond: middle('perSecond'), cpu: middle('cpu') };
}

async function measureRound(product: Product, cards: Card[], move: Move): Promise<Cost> {
  const times: number[] = [];
  const [cpu, started] = [await product.cpu(), performance.now()];
  await Promise.all(cards.map((card) => moveAlong(card, move, MOVES / cards.length, times)));
  const seconds = (performance.now() - started) / 1000;
  return {
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    perSecond: times.length / seconds,
    cpu: (((await product.cpu()) - cpu) * 1000) / times.length,
  };
}

async function moveAlong(card: Card, move: Move, moves: number, times: number[]): Promise<void> {
  for (let done = 0; done < moves; done++) {
    const started = performance.now();
    await move(card);
    times.push(performance.now() - started);
    card.stages.reverse();
  }
}

/** Commands a second when all that they do is to write an event: what the head of the log lets through. */
async function boundOf(hand: ByHand): Promise<number> {
  const rounds: number[] = [];
  for (let round = -1; round < ROUNDS; round++) {
    const started = performance.now();
    await Promise.all(Array.from({ length: MOVES }, () => hand.number()));
    if (round >= 0) rounds.push((MOVES * 1000) / (performance.now() - started));
  }
  return median(rounds);
}

/** The web's mutation over connections that stay open. */
class OverHttp implements Disposable {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: MOVERS });
  private readonly clientId = crypto.randomUUID();
  private readonly url: string;
  private readonly documentId: string;

  private constructor(url: string, documentId: string) {
    this.url = url;
    this.documentId = documentId;
  }

  static async to(product: Product): Promise<OverHttp> {
    return new OverHttp(`${product.urls[0]!}/graphql`, await documentOf('MoveDeal'));
  }

  async move({ id, owner, stages: [fromStageId, toStageId] }: Card): Promise<void> {
    const receipt = { clientId: this.clientId, mutationId: crypto.randomUUID() };
    const input = { id, fromStageId, toStageId, afterId: null, beforeId: null };
    const { errors } = await this.post({ documentId: this.documentId, variables: { input, receipt } }, owner.token);
    if (errors) throw new Error(JSON.stringify(errors));
  }

  private post(body: object, token: string): Promise<{ errors?: unknown }> {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    return new Promise((resolve, reject) => {
      const asked = request(this.url, { method: 'POST', agent: this.agent, headers }, (response) => {
        const parts: string[] = [];
        response.setEncoding('utf8').on('data', (part: string) => parts.push(part));
        response.on('end', () => resolve(JSON.parse(parts.join('')) as { errors?: unknown }));
      });
      asked.on('error', reject).end(JSON.stringify(body));
    });
  }

  [Symbol.dispose](): void {
    this.agent.destroy();
  }
}

/** The id of one of the web's own documents. */
async function documentOf(mutation: string): Promise<string> {
  const documents = JSON.parse(await readFile('schema/documents.json', 'utf8')) as Record<string, string>;
  const found = Object.entries(documents).find(([, text]) => text.includes(`mutation ${mutation}(`));
  if (!found) throw new Error(`the web has no document ${mutation}`);
  return found[0];
}
