import type { MikroORM } from '@mikro-orm/postgresql';
import type { Posted } from '../wire.js';
import type { LogRow } from './log.js';

type Told = Pick<LogRow, 'name' | 'mutationId'>;

/** Of somebody who was erased no text of any table tells, whatever was written about him while that was done. */
export async function judgeErased(orm: MikroORM, log: Told[], posted: Posted[]): Promise<string[]> {
  const done = new Set(log.filter(({ name }) => name === 'person.erased').map(({ mutationId }) => mutationId));
  const erasures = posted.filter(({ name, mutationId }) => name === 'erasePerson' && done.has(mutationId));
  const names = erasures.map(({ input }) => String(input['name']));
  if (names.length === 0) return [];
  const em = orm.em.fork();
  const faults: string[] = [];
  for (const { table } of await em.execute<{ table: string }[]>(TABLES)) {
    const rows = await em.execute<{ row: string }[]>(
      `select left(t::text, 300) as row from "${table}" t where t::text ~ any(string_to_array(?, '|'))`,
      [names.map((name) => `${name}(?!\\d)`).join('|')],
    );
    faults.push(...rows.map(({ row }) => `${table} still tells of somebody who was erased: ${row}`));
  }
  return faults;
}

const TABLES = `
  select table_name as "table" from information_schema.tables
  where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`;
