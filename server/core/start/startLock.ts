import pg from 'pg';
import { StartError } from './startError.js';

/** Runs `work` in one process at a time: of several instances that start at once, one migrates and the others wait. */
export async function underStartLock<T>(databaseUrl: string, work: () => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: databaseUrl, keepAlive: true });
  // A lost connection frees the lock; the work's own queries report the trouble.
  client.on('error', () => {});
  await client.connect().catch((error: Error) => {
    throw new StartError(`The database at ${new URL(databaseUrl).host} does not let us in: ${error.message}`);
  });
  try {
    await client.query(`select pg_advisory_lock(hashtext('vmeste.start'))`);
    return await work();
  } finally {
    await client.end();
  }
}
