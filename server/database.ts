import { FlushMode } from '@mikro-orm/core';
import { Migrator } from '@mikro-orm/migrations';
import { defineConfig, MikroORM } from '@mikro-orm/postgresql';
import { migrations } from '../migrations/list.js';
import { ALIKE } from './core/nameKey.js';
import type { DatabaseConfig } from './core/start/config.js';
import { tendConnections } from './core/postgres/connections.js';
import { FrugalClient } from './core/postgres/prepared.js';
import { entities } from './features.js';

/** How many commands and queries run at once; the feed has a connection of its own besides. */
const POOL = 10;

const OPTIONS = [
  // Pages of an index are read from memory or flash, not by the arm of a disk, as PostgreSQL supposes.
  '-c random_page_cost=1.1',
  // To compile a plan takes longer than any of our statements, however dear PostgreSQL thinks that it is.
  '-c jit=off',
  // What is less alike is no match: then an index of trigrams need not tell it.
  `-c pg_trgm.similarity_threshold=${ALIKE}`,
];

type Named = Pick<DatabaseConfig, 'databaseUrl'>;

/** Opens the database. Nothing is read yet. */
export function connect({ databaseUrl }: Named): Promise<MikroORM> {
  // Who waits longer is stuck: the command is rolled back and tried again twice, then given up.
  return open(databaseUrl, {
    statement_timeout: 10_000,
    lock_timeout: 2_000,
    idle_in_transaction_session_timeout: 10_000,
    options: OPTIONS.join(' '),
    connectionTimeoutMillis: 10_000,
    onPoolCreated: tendConnections,
    Client: FrugalClient,
    pipeline: true,
  });
}

/** The same for one long piece of work, such as a restore: it takes as long as it takes, one statement after the other. */
export function connectPatiently({ databaseUrl }: Named): Promise<MikroORM> {
  return open(databaseUrl, {});
}

function open(databaseUrl: string, driverOptions: object): Promise<MikroORM> {
  return MikroORM.init(
    defineConfig({
      clientUrl: databaseUrl,
      entities,
      extensions: [Migrator],
      migrations: { migrationsList: migrations, snapshot: false, allOrNothing: true },
      pool: { min: 2, max: POOL },
      // A command writes when it ends, once: a query on the way must not write a row that then changes again.
      flushMode: FlushMode.COMMIT,
      driverOptions,
      // A filter of a neighbour never hides a row of its own; relations are loaded by field resolvers.
      autoJoinRefsForFilters: false,
      forceUtcTimezone: true,
      // A trigger is created with its table and never compared: the database tells its body in another spelling.
      // The schema of pg-boss is its own business.
      // A view is what a table was called in the release before, whose processes still run.
      schemaGenerator: { ignoreTriggers: true, ignoreSchema: ['pgboss'], skipViews: [/./] },
      logger: () => {},
    }),
  );
}

/** Brings the schema up to date: all pending migrations or none, however long the index of a large table takes. */
export async function migrate(settings: Named): Promise<void> {
  const orm = await connectPatiently(settings);
  try {
    await orm.migrator.up();
  } finally {
    await orm.close();
  }
}
