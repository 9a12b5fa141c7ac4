import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery } from 'kysely';
import pg from 'pg';

/**
 * Runs a statement that comes with every command or request: each connection parses it once, and plans it so too when the
 * plan does not depend on the values. `$1` stands for the first value. The text names its columns: after `*` a connection
 * that is older than a migration would fail.
 */
export async function prepared<T>(em: EntityManager, text: string, values: unknown[]): Promise<T[]> {
  const { rows } = await em.getKysely().executeQuery(CompiledQuery.raw(text, values));
  return rows as T[];
}

/** A statement that conditions are put together in, with `?` for each value, as {@link prepared} takes it. */
export function numbered(sql: string): string {
  let place = 0;
  return sql.replaceAll('?', () => `$${++place}`);
}

type Query = (text: unknown, ...rest: unknown[]) => Promise<unknown>;

/**
 * A connection that says less: statements that come with values are named and so parsed once (MikroORM's own come
 * without: it writes the values into the text), and with `pipeline` the first of a transaction goes out behind `begin`.
 */
export class FrugalClient extends pg.Client {
  override query: pg.Client['query'] = ((text, values, ...rest) => {
    const send = (super.query as Query).bind(this);
    if (text === 'begin' && values === undefined && rest.length === 0) return begun(send(text));
    if (typeof text !== 'string' || !Array.isArray(values) || values.length === 0) return send(text, values, ...rest);
    return send({ name: nameOf(text), text, values }, ...rest);
  }) as Query as pg.Client['query'];
}

/** Nothing but the end of its connection fails a `begin`, and that the next statement tells as well. */
function begun(answer: Promise<unknown>): Promise<unknown> {
  answer.catch(() => undefined);
  return Promise.resolve({ command: 'BEGIN', rows: [] });
}

const names = new Map<string, string>();

/**
 * The same in every process, for behind a pooler they share connections. Texts are written in the code, so there are few.
 */
function nameOf(text: string): string {
  const known = names.get(text);
  if (known) return known;
  const name = createHash('sha256').update(text).digest('base64url');
  names.set(text, name);
  return name;
}
