import pg from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import { testDatabase } from '../../testing/database.js';
import { FrugalClient } from './prepared.js';

async function openPool(): Promise<pg.Pool> {
  const pool = new pg.Pool({ connectionString: (await testDatabase()).databaseUrl, Client: FrugalClient, max: 1 });
  onTestFinished(() => pool.end());
  return pool;
}

/** What the pool's connection has parsed so far. */
async function statementsOf(pool: pg.Pool) {
  const { rows } = await pool.query<{ name: string; statement: string }>(
    'select name, statement from pg_prepared_statements order by 1',
  );
  return rows;
}

test('a pool is answered, with values and without, also at begin', async () => {
  const pool = await openPool();
  expect((await pool.query('select $1::int as n', [7])).rows).toEqual([{ n: 7 }]);
  expect((await pool.query('select 8 as n')).rows).toEqual([{ n: 8 }]);
  expect((await pool.query('begin')).command).toBe('BEGIN');
});

test('a statement has one name, whichever process parses it and after whatever', async () => {
  const [here, there] = [await openPool(), await openPool()];
  await here.query('select $1::int as a', [1]);
  await here.query('select $1::int as b', [1]);
  await there.query('select $1::int as b', [1]);
  await there.query('select $1::int as a', [1]);
  const parsed = await statementsOf(here);
  expect(parsed.map(({ statement }) => statement).sort()).toEqual(['select $1::int as a', 'select $1::int as b']);
  expect(await statementsOf(there)).toEqual(parsed);
});
