// Raw ws that first stores the move, by the statements of a move written by hand in one transaction with pg.
//   storing.ts <database url> <token> <deal> <stage> <stage>; cards of that deal's owner are moved to and fro
import { createHash, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import pg from 'pg';
import { WebSocketServer } from 'ws';
import { answerOf } from './card.ts';
import { enter } from './entry.ts';
import { listen } from './listen.ts';

const [databaseUrl, token, stages, deals] = process.argv.slice(2) as [string, string, string, string];
const [firstStage, secondStage] = stages.split(',') as [string, string];
const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 });
const secret = createHash('sha256').update(token).digest('base64url');
const cards = deals.split(',').map((id) => ({ id, stage: firstStage }));
let told = 0;

const http = createServer();
const sockets = new WebSocketServer({ server: http, perMessageDeflate: false });

enter(
  () => listen(http),
  (seq) => {
    const text = JSON.stringify({ id: '1', type: 'next', payload: answerOf(seq) });
    for (const socket of sockets.clients) socket.send(text);
  },
  store,
);

async function store(): Promise<void> {
  const card = cards[told++ % cards.length]!;
  card.stage = card.stage === firstStage ? secondStage : firstStage;
  const client = await pool.connect();
  try {
    await move(client, card.id, card.stage);
  } finally {
    client.release();
  }
}

async function move(client: pg.PoolClient, id: string, stage: string): Promise<void> {
  const session = await client.query<{ id: string }>(SESSION, [secret]);
  await client.query('begin');
  const deal = await client.query<{ pipeline_id: string; version: number }>(
    'select * from deal where id = $1 for update',
    [id],
  );
  const { pipeline_id: pipeline, version } = deal.rows[0]!;
  await client.query('select * from pipeline where id = $1', [pipeline]);
  await client.query('select * from stage where pipeline_id = $1 order by rank', [pipeline]);
  await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [stage]);
  await client.query(`select min("position") from deal where stage_id = $1 and status = 'IN_WORK'`, [stage]);
  await client.query(MOVE, [id, stage, randomUUID()]);
  await client.query(RECORD, [randomUUID(), id, version + 1, JSON.stringify({ stage }), session.rows[0]!.id]);
  await client.query('commit');
}

const SESSION = `
  select u.id, u.role, r.visibility, t.path from session s
  join app_user u on u.id = s.user_id join role_access r on r.role = u.role left join team t on t.id = u.team_id
  where s.secret_hash = $1 and s.revoked_at is null`;

const MOVE = `
  update deal set stage_id = $2, "position" = $3, stage_since = now(), active_at = now(), version = version + 1
  where id = $1`;

const RECORD = `
  with bumped as (update log_head set head = head + 1 where id = 1 returning head)
  insert into event (seq, id, name, entity, entity_id, version, particulars, scope_before, scope_after, actor_id, at)
  select head, $1, 'deal.moved', 'deal', $2, $3, $4, '{}', '{}', $5, now() from bumped`;
