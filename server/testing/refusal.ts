import { expect } from 'vitest';
import { AppError, type ErrorCode } from '../core/errors.js';
import { orm } from './build.js';

interface Refusal {
  code: ErrorCode;
  reason?: string;
  details?: Record<string, unknown>;
}

/** A command must end with this error and leave no trace in any table. */
export async function expectRefused(command: () => Promise<unknown>, { code, reason, details }: Refusal): Promise<void> {
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

let sum: string | undefined;

/** Of every row of every table. */
export async function checksum(): Promise<string> {
  const em = orm.em.fork();
  sum ??= await checksumSql();
  const [row] = await em.execute<{ sum: string }[]>(sum);
  return row!.sum;
}

async function checksumSql(): Promise<string> {
  const tables = await orm.em.fork().execute<{ name: string }[]>(
    `select quote_ident(table_name) as name from information_schema.tables where table_schema = 'public' order by 1`,
  );
  const sums = tables.map(({ name }) => `(select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from ${name} t)`);
  return `select concat_ws(' ', ${sums.join(', ')}) as sum`;
}
