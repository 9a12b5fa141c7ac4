import { sumHeads } from './built.ts';
import { fillCompany, type LargeCompany, type Size } from './manyDeals.ts';
import { openProduct, type Product } from './product.ts';
import { documents, type Question, ROUNDS, timesOf, told } from './questions.ts';
import { table, type Cell, type Section } from './report.ts';
import { sized } from './size.ts';

const SIZES: Size[] = sized(
  [
    { open: 1_000, closed: 0 },
    { open: 10_000, closed: 0 },
    { open: 100_000, closed: 0 },
    { open: 10_000, closed: 100_000 },
    { open: 10_000, closed: 1_000_000 },
  ],
  [
    { open: 1_000, closed: 0 },
    { open: 1_000, closed: 10_000 },
  ],
);
const ZONE = 'Europe/Moscow';
const ONLOOKERS = ['admin', 'head', 'manager', 'guest'] as const;

/** How long the board and what belongs to it take as a company grows. */
export async function run(): Promise<Section> {
  const rows: Record<string, Cell>[] = [];
  for (const size of SIZES) {
    console.log(`${size.open} open deals, ${size.closed} closed`);
    rows.push(...(await measureSize(size)));
  }
  return { title: 'Growth', text: `${ABOUT}\n\n${table(rows)}` };
}

const ABOUT = `Milliseconds over HTTP, p50 / p95 of ${ROUNDS}, one at a time. All open deals are in one pipeline of eight stages; a board is 50 cards of each and the heads.
The head sees ten teams of a hundred, the manager a hundredth of all, which stands at the bottoms of the columns, the guest 200 deals that were shared with him.`;

async function measureSize(size: Size): Promise<Record<string, Cell>[]> {
  await using product = await openProduct({ users: 1, deals: 0 });
  const company = await fillCompany(product.databaseUrl, size);
  const texts = await documents();
  const rows: Record<string, Cell>[] = [];
  for (const who of ONLOOKERS) {
    const { token } = company[who];
    const ask = <T>({ document, variables }: Omit<Question, 'name'>) =>
      product.ask<T>(texts.get(document)!, variables, token);
    const row: Record<string, Cell> = { open: size.open, closed: size.closed, who };
    for (const question of await questionsOf(ask, company))
      row[question.name] = told(await timesOf(() => ask(question)));
    rows.push({ ...row, 'heads for all': who === 'admin' ? told(await figureTimes(product, company)) : '' });
  }
  return rows;
}

interface BoardAnswer {
  board: { columns: { stage: { id: string }; deals: { next: string | null; nodes: { id: string }[] } }[] };
}

async function questionsOf(
  ask: <T>(question: Omit<Question, 'name'>) => Promise<T>,
  { pipelineId, longestStageId: stageId }: LargeCompany,
): Promise<Question[]> {
  const board = { pipelineId, zone: ZONE, first: 50 };
  const { columns } = (await ask<BoardAnswer>({ document: 'Board', variables: board })).board;
  const after = columns.find(({ stage }) => stage.id === stageId)!.deals.next;
  const id = columns.flatMap(({ deals }) => deals.nodes)[0]!.id;
  const filter = { colours: ['RED'], sumFrom: '500000.00' };
  return [
    { name: 'board', document: 'Board', variables: board },
    { name: 'filtered board', document: 'Board', variables: { ...board, filter } },
    { name: 'next page', document: 'BoardColumn', variables: { stageId, zone: ZONE, first: 50, after } },
    { name: 'list', document: 'Deals', variables: { zone: ZONE, first: 50 } },
    { name: 'search', document: 'Search', variables: { text: 'партия 77', first: 10 } },
    { name: 'panel', document: 'OpenedDeal', variables: { id, lines: 20, tasks: 50 } },
  ];
}

/** The sums that the heads of all viewers are made of, as the live figure computes them. */
function figureTimes(product: Product, { pipelineId }: LargeCompany): Promise<number[]> {
  return timesOf(() => product.context().atOnce((moment) => sumHeads(moment, { pipelineId, zone: ZONE })));
}
