import { Client, Pool } from 'pg';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLead } from '../../leads/lead.service.js';
import { ChannelKind } from '../../channels/channelKind.entity.js';
import { startServer, type TestServer } from '../../testing/server.js';
import { LocalBell } from './bell.js';
import { PostgresLogReader } from './reader.js';
import { Tail } from './tail.js';

const WRITERS = 100;
const EACH = 5;

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.[Symbol.asyncDispose]());

const together = (work: (round: number) => Promise<unknown>) =>
  Promise.all(
    Array.from({ length: WRITERS }, async () => {
      for (let round = 0; round < EACH; round++) await work(round);
    }),
  );

async function until(holds: () => boolean): Promise<void> {
  const late = Date.now() + 15_000;
  while (!holds() && Date.now() < late) await new Promise((resume) => setTimeout(resume, 10));
}

test('100 commands at a time and one reader: nothing is lost, doubled or reordered', { timeout: 60_000 }, async () => {
  const reader = new PostgresLogReader({ connectionString: server.config.databaseUrl }, pino({ level: 'silent' }));
  const tail = await Tail.open({ reader, bell: new LocalBell(), log: pino({ level: 'silent' }), sweepEvery: 2 });
  const told: { seq: number; entityId: string }[] = [];
  tail.listen({ onEvents: (events) => told.push(...events), onReset: () => expect.unreachable() });
  const start = tail.at.seq;
  const made: string[] = [];
  await together(async () => {
    const lead = await createLead(server.context(), { text: 'Здравствуйте', channel: ChannelKind.SITE });
    made.push(lead.id);
  });
  // Each is told of itself and of the interaction that it begins with.
  const events = made.flatMap((id) => [id, id]);
  await until(() => told.length >= events.length);
  await tail.close();
  expect(told.map(({ seq }) => seq)).toEqual(events.map((_id, index) => start + 1 + index));
  expect(told.map(({ entityId }) => entityId).sort()).toEqual(events.sort());
});

/**
 * Why the log is numbered by a counter row that is bumped last: a sequence hands its numbers out before the commit, so a
 * reader that goes on from the last number it has seen passes over those that commit late.
 */
test('the same race over a sequence loses events', { timeout: 60_000 }, async () => {
  const connectionString = server.config.databaseUrl;
  const pool = new Pool({ connectionString, max: 24 });
  // Its connections may still be closing when the database is dropped.
  pool.on('connect', (client) => client.on('error', () => undefined));
  await pool.query('create table serial_event (seq bigserial primary key)');
  let last = 0;
  const told: number[] = [];
  let writing = true;
  const reading = (async () => {
    const client = new Client({ connectionString });
    await client.connect();
    for (let more = true; more;) {
      more = writing;
      const { rows } = await client.query<{ seq: string }>('select seq from serial_event where seq > $1 order by seq', [
        last,
      ]);
      for (const { seq } of rows) told.push((last = Number(seq)));
    }
    await client.end();
  })();
  await together(async () => {
    const client = await pool.connect();
    await client.query('begin');
    await client.query('insert into serial_event default values');
    await client.query('select pg_sleep(random() * 0.005)');
    await client.query('commit');
    client.release();
  });
  writing = false;
  await reading;
  await pool.end();
  expect(told.length).toBeLessThan(WRITERS * EACH);
});
