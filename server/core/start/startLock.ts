import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { StartError } from './startError.js';

const TRY_AGAIN_MS = 100;

/** Runs `work` in one process at a time: of several instances that start at once, one migrates and the others wait. */
export async function underStartLock<T>(databaseUrl: string, work: () => Promise<T>): Promise<T> {
  // Every wait has an end: a start that hangs on a dead connection would look like one that migrates.
  const patience = { connectionTimeoutMillis: 10_000, query_timeout: 10_000 };
  const client = new pg.Client({ connectionString: databaseUrl, keepAlive: true, ...patience });
  // A lost connection frees the lock; the work's own queries report the trouble.
  client.on('error', () => {});
  await client.connect().catch((error: Error) => {
    throw new StartError(`The database at ${new URL(databaseUrl).host} does not let us in: ${error.message}`);
  });
  try {
    while (!(await takeLock(client))) await sleep(TRY_AGAIN_MS);
    return await work();
  } finally {
    // Whoever waits sees it at once; we need not, and a dead connection would never end.
    void client.end();
  }
}

async function takeLock(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ taken: boolean }>(
    `select pg_try_advisory_lock(hashtext('vmeste.start')) as taken`,
  );
  return rows[0]!.taken;
}
