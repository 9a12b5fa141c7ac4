import { Client, type ClientConfig } from 'pg';
import type { Logger } from 'pino';
import type { Scope } from '../rights/scope.js';
import { markOf } from './cursor.js';

/** One row of the log, as it was written. */
export interface LoggedEvent {
  seq: number;
  mark: string;
  name: string;
  entity: string;
  entityId: string;
  version: number;
  particulars: Record<string, unknown>;
  /** Who could see the subject before; null when that did not change. */
  scopeBefore: Scope | null;
  /** Who can see it now; null = everyone signed in. */
  scopeAfter: Scope | null;
  actorId: string | null;
  clientId: string | null;
  mutationId: string | null;
  at: Date;
}

export interface LogPage {
  epoch: number;
  head: number;
  floor: number;
  /** The mark of the event that the page goes on from. */
  before: string;
  events: LoggedEvent[];
}

export interface LogReader {
  /** The state of the log and up to `limit` events after `seq`, as of one moment. */
  read(seq: number, limit: number): Promise<LogPage>;
  /** The state of the log and its last `count` events. */
  readLast(count: number): Promise<LogPage>;
  close(): Promise<void>;
}

/** Head and page in one statement: one snapshot, so that a head without its events can only mean a gap. */
const readFrom = (seq: string) => `
  select h.epoch, h.head::float8 as head, h.floor::float8 as floor, ${markOf(seq)} as before, e.*
  from log_head h
  left join lateral (
    select seq::float8 as seq, right(id::text, 8) as mark, name, entity, entity_id as "entityId", version, particulars,
      scope_before as "scopeBefore", scope_after as "scopeAfter", actor_id as "actorId",
      client_id as "clientId", mutation_id as "mutationId", at
    from event where event.seq > ${seq} order by event.seq limit $2
  ) e on true
  where h.id = 1 order by e.seq`;
const READ_AFTER = { name: 'log-after', text: readFrom('$1::bigint') };
const READ_LAST = { name: 'log-last', text: readFrom('h.head - $1::bigint') };

/** Reads the log on a connection of its own, so that a busy pool never delays what others are to see. */
export class PostgresLogReader implements LogReader {
  private client: Client | null = null;
  private connecting: Promise<Client> | null = null;

  constructor(
    private readonly config: ClientConfig,
    private readonly log: Logger,
  ) {}

  read(seq: number, limit: number): Promise<LogPage> {
    return this.page(READ_AFTER, [seq, limit]);
  }

  readLast(count: number): Promise<LogPage> {
    return this.page(READ_LAST, [count, count]);
  }

  async close(): Promise<void> {
    const client = this.client;
    this.client = null;
    await client?.end().catch(() => undefined);
  }

  private async page(statement: { name: string; text: string }, values: number[]): Promise<LogPage> {
    const client = await this.connected();
    const { rows } = await client
      .query<LoggedEvent & Omit<LogPage, 'events'>>({ ...statement, values })
      .catch((error: Error) => {
        this.lose(client, error);
        throw error;
      });
    const [first] = rows;
    if (!first) throw new Error('The log has no head: the database is not migrated.');
    const { epoch, head, floor, before } = first;
    return { epoch, head, floor, before, events: rows.filter((row) => row.seq !== null) };
  }

  private connected(): Promise<Client> {
    if (this.client) return Promise.resolve(this.client);
    this.connecting ??= this.connect().finally(() => (this.connecting = null));
    return this.connecting;
  }

  private async connect(): Promise<Client> {
    const client = new Client({
      ...this.config,
      application_name: 'vmeste-tail',
      connectionTimeoutMillis: 3_000,
      // The first for a PostgreSQL that does not answer, the second for one that waits, so that nothing is left waiting in it.
      query_timeout: 5_000,
      statement_timeout: 4_000,
      keepAlive: true,
    });
    // Emitted when PostgreSQL goes away between two queries; without a listener it would end the process.
    client.on('error', (error) => this.lose(client, error));
    client.on('end', () => this.lose(client));
    await client.connect();
    this.client = client;
    return client;
  }

  private lose(client: Client, error?: Error): void {
    if (error) this.log.warn({ error: error.message }, 'log.disconnected');
    if (this.client === client) this.client = null;
    void client.end().catch(() => undefined);
  }
}
