import type { Socket } from 'node:net';
import type { Pool, PoolClient } from 'pg';

/** By then whoever held the connection has met the error. */
const GRACE_MS = 1_000;
/** PostgreSQL itself breaks off every statement and every idle transaction after 10 s, and says so. */
const SILENCE_MS = 15_000;

/** Sees to it that no connection of the pool is lost to it, nor lies dead in it. */
export function tendConnections(pool: Pool): void {
  reclaimEndedConnections(pool);
  endSilentConnections(pool);
}

/**
 * Takes back connections that PostgreSQL has ended while they were lent. A transaction that can neither be committed nor
 * rolled back is never given back by Kysely (0.29), so each restart of the database would cost the pool some of its
 * places for ever.
 */
function reclaimEndedConnections(pool: Pool): void {
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

/**
 * Ends connections on which PostgreSQL has said nothing for longer than it may once one of them is waited for: they lie
 * dead, though nobody has closed them. Otherwise each would hold a query until the system gives up, a quarter of an hour.
 */
function endSilentConnections(pool: Pool): void {
  const heard = new Map<Socket, number>();
  const endSilent = () => {
    for (const [stream, at] of heard) if (at <= Date.now() - SILENCE_MS) stream.destroy();
  };
  const hear = (stream: Socket) => heard.set(stream, Date.now());
  pool.on('connect', (client) => {
    const stream = streamOf(client);
    hear(stream);
    stream.on('data', () => hear(stream));
    stream.on('timeout', endSilent);
    stream.once('close', () => heard.delete(stream));
  });
  pool.on('acquire', (client) => {
    // While it lay idle nobody asked it anything: its silence counts from now.
    hear(streamOf(client));
    streamOf(client).setTimeout(SILENCE_MS);
  });
  pool.on('release', (_error, client) => streamOf(client).setTimeout(0));
}

/** What pg does not show: the socket of a client. */
const streamOf = (client: PoolClient) => (client as unknown as { connection: { stream: Socket } }).connection.stream;
