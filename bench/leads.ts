import { randomUUID } from 'node:crypto';
import { now, spread } from './figures.ts';
import { openProduct, type Product } from './product.ts';
import { table, type Section } from './report.ts';
import { sized } from './size.ts';

const ROUNDS = sized(1_000, 20);
/** How many accept one lead at once: everybody of these in turn. */
const CROWDS = [2, 3, 4, 5, 6, 7, 8];

const CREATE = `mutation ($input: CreateLeadInput!) { createLead(input: $input) { lead { id } } }`;
const ACCEPT = `
  mutation ($input: AcceptLeadInput!, $receipt: Receipt!) {
    acceptLead(input: $input, receipt: $receipt) { lead { id state } deal { id } }
  }`;

interface Accepted {
  acceptLead: { lead: { state: string }; deal: { id: string } };
}

/** How an attempt ended: with the deal that it made, or with the name of whoever was faster. */
type Attempt = { dealId: string } | { by: string } | { wrong: string };

/** Several people accept one lead at once, over two servers: exactly one wins, and the others are told who. */
export async function run(): Promise<Section> {
  await using product = await openProduct({ users: 8, deals: 0, processes: 2, redis: true });
  const wrong: string[] = [];
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const crowd = CROWDS[round % CROWDS.length]!;
    wrong.push(...(await race(product, crowd, times)).map((what) => `round ${round + 1} of ${crowd}: ${what}`));
  }
  const [{ deals }] = await product.orm.em
    .fork()
    .execute<[{ deals: number }]>('select count(*)::int as deals from deal');
  if (deals !== ROUNDS) wrong.push(`${deals} deals of ${ROUNDS} leads`);
  const row = { rounds: ROUNDS, 'people at once': '2–8', 'deals made': deals, wrong: wrong.length };
  const said = wrong.slice(0, 10).map((what) => `- ${what}`);
  return {
    title: 'Accepting leads',
    text: [ABOUT(times), table([row]), ...said].join('\n\n'),
    failed: wrong.length > 0,
  };
}

const ABOUT = (times: number[]) =>
  `One lead, two to eight people, each with a request of his own to one of two servers; the winner sends his again with its receipt. An attempt, won or lost (p50 · p95 · p99 · worst): ${spread(times)}.`;

/** @returns what was wrong */
async function race(product: Product, crowd: number, times: number[]): Promise<string[]> {
  const { users, pipelineId } = product.company;
  const people = users.slice(0, crowd);
  const text = `Обращение ${randomUUID()}`;
  const made = await product.ask<{ createLead: { lead: { id: string } } }>(
    CREATE,
    { input: { text, channel: 'SITE' } },
    people[0]!.token,
  );
  const { id } = made.createLead.lead;
  const asked = people.map((_, index) => ({
    input: {
      id,
      way: 'NEW_CLIENT',
      partner: { name: `Клиент ${index}` },
      person: { name: 'Ирина' },
      deal: { pipelineId, title: text },
    },
    receipt: { clientId: randomUUID(), mutationId: randomUUID() },
  }));
  const attempts = await Promise.all(
    people.map(({ token }, index) => accept(product, asked[index]!, { token, process: index % 2, times })),
  );
  const winners = attempts.flatMap((attempt, index) => ('dealId' in attempt ? [{ attempt, index }] : []));
  const [first] = winners;
  if (winners.length !== 1 || !first) return [`${winners.length} winners`];
  const winner = people[first.index]!;
  const others = attempts.filter(
    (attempt) => !('by' in attempt && attempt.by === winner.id) && attempt !== first.attempt,
  );
  const again = await accept(product, asked[first.index]!, {
    token: winner.token,
    process: 1 - (first.index % 2),
    times,
  });
  const isSame = 'dealId' in again && again.dealId === first.attempt.dealId;
  return [...others.map((other) => JSON.stringify(other)), ...(isSame ? [] : ['the resend was answered otherwise'])];
}

async function accept(
  product: Product,
  asked: object,
  { token, process, times }: { token: string; process: number; times: number[] },
): Promise<Attempt> {
  const started = now();
  try {
    const { acceptLead } = await product.ask<Accepted>(ACCEPT, asked, token, process);
    return { dealId: acceptLead.deal.id };
  } catch (error) {
    return lostTo((error as Error).message);
  } finally {
    times.push(now() - started);
  }
}

function lostTo(message: string): Attempt {
  const [error] = JSON.parse(message) as { extensions: { reason?: string; details?: { by?: { id: string } } } }[];
  const { reason, details } = error!.extensions;
  return reason === 'lead.state' && details?.by ? { by: details.by.id } : { wrong: message };
}
