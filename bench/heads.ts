import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { WebSocket } from 'ws';
import { ms, percentile } from './figures.ts';
import { fillCompany, tokensOf, type LargeCompany } from './manyDeals.ts';
import { openProduct, type Product } from './product.ts';
import { table, type Cell, type Section } from './report.ts';
import { signingIn, type SignIns } from './signIns.ts';
import { sized } from './size.ts';

const VIEWERS = sized(500, 40);
const OPEN = sized(10_000, 1_000);
const MOVES_A_SECOND = 20;
const SECONDS = sized(10, 3);
const HEADS = `subscription($pipelineId: ID!, $filter: DealFilter) {
  boardHeads(pipelineId: $pipelineId, zone: "Europe/Moscow", filter: $filter) {
    asOf total { ...F } stages { stageId head { ...F } } leads { count unanswered }
  } }
  fragment F on Head { count sum weighted dueToday overdue noNextStep }`;
const MOVE = 'mutation($input: MoveDealInput!) { moveDeal(input: $input) { seq } }';
/** Those who sign in, one a second. */
const USERS = 50;
const SIGN_IN_MS = 1_000;

/** Heads of one board that many different people watch. */
export async function run(): Promise<Section> {
  await using product = await openProduct({ users: USERS, deals: 0 });
  const company = await fillCompany(product.databaseUrl, { open: OPEN, closed: 0 });
  const tokens = await differentViewers(product.databaseUrl);
  const rows: Record<string, Cell>[] = [
    await measure(product, company, 'nobody watches', []),
    await measure(product, company, `${VIEWERS} viewers, no filter`, tokens),
    await measure(product, company, `${VIEWERS} viewers, 50 filters`, tokens, 50),
  ];
  return { title: 'Heads of a board', text: `${ABOUT}\n\n${table(rows)}` };
}

const ABOUT = `${VIEWERS} people, a third each who see their own, their teams and everything, watch the heads of one pipeline of ${OPEN} deals while ${MOVES_A_SECOND} cards a second are moved, for ${SECONDS} s. A computation is told by its own place in the log.`;

/** Signs in as many, of whom a third each sees his own, his teams, everything. */
async function differentViewers(databaseUrl: string): Promise<string[]> {
  const db = new pg.Client({ connectionString: databaseUrl });
  await db.connect();
  try {
    const { rows } = await db.query<{ id: string }>(
      `update app_user set role = (array['MANAGER', 'HEAD', 'OBSERVER'])[1 + substring(email from '[0-9]+')::int % 3]
       where email like 'manager%@bench' and substring(email from '[0-9]+')::int <= $1 returning id`,
      [VIEWERS],
    );
    return await tokensOf(
      db,
      rows.map(({ id }) => id),
    );
  } finally {
    await db.end();
  }
}

async function measure(
  product: Product,
  company: LargeCompany,
  name: string,
  tokens: string[],
  filters = 0,
): Promise<Record<string, Cell>> {
  const crowd = await watch(product.urls[0]!, company, tokens, filters);
  await crowd.allShown();
  crowd.forget();
  const before = await product.cpu();
  const signIns = await moveAndSignIn(product, company);
  const cpu = (await product.cpu()) - before;
  crowd.close();
  return {
    watched: name,
    'CPU of the server': `${((cpu / SECONDS) * 100).toFixed(0)} %`,
    'computations a second': (crowd.moments.size / SECONDS).toFixed(1),
    'messages a second': (crowd.messages() / SECONDS).toFixed(0),
    'sign-in p50 / p95': `${ms(percentile(signIns.times, 0.5))} / ${ms(percentile(signIns.times, 0.95))}`,
    'sign-ins in vain': Object.values(signIns.refused).reduce((sum, count) => sum + count, 0),
  };
}

/** Moves cards at a steady pace and signs in once a second meanwhile. @throws Error when a move is refused */
async function moveAndSignIn(product: Product, company: LargeCompany): Promise<SignIns> {
  const { rows: deals, stageIds } = await movable(product.databaseUrl, company.pipelineId);
  const [, signIns] = await signingIn(
    () => product.urls[0]!,
    () => moveAll(product, company, deals, stageIds),
    SIGN_IN_MS,
  );
  return signIns;
}

async function moveAll(
  product: Product,
  { admin }: LargeCompany,
  deals: { id: string; stage_id: string }[],
  stageIds: string[],
): Promise<void> {
  const started = performance.now();
  const moves: Promise<unknown>[] = [];
  for (let move = 0; move < MOVES_A_SECOND * SECONDS; move++) {
    await pause(Math.max(0, started + (move * 1000) / MOVES_A_SECOND - performance.now()));
    const deal = deals[move]!;
    const toStageId = stageIds[(stageIds.indexOf(deal.stage_id) + 1) % stageIds.length];
    const input = { id: deal.id, fromStageId: deal.stage_id, toStageId };
    moves.push(product.ask(MOVE, { input }, admin.token));
  }
  await Promise.all(moves);
  await pause(1_500);
}

async function movable(databaseUrl: string, pipelineId: string) {
  const db = new pg.Client({ connectionString: databaseUrl });
  await db.connect();
  try {
    const { rows } = await db.query<{ id: string; stage_id: string }>(
      `select id, stage_id from deal where pipeline_id = $1 and status = 'IN_WORK' order by random() limit $2`,
      [pipelineId, MOVES_A_SECOND * SECONDS],
    );
    const stages = await db.query<{ id: string }>('select id from stage where pipeline_id = $1 order by rank', [
      pipelineId,
    ]);
    return { rows, stageIds: stages.rows.map(({ id }) => id) };
  } finally {
    await db.end();
  }
}

interface Watchers {
  /** Places in the log that values were computed at. */
  moments: Set<string>;
  messages(): number;
  allShown(): Promise<void>;
  forget(): void;
  close(): void;
}

async function watch(url: string, { pipelineId }: LargeCompany, tokens: string[], filters: number): Promise<Watchers> {
  const moments = new Set<string>();
  const shown = new Set<WebSocket>();
  let messages = 0;
  const sockets: WebSocket[] = [];
  for (const [index, token] of tokens.entries()) {
    const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    await once(socket, 'open');
    const filter = filters > 0 ? { sumFrom: `${(index % filters) * 1000}.00` } : null;
    socket.on('message', (data: Buffer) => {
      const { type, payload } = JSON.parse(data.toString()) as { type: string; payload?: HeadsMessage };
      if (type === 'connection_ack')
        socket.send(
          JSON.stringify({ id: 'h', type: 'subscribe', payload: { query: HEADS, variables: { pipelineId, filter } } }),
        );
      if (type !== 'next') return;
      messages += 1;
      shown.add(socket);
      moments.add(`${filters > 0 ? index % filters : ''} ${payload!.data.boardHeads.asOf}`);
    });
    socket.send(JSON.stringify({ type: 'connection_init', payload: { token } }));
    sockets.push(socket);
  }
  return {
    moments,
    messages: () => messages,
    async allShown() {
      while (shown.size < sockets.length) await pause(50);
    },
    forget() {
      moments.clear();
      messages = 0;
    },
    close: () => sockets.forEach((socket) => socket.close()),
  };
}

interface HeadsMessage {
  data: { boardHeads: { asOf: string } };
}
