import type { Logger } from 'pino';
import { createClient } from 'redis';

/** Where processes meet: the database that they share, and the Redis by which they talk when there is one. */
export interface Meeting {
  databaseUrl: string;
  redisUrl: string | undefined;
}

const PING_EVERY_MS = 5_000;
/** A connection on which not even a ping is answered lies dead, though nobody has closed it. */
const SILENCE_MS = 12_000;
/** Whoever gets no answer for so long says nothing more, so that the silence can be noticed. */
const PATIENCE_MS = 3_000;

/** A client that reconnects for ever and never queues what it cannot send now. Connecting is up to the caller. */
export function redisConnection(url: string, log: Logger, name: string) {
  const client = createClient({
    url,
    disableOfflineQueue: true,
    pingInterval: PING_EVERY_MS,
    socket: {
      socketTimeout: SILENCE_MS,
      reconnectStrategy: (retries) => Math.min(50 * 2 ** Math.min(retries, 5), 1_000) + Math.random() * 100,
    },
  });
  client.on('error', (error: Error) => log.warn({ redis: name, error: error.message }, 'redis.unreachable'));
  client.on('ready', () => log.info({ redis: name }, 'redis.connected'));
  return client;
}

/** How to say something on a channel; what cannot be said now is lost. */
export function speaker(client: ReturnType<typeof redisConnection>, channel: string): (text: string) => void {
  let unanswered = 0;
  let heardAt = 0;
  const answered = () => {
    unanswered -= 1;
    heardAt = Date.now();
  };
  return (text) => {
    if (unanswered === 0) heardAt = Date.now();
    if (!client.isReady || Date.now() - heardAt > PATIENCE_MS) return;
    unanswered += 1;
    client.publish(channel, text).then(answered, answered);
  };
}

/**
 * Where the processes of one database talk of one thing, though others may share their Redis. A database is known by its
 * name alone: each process may reach its host by another. So companies with equally named databases on different servers
 * hear each other's rings and presence over one Redis, also in different databases of it, which do not part channels.
 */
export const channelOf = (databaseUrl: string, name: string): string =>
  `vmeste:${decodeURIComponent(new URL(databaseUrl).pathname.slice(1))}:${name}`;
