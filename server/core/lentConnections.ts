import type { Pool, PoolClient } from 'pg';

/** By then whoever held the connection has met the error. */
const GRACE_MS = 1_000;

/**
 * Takes back connections that PostgreSQL has ended while they were lent. A transaction that can neither be committed nor
 * rolled back is never given back by Kysely (0.29), so each restart of the database would cost the pool some of its
 * places for ever.
 */
export function reclaimEndedConnections(pool: Pool): void {
  const lent = new Set<PoolClient>();
  pool.on('acquire', (client) => lent.add(client));
  pool.on('release', (_error, client) => lent.delete(client));
  pool.on('connect', (client) => {
    client.once('end', () => {
      setTimeout(() => {
        if (lent.has(client)) client.release(true);
      }, GRACE_MS).unref();
    });
  });
}
