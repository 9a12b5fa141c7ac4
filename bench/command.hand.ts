import { generateKeyBetween } from 'fractional-indexing';
import pg from 'pg';
import type { Card } from './command.ts';

/** As many as the server has for commands (server/database.ts). */
export const CONNECTIONS = 10;

interface Owner {
  id: string;
  path: string;
}

/**
 * The transaction of a move, by hand: statement by statement what PostgreSQL's own log (`log_statement = all`) shows of
 * the server, in one order with server/commands.test.ts. Sessions and names of neighbours, which the server reads before
 * and after it, are not among them.
 */
export class ByHand implements AsyncDisposable {
  private readonly pool: pg.Pool;
  private readonly clientId = crypto.randomUUID();
  private readonly owners = new Map<string, Owner>();

  private constructor(pool: pg.Pool) {
    this.pool = pool;
  }

  static async over(databaseUrl: string): Promise<ByHand> {
    const hand = new ByHand(new pg.Pool({ connectionString: databaseUrl, max: CONNECTIONS, pipeline: true }));
    const { rows } = await hand.pool.query<Owner>(
      'select u.id, t.path from app_user u join team t on t.id = u.team_id',
    );
    for (const owner of rows) hand.owners.set(owner.id, owner);
    return hand;
  }

  async move(card: Card): Promise<void> {
    const client = await this.pool.connect();
    try {
      await this.transaction(client, card, this.owners.get(card.owner.id)!);
    } finally {
      client.release();
    }
  }

  /** Numbers and writes one event, and nothing else. */
  async number(): Promise<void> {
    const nobody = crypto.randomUUID();
    await this.pool.query({
      name: 'write',
      text: WRITE,
      values: [1, eventOf({}), '[]', null, new Date(), nobody, nobody, nobody, '{}'],
    });
  }

  private async transaction(client: pg.PoolClient, card: Card, { id, path }: Owner): Promise<void> {
    const run = async <T extends pg.QueryResultRow>(name: string, text: string, values: unknown[]): Promise<T> =>
      (await client.query<T>({ name, text, values })).rows[0]!;
    const [now, mutationId, to] = [new Date(), crypto.randomUUID(), card.stages[1]];
    // The first statement goes out behind `begin`, as the server sends it.
    const claim = [id, this.clientId, mutationId, REQUEST, now];
    await Promise.all([client.query('begin'), run('claim', CLAIM, claim)]);
    const { version } = await run<{ version: number }>('lock', LOCK, [id, [id], `${path}%`, card.id]);
    await run('route', ROUTE, [card.pipelineId]);
    await run('column', COLUMN, [to]);
    const { position } = await run<{ position: string | null }>('top', TOP, [to, '']);
    await run('move', MOVE, [to, generateKeyBetween(null, position), now, now, version + 1, card.id, version]);
    const outcome = JSON.stringify({ refs: [['deal', card.id]], many: false });
    const event = eventOf({ card, version: version + 1, scope: { owner: id, team: path, sharedWith: [] } });
    await run('write', WRITE, [1, event, '[]', id, now, id, this.clientId, mutationId, outcome]);
    await client.query('commit');
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.pool.end();
  }
}

function eventOf({ card, version = 1, scope }: { card?: Card; version?: number; scope?: object }): string {
  const [from, to] = (card?.stages ?? []).map((stageId) => ({ stageId, status: 'IN_WORK' }));
  const subject = { entity: 'deal', entity_id: card?.id ?? crypto.randomUUID(), version };
  const event = { ord: 1, id: crypto.randomUUID(), name: 'deal.moved', ...subject, particulars: { from, to } };
  return JSON.stringify([{ ...event, scope_before: null, scope_after: scope ?? null }]);
}

/** As long as a hash of a request. */
const REQUEST = 'x'.repeat(43);

const CLAIM = `
  insert into receipt (user_id, client_id, mutation_id, request, at) values ($1, $2, $3, $4, $5)
  on conflict do nothing returning 1`;

const LOCK = `
  select d.* from deal d where (d.owner_id = $1 or d.shared_with @> $2::uuid[] or d.team_path like $3) and d.id = $4
  for update`;

const ROUTE = `
  select s.id, s.name, s.rank, p.control from pipeline p join stage s on s.pipeline_id = p.id
  where p.id = $1 order by s.rank`;

const COLUMN = 'select pg_advisory_xact_lock(hashtextextended($1, 0))';

const TOP = `
  select min("position") as "position", exists(select from stage where id = $1 and removed) as removed
  from deal where stage_id = $1 and status = 'IN_WORK' and "position" > $2`;

const MOVE = `
  update deal set stage_id = $1, "position" = $2, stage_since = $3, active_at = $4, placed_version = $5, version = version + 1
  where id = $6 and version = $7 returning version`;

const WRITE = `
  with bumped as (update log_head set head = head + $1::int where id = 1 returning head),
  written as (
    insert into event (seq, id, name, entity, entity_id, version, particulars, scope_before, scope_after, actor_id, client_id, mutation_id, at)
    select bumped.head - $1::int + e.ord, e.id, e.name, e.entity, e.entity_id, e.version, e.particulars, e.scope_before, e.scope_after,
           $4::uuid, $7::uuid, $8::uuid, $5::timestamptz
    from bumped, jsonb_to_recordset($2::jsonb) as e (ord int, id uuid, name text, entity text, entity_id uuid, version int,
         particulars jsonb, scope_before jsonb, scope_after jsonb)),
  detailed as (
    insert into event_detail (seq, field, old, new)
    select bumped.head - $1::int + d.ord, d.field, d.old, d.new
    from bumped, jsonb_to_recordset($3::jsonb) as d (ord int, field text, old text, new text)),
  receipted as (
    update receipt set seq = bumped.head, outcome = $9::jsonb from bumped
    where user_id = $6::uuid and client_id = $7::uuid and mutation_id = $8::uuid)
  select head from bumped`;
