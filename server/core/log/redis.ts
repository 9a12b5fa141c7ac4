import type { Logger } from 'pino';
import { createClient } from 'redis';

/** Where processes meet: the database that they share, and the Redis by which they talk when there is one. */
export interface Meeting {
  databaseUrl: string;
  redisUrl: string | undefined;
}

/** A client that reconnects for ever and never queues what it cannot send now. Connecting is up to the caller. */
export function redisConnection(url: string, log: Logger, name: string) {
  const client = createClient({
    url,
    disableOfflineQueue: true,
    pingInterval: 5_000,
    socket: { reconnectStrategy: (retries) => Math.min(50 * 2 ** Math.min(retries, 5), 1_000) + Math.random() * 100 },
  });
  client.on('error', (error: Error) => log.warn({ redis: name, error: error.message }, 'redis.unreachable'));
  client.on('ready', () => log.info({ redis: name }, 'redis.connected'));
  return client;
}

/** Where the processes of one database talk of one thing, though others may share their Redis. */
export const channelOf = (databaseUrl: string, name: string): string =>
  `vmeste:${decodeURIComponent(new URL(databaseUrl).pathname.slice(1))}:${name}`;
