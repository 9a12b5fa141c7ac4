import { expect } from 'vitest';
import { AppError, type ErrorCode } from '../core/errors.js';
import { orm } from './build.js';

interface Refusal {
  code: ErrorCode;
  reason?: string;
  details?: Record<string, unknown>;
}

/** A command must end with this error and leave no trace in any table. */
export async function expectRefused(
  command: () => Promise<unknown>,
  { code, reason, details }: Refusal,
): Promise<void> {
  const before = await checksum();
  const error = await command().then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof AppError)) throw error ?? new Error(`expected ${code} ${reason ?? ''}, but it was done`);
  expect({ code: error.code, reason: error.reason }).toEqual({ code, reason: reason ?? error.reason });
  if (details) expect(error.details).toMatchObject(details);
  expect(await checksum()).toBe(before);
}

/** Of every row of every table, but of those left out. */
export async function checksum(...without: string[]): Promise<string> {
  const em = orm.em.fork();
  const tables = await em.execute<{ name: string }[]>(
    `select quote_ident(table_name) as name from information_schema.tables
     where table_schema = 'public' and not table_name = any(?::text[]) order by 1`,
    [`{${without.join(',')}}`],
  );
  const sums = tables.map(
    ({ name }) => `(select count(*) || ':' || coalesce(sum(hashtextextended(t::text, 0)), 0) from ${name} t)`,
  );
  const [row] = await em.execute<{ sum: string }[]>(`select concat_ws(' ', ${sums.join(', ')}) as sum`);
  return row!.sum;
}
