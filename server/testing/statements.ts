import type { MikroORM } from '@mikro-orm/postgresql';
import type { Pool, PoolClient } from 'pg';

/** What went to PostgreSQL through the pool while something was done, in order: the texts, without the values. */
export async function statementsOf(orm: MikroORM, work: () => Promise<unknown>): Promise<string[]> {
  const pool = (await orm.em.getConnection().getNativeClient()) as Pool;
  const sent: string[] = [];
  const heard = new Map<PoolClient, PoolClient['query']>();
  const listen = (client: PoolClient) => {
    if (heard.has(client)) return;
    const { query } = client;
    heard.set(client, query);
    client.query = ((text: string, ...rest: unknown[]) => {
      sent.push(text);
      return (query as (...all: unknown[]) => unknown).call(client, text, ...rest);
    }) as PoolClient['query'];
  };
  pool.on('acquire', listen);
  try {
    await work();
  } finally {
    pool.off('acquire', listen);
    for (const [client, query] of heard) client.query = query;
  }
  return sent;
}
