import { pipeline } from 'node:stream/promises';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { Pool, PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { migrations } from '../../migrations/list.js';
import { StartError } from '../core/start/startError.js';
import { underStartLock } from '../core/start/startLock.js';
import { connectPatiently } from '../database.js';
import { BackupReader, copyLine, sequenceLine, type BackupHeader, type BackupPart } from './file.js';
import { TRACKING_TABLE } from './tables.js';

export interface RestoreOptions {
  databaseUrl: string;
  file: string;
  /** Whether what the database holds may be lost. */
  replace: boolean;
}

const ATTEMPTS = 10;

/**
 * Makes the database what a backup says, in a new epoch, in one transaction: whatever fails leaves it as it was. Servers
 * that run meanwhile wait or refuse, and start anew afterwards, as do their windows.
 * @returns what was restored.
 * @throws StartError when the file is no whole backup of this or an earlier version, or the database is not empty and
 * may not be replaced.
 */
export async function restoreBackup({ databaseUrl, file, replace }: RestoreOptions): Promise<BackupHeader> {
  const { header, reader: first } = await BackupReader.open(file);
  // Before anything is believed or loaded: PostgreSQL would complain of damage with the rows that it is in.
  await first.readThrough();
  ensureKnown(header);
  await underStartLock(databaseUrl, async () => {
    const orm = await connectPatiently({ databaseUrl });
    try {
      // Its table has to be there before the transaction is.
      await orm.migrator.getExecuted();
      await using transaction = await begin(orm);
      if (!replace) await ensureEmpty(transaction.client);
      const { reader } = await BackupReader.open(file);
      await fill(orm, transaction, header, reader.parts());
      await transaction.commit();
    } finally {
      await orm.close();
    }
  });
  return header;
}

/** The columns of the file are those that its migrations have made, so this version must have made them in that order. */
function ensureKnown(header: BackupHeader): void {
  const known = migrations.slice(0, header.migrations.length).map(({ name }) => name);
  if (known.join() === header.migrations.join()) return;
  throw new StartError('The backup was taken by another version of Vmeste. Restore it with that one or a later one.');
}

/** A transaction of MikroORM, for migrations, and the connection it is on, for COPY. */
interface Transaction extends AsyncDisposable {
  em: EntityManager;
  client: PoolClient;
  commit(): Promise<void>;
}

/** Takes the database for itself: a running server may be in the way, and then one of the two begins again. */
async function begin(orm: MikroORM, attempt = 1): Promise<Transaction> {
  const transaction = await open(orm);
  try {
    await lockAll(transaction.client);
    return transaction;
  } catch (error) {
    await transaction[Symbol.asyncDispose]();
    if (attempt >= ATTEMPTS || (error as { code?: string }).code !== '40P01') throw error;
    return begin(orm, attempt + 1);
  }
}

async function open(orm: MikroORM): Promise<Transaction> {
  const em = orm.em.fork();
  const pool = (await em.getConnection().getNativeClient()) as Pool;
  const taken = new Promise<PoolClient>((resolve) => pool.once('acquire', resolve));
  await em.begin();
  const client = await taken;
  let open = true;
  return {
    em,
    client,
    async commit() {
      open = false;
      await em.commit();
    },
    async [Symbol.asyncDispose]() {
      // What has failed is told; a connection that fails to roll back is closed, which rolls back too.
      if (open) await em.rollback().catch(() => undefined);
    },
  };
}

async function lockAll(client: PoolClient): Promise<void> {
  const tables = await relations(client, 'r');
  if (tables.length > 0) await client.query(`lock table ${tables.join(', ')} in access exclusive mode`);
}

async function ensureEmpty(client: PoolClient): Promise<void> {
  const head = await lastHead(client);
  if (head === null || head.head === 0) return;
  throw new StartError(
    'The database is not empty: to restore into it is to lose what it holds. Say --replace when that is meant, ' +
      'or take a backup of it first: npm run backup.',
  );
}

async function fill(
  orm: MikroORM,
  { em, client }: Transaction,
  header: BackupHeader,
  parts: AsyncIterable<BackupPart>,
): Promise<void> {
  const replaced = await lastHead(client);
  if (replaced) await rememberRevoked(client);
  await clear(client);
  const transaction = em.getTransactionContext();
  await orm.migrator.up({ to: header.migrations.at(-1), transaction });
  await load(client, parts);
  await orm.migrator.up({ transaction });
  if (replaced) await revokeAgain(client);
  // Beyond both logs: no cursor of either may be taken for one of the new.
  await client.query('update log_head set epoch = greatest(epoch, $1) + 1', [replaced?.epoch ?? 0]);
}

async function lastHead(client: PoolClient): Promise<{ epoch: number; head: number } | null> {
  const { rows: known } = await client.query<{ known: string | null }>(`select to_regclass('log_head') as known`);
  if (!known[0]!.known) return null;
  const { rows } = await client.query<{ epoch: number; head: number }>(
    'select epoch, head::float8 as head from log_head',
  );
  return rows[0]!;
}

/** Who was signed out since the backup stays out: the window or the token may have been a thief's. */
async function rememberRevoked(client: PoolClient): Promise<void> {
  await client.query(
    'create temporary table revoked on commit drop as select id, revoked_at from session where revoked_at is not null',
  );
}

async function revokeAgain(client: PoolClient): Promise<void> {
  await client.query(
    'update session set revoked_at = revoked.revoked_at from revoked where session.id = revoked.id and session.revoked_at is null',
  );
}

/** Takes away what migrations have made; extensions and functions stay, for they are made only when absent. */
async function clear(client: PoolClient): Promise<void> {
  const views = await relations(client, 'v');
  if (views.length > 0) await client.query(`drop view ${views.join(', ')}`);
  const [tables, sequences] = [await relations(client, 'r'), await relations(client, 'S')];
  if (tables.length > 0) await client.query(`drop table ${tables.join(', ')}`);
  if (sequences.length > 0) await client.query(`drop sequence ${sequences.join(', ')}`);
  await client.query(`delete from ${TRACKING_TABLE}`);
}

/** Views (`v`), tables (`r`) or sequences (`S`) of the product, quoted; those that belong to a column go with it. */
async function relations(client: PoolClient, kind: 'v' | 'r' | 'S'): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select quote_ident(relname) as name from pg_class
     where relnamespace = current_schema()::regnamespace and relkind = $1 and relname <> $2
       and not exists (select from pg_depend where objid = pg_class.oid and deptype in ('e', 'a', 'i'))
     order by relname`,
    [kind, TRACKING_TABLE],
  );
  return rows.map(({ name }) => name);
}

async function load(client: PoolClient, parts: AsyncIterable<BackupPart>): Promise<void> {
  for await (const part of parts) {
    if (part.sequence) {
      await client.query(sequenceLine(part.sequence));
      continue;
    }
    await empty(client, part.table.name);
    await pipeline(part.rows, client.query(copyFrom(copyLine(part.table))));
  }
}

/** Migrations put first rows into some tables; of the event log not even no rows may be deleted. */
async function empty(client: PoolClient, table: string): Promise<void> {
  const { rows } = await client.query(`select from "${table}" limit 1`);
  if (rows.length > 0) await client.query(`delete from "${table}"`);
}
