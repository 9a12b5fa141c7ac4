import { Client } from 'pg';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { testDatabase } from '../../testing/database.js';
import { LocalBell } from './bell.js';
import { NO_MARK } from './cursor.js';
import { PostgresLogReader } from './reader.js';
import { Tail } from './tail.js';

const logged: { level: number; msg: string }[] = [];
const log = pino({}, { write: (line: string) => logged.push(JSON.parse(line) as (typeof logged)[number]) });
const { warn, error } = pino.levels.values;
let writer: Client;
let connectionString: string;
const open: Tail[] = [];

beforeEach(async () => {
  logged.length = 0;
  connectionString = (await testDatabase()).databaseUrl;
  writer = new Client({ connectionString });
  await writer.connect();
});
afterEach(async () => {
  for (const tail of open.splice(0)) await tail.close();
  await writer.end();
});

async function follow(bell = new LocalBell(), sweepEvery = 60_000, keep = 1_000) {
  const tail = await Tail.open({
    reader: new PostgresLogReader({ connectionString }, log),
    bell,
    log,
    sweepEvery,
    keep,
  });
  open.push(tail);
  const heard: number[] = [];
  let resets = 0;
  tail.listen({ onEvents: (events) => heard.push(...events.map(({ seq }) => seq)), onReset: () => (resets += 1) });
  return { tail, bell, heard, resets: () => resets };
}

/** Writes as commands do: the head is bumped in the transaction that writes the events. */
const write = (count = 1) =>
  writer.query(
    `with bumped as (update log_head set head = head + $1 where id = 1 returning head)
     insert into event (seq, id, name, entity, entity_id, version, particulars, at)
     select bumped.head - $1 + n, gen_random_uuid(), 'test.happened', 'test', gen_random_uuid(), 1, '{}', now()
     from bumped, generate_series(1, $1::int) n`,
    [count],
  );

async function until(holds: () => boolean, patience = 5_000): Promise<void> {
  const late = Date.now() + patience;
  while (!holds()) {
    if (Date.now() > late) throw new Error('in vain');
    await new Promise((resume) => setTimeout(resume, 5));
  }
}

/** The cursor of an event, as a client holds it. */
async function cursorOf(seq: number, epoch = 1) {
  const { rows } = await writer.query<{ id: string }>('select id from event where seq = $1', [seq]);
  return { epoch, seq, mark: rows[0]?.id.slice(-8) ?? NO_MARK };
}

/** Takes back the last events, as a restore by hand does: no epoch is bumped. */
async function setBackTo(seq: number): Promise<void> {
  await writer.query('set session_replication_role = replica');
  await writer.query('delete from event where seq > $1', [seq]);
  await writer.query('update log_head set head = $1', [seq]);
  await writer.query('set session_replication_role = origin');
}

const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

test('starts at the end and hears what comes after a ring', async () => {
  await write(3);
  const { tail, bell, heard } = await follow();
  expect(tail.at.seq).toBe(3);
  await write(2);
  bell.ring(5);
  await until(() => heard.length === 2);
  expect(heard).toEqual([4, 5]);
});

test('a lost ring costs no more than the sweep', async () => {
  const { heard } = await follow(new LocalBell(), 100);
  await write(1);
  await until(() => heard.length === 1, 1_000);
});

test('many pages come whole and in order', async () => {
  const { bell, heard, tail } = await follow();
  await write(1_700);
  bell.ring(1_700);
  await until(() => heard.length === 1_700);
  expect(heard).toEqual(numbers(1, 1_700));
  expect(tail.after(1_200, 1_700, 200).map(({ seq }) => seq)).toEqual(numbers(1_201, 1_400));
  expect(tail.after(1_200, 1_250, 200).map(({ seq }) => seq)).toEqual(numbers(1_201, 1_250));
});

test('remembers the last events only', async () => {
  const { bell, heard, tail } = await follow(new LocalBell(), 60_000, 100);
  await write(1_000);
  bell.ring(1_000);
  await until(() => heard.length === 1_000);
  for (const seq of [1_000, 950, 901]) expect(tail.remembers(await cursorOf(seq)), String(seq)).toBe(true);
  for (const seq of [900, 500, 1_001]) expect(tail.remembers(await cursorOf(seq)), String(seq)).toBe(false);
  expect(tail.remembers(await cursorOf(1_000, 2))).toBe(false);
});

test('remembers at the start what was written before it', async () => {
  await write(50);
  const { tail } = await follow();
  expect(tail.after(40, 50, 100).map(({ seq }) => seq)).toEqual(numbers(41, 50));
});

test('remembers the place before the first event', async () => {
  const { tail } = await follow();
  const start = await cursorOf(0);
  expect([tail.at, tail.remembers(start)]).toEqual([start, true]);
  await write(3);
  tail.wake();
  await until(() => tail.at.seq === 3);
  expect([tail.at, tail.remembers(start)]).toEqual([await cursorOf(3), true]);
});

test('of two events with one number it remembers the one that it has told', async () => {
  await write(3);
  const { tail } = await follow();
  const cursor = await cursorOf(2);
  expect([tail.remembers(cursor), tail.remembers({ ...cursor, mark: '0f9ac3d1' })]).toEqual([true, false]);
  expect(tail.remembers({ ...cursor, mark: '' })).toBe(false);
});

test('events below the floor are not told again', async () => {
  await write(50);
  await writer.query('update log_head set floor = 20');
  const { tail } = await follow();
  expect([tail.remembers(await cursorOf(19)), tail.remembers(await cursorOf(20))]).toEqual([false, true]);
});

describe('starts anew', () => {
  test('at a gap', async () => {
    const { tail, bell, heard, resets } = await follow();
    await write(2);
    await writer.query('update log_head set head = head + 1');
    await write(2);
    bell.ring(5);
    await until(() => resets() === 1);
    expect([tail.at.seq, heard]).toEqual([5, []]);
    expect([tail.remembers(await cursorOf(2)), tail.remembers(await cursorOf(4))]).toEqual([false, true]);
  });

  test('when the head stands beyond the events', async () => {
    const { bell, resets } = await follow();
    await writer.query('update log_head set head = head + 1');
    bell.ring(1);
    await until(() => resets() === 1);
  });

  test('in another epoch', async () => {
    const { tail, bell, resets } = await follow();
    await write(5);
    await writer.query('update log_head set epoch = epoch + 1');
    bell.ring(5);
    await until(() => resets() === 1);
    expect(tail.at).toEqual(await cursorOf(5, 2));
    expect(logged).toMatchObject([{ level: warn, msg: 'log.epochChanged' }]);
  });

  test('when the log was set back', async () => {
    await write(5);
    const { tail, bell, resets } = await follow();
    await writer.query('update log_head set head = 3');
    bell.ring(3);
    await until(() => resets() === 1);
    expect(tail.at.seq).toBe(3);
    expect(logged).toMatchObject([{ level: error, msg: 'log.replaced' }]);
  });

  test.each([
    ['to the number', 2],
    ['past the number', 4],
  ])('when the log was set back and has grown %s that was read', async (_name, growth) => {
    await write(5);
    const { tail, bell, heard, resets } = await follow();
    const held = await cursorOf(4);
    await setBackTo(3);
    await write(growth);
    bell.ring(3 + growth);
    await until(() => resets() === 1);
    expect([tail.at, heard]).toEqual([await cursorOf(3 + growth), []]);
    expect([tail.remembers(held), tail.remembers(await cursorOf(4))]).toEqual([false, true]);
  });
});

test('goes on by itself when PostgreSQL ends its connection, at rest or at work', async () => {
  const { heard, tail } = await follow(new LocalBell(), 100);
  await write(1);
  await until(() => heard.length === 1);
  for (let round = 0; round < 5; round++) {
    await writer.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'vmeste-tail' and datname = current_database()`,
    );
    await write(3);
    tail.wake();
  }
  await until(() => heard.length === 16);
  expect(heard).toEqual(numbers(1, 16));
});
