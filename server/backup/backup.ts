import { createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { StartError } from '../core/start/startError.js';
import { copyLine, endOfRows, headerLine, sequenceLine, signed } from './file.js';
import type { BackupHeader, BackupSequence, BackupTable } from './file.js';
import { TRACKING_TABLE } from './tables.js';

export interface TakenBackup extends BackupHeader {
  file: string;
  bytes: number;
}

/**
 * Writes all that the database holds at one moment into a file, while the servers go on working. The file appears only
 * when it is whole, and only its owner may read it: it holds password hashes and personal data.
 * @throws StartError when there is nothing to back up, or the file cannot be written.
 */
export async function takeBackup(databaseUrl: string, file: string): Promise<TakenBackup> {
  const client = new Client({ connectionString: databaseUrl, keepAlive: true });
  // What was being asked when the connection was lost reports it.
  client.on('error', () => {});
  const partial = `${file}.partial`;
  try {
    await client.connect().catch((error: Error) => {
      throw new StartError(`The database at ${new URL(databaseUrl).host} does not let us in: ${error.message}`);
    });
    await client.query('begin isolation level repeatable read read only');
    await client.query('set local statement_timeout = 0');
    const header = await readHeader(client);
    const packed = createWriteStream(partial, { mode: 0o600, flush: true });
    await pipeline(signed(contents(client, header)), createGzip(), packed);
    await rename(partial, file);
    return { ...header, file, bytes: (await stat(file)).size };
  } catch (error) {
    await rm(partial, { force: true });
    throw isOfFile(error) ? new StartError(`${file} cannot be written: ${error.message}`) : error;
  } finally {
    await client.end();
  }
}

const isOfFile = (error: unknown): error is NodeJS.ErrnoException =>
  ['open', 'write', 'fsync', 'close', 'rename'].includes((error as NodeJS.ErrnoException).syscall ?? '');

async function readHeader(client: Client): Promise<BackupHeader> {
  const { rows: known } = await client.query<{ known: string | null }>(`select to_regclass('log_head') as known`);
  if (!known[0]!.known) throw new StartError('The database holds no Vmeste: there is nothing to back up.');
  const { rows } = await client.query<BackupHeader>(
    `select now() as "takenAt", epoch, head::float8 as head,
            (select array_agg(name order by id) from ${TRACKING_TABLE}) as migrations from log_head`,
  );
  return rows[0]!;
}

async function* contents(client: Client, header: BackupHeader): AsyncGenerator<string | Buffer> {
  yield headerLine(header);
  for (const table of await tablesOf(client)) {
    const columns = table.columns.map((name) => `"${name}"`).join(', ');
    yield copyLine(table);
    yield* client.query(copyTo(`copy "${table.name}" (${columns}) to stdout`)) as AsyncIterable<Buffer>;
    yield endOfRows;
  }
  for (const sequence of await sequencesOf(client)) yield sequenceLine(sequence);
}

/**
 * Tables with what they refer to before them, so that they can be filled in this order. Where they refer to one another in
 * a circle, one of the references waits for the commit.
 */
async function tablesOf(client: Client): Promise<BackupTable[]> {
  const { rows } = await client.query<BackupTable & { needs: string[] }>(TABLES, [TRACKING_TABLE]);
  const ordered: BackupTable[] = [];
  while (ordered.length < rows.length) {
    const isThere = (name: string) => ordered.some((table) => table.name === name);
    const next = rows.filter(({ name, needs }) => !isThere(name) && needs.every(isThere));
    if (next.length === 0) throw new Error('tables refer to one another in a circle');
    ordered.push(...next.map(({ name, columns }) => ({ name, columns })));
  }
  return ordered;
}

const TABLES = `
  select c.relname as name,
         array(select attname::text from pg_attribute
               where attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = '' order by attnum) as columns,
         array(select distinct confrelid::regclass::text from pg_constraint
               where conrelid = c.oid and contype = 'f' and confrelid <> c.oid and not condeferred) as needs
  from pg_class c
  where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r' and c.relname <> $1
    and not exists (select from pg_depend where objid = c.oid and deptype = 'e')
  order by c.relname`;

/** A sequence is of no moment: it may be further than the tables, never behind them. */
async function sequencesOf(client: Client): Promise<BackupSequence[]> {
  const { rows } = await client.query<BackupSequence>(
    `select sequencename as name, coalesce(last_value, start_value)::float8 as last, last_value is not null as called
     from pg_sequences where schemaname = current_schema() and sequencename not like $1 order by 1`,
    [`${TRACKING_TABLE}%`],
  );
  return rows;
}
