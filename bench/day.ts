import { fillCompany, type LargeCompany } from './manyDeals.ts';
import { fillTalks, LONG, type Stories } from './manyTalks.ts';
import { openProduct } from './product.ts';
import { documents, type Question, ROUNDS, timesOf, told } from './questions.ts';
import { table, type Cell, type Section } from './report.ts';
import { sized } from './size.ts';

const SIZES = sized([1_000, 100_000], [1_000]);
const ONLOOKERS = ['admin', 'head', 'manager'] as const;
const ZONE = 'Europe/Moscow';
const DAY_MS = 86_400_000;

/** How long the screens of a day take to open as its company and its stories grow. */
export async function run(): Promise<Section> {
  const rows: Record<string, Cell>[] = [];
  for (const size of SIZES) {
    console.log(`${size} deals, interactions and tasks`);
    rows.push(...(await measureSize(size)));
  }
  return { title: 'A day of selling', text: `${ABOUT}\n\n${table(rows)}` };
}

const ABOUT = `Milliseconds over HTTP, p50 / p95 of ${ROUNDS}, one at a time. As many interactions and tasks without a deal as there are open deals; every tenth interaction is to be looked at.
The two stories are of one manager's deals: ${LONG} entries, of which a screen shows the first fifty, and ten.`;

async function measureSize(open: number): Promise<Record<string, Cell>[]> {
  await using product = await openProduct({ users: 1, deals: 0 });
  const company = await fillCompany(product.databaseUrl, { open, closed: 0 });
  const stories = await fillTalks(product.databaseUrl, company.manager.userId);
  const texts = await documents();
  const rows: Record<string, Cell>[] = [];
  for (const who of ONLOOKERS) {
    const row: Record<string, Cell> = { 'of each': open, who };
    for (const { name, document, variables } of questionsOf(company, who, stories))
      row[name] = told(await timesOf(() => product.ask(texts.get(document)!, variables, company[who].token)));
    rows.push(row);
  }
  return rows;
}

function questionsOf(company: LargeCompany, who: (typeof ONLOOKERS)[number], { long, short }: Stories): Question[] {
  const now = Date.now();
  const mine = { assigneeIds: [company[who].userId] };
  const month = { dueFrom: new Date(now - 15 * DAY_MS), dueTo: new Date(now + 15 * DAY_MS) };
  const due = { states: ['DUE'] };
  return [
    { name: 'board', document: 'Board', variables: { pipelineId: company.pipelineId, zone: ZONE, first: 50 } },
    { name: `story of ${LONG}`, document: 'Timeline', variables: { wholeId: long, first: 50 } },
    { name: 'story of ten', document: 'Timeline', variables: { wholeId: short, first: 50 } },
    { name: 'my day', document: 'Tasks', variables: { filter: mine, first: 100 } },
    { name: 'calendar of all', document: 'Tasks', variables: { filter: month, first: 100 } },
    { name: 'to look at', document: 'Interactions', variables: { filter: due, first: 50 } },
    { name: 'by subject', document: 'InteractionGroups', variables: { by: 'SUBJECT', filter: null, first: 50 } },
    {
      name: 'by contact, to look at',
      document: 'InteractionGroups',
      variables: { by: 'CONTACT', filter: due, first: 50 },
    },
    { name: 'counters', document: 'UnreviewedInteractions', variables: {} },
    { name: 'unhandled', document: 'UnhandledInteractions', variables: { first: 50 } },
  ];
}
