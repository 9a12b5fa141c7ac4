import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';

/** How large a company is; of closed deals it has none, or twice as many as open ones and more. */
export interface Size {
  open: number;
  closed: number;
}

/** Somebody who looks, with a token of his own. */
export interface Onlooker {
  userId: string;
  token: string;
}

/** A large company, and four who look at it. */
export interface LargeCompany {
  pipelineId: string;
  /** The stage with the most cards. */
  longestStageId: string;
  /** Sees everything. */
  admin: Onlooker;
  /** Sees a branch of ten teams of a hundred. */
  head: Onlooker;
  /** Sees his own: a hundredth of all, the oldest, at the very bottoms of the columns. */
  manager: Onlooker;
  /** Leads nothing and sees what 200 times somebody shared with him. */
  guest: Onlooker;
}

/**
 * Fills a migrated, empty database by plain SQL: ten branches of ten teams, 500 managers who see their own, a pipeline
 * of eight stages. Deals come one a minute; of the newest of them every third is open, so that open ones lie scattered
 * among closed ones. Every deal has a partner, every third open one no next step; closed ones have a done task and two
 * events. The new are on top of their columns.
 */
export async function fillCompany(databaseUrl: string, size: Size): Promise<LargeCompany> {
  const db = new pg.Client({ connectionString: databaseUrl });
  await db.connect();
  try {
    await db.query(PEOPLE);
    await db.query(PIPELINE);
    await db.query(DEALS(size));
    await db.query(TASKS);
    await db.query(EVENTS);
    await db.query(SHARES);
    await db.query('vacuum analyze');
    // What has been written is to be on disk before anything is measured, not while.
    await db.query('checkpoint');
    return await companyIn(db);
  } finally {
    await db.end();
  }
}

async function companyIn(db: pg.Client): Promise<LargeCompany> {
  const { rows } = await db.query<{ id: string; stage_id: string }>(
    `select p.id, d.stage_id from pipeline p join deal d on d.pipeline_id = p.id where d.status = 'IN_WORK'
     group by 1, 2 order by count(*) desc limit 1`,
  );
  const onlooker = async (email: string): Promise<Onlooker> => {
    const found = await db.query<{ id: string }>('select id from app_user where email = $1', [email]);
    const [token] = await tokensOf(db, [found.rows[0]!.id]);
    return { userId: found.rows[0]!.id, token: token! };
  };
  return {
    pipelineId: rows[0]!.id,
    longestStageId: rows[0]!.stage_id,
    admin: await onlooker('admin@bench'),
    head: await onlooker('head1@bench'),
    manager: await onlooker('manager1@bench'),
    guest: await onlooker('guest@bench'),
  };
}

/** Signs users in as programs; one token each. */
export async function tokensOf(db: pg.Client, userIds: string[]): Promise<string[]> {
  const tokens = userIds.map(() => randomBytes(32).toString('base64url'));
  const hashes = tokens.map((token) => createHash('sha256').update(token).digest('base64url'));
  await db.query(
    `insert into session (id, user_id, kind, secret_hash, name, address, created_at, seen_at)
     select uuidv7(), u, 'TOKEN', h, 'bench', '', now(), now() from unnest($1::uuid[], $2::text[]) as s(u, h)`,
    [userIds, hashes],
  );
  return tokens;
}

const PEOPLE = `
  update role_access set visibility = 'OWN' where role = 'MANAGER';
  with root as (
    insert into team (id, name, path) select id, 'Филиал ' || n, '/' || id || '/'
    from (select uuidv7() as id, n from generate_series(1, 10) n) made returning id, path)
  insert into team (id, name, parent_id, path)
  select made.id, 'Отдел ' || n, root_id, root_path || made.id || '/'
  from (select uuidv7() as id, root.id as root_id, root.path as root_path, n
        from root, generate_series(1, 9) n) made;
  create temp table ranked_team as
  select id, path, (row_number() over (order by path))::int as place from team where path like any (
    select path || '%' from team where name like 'Филиал %');
  insert into app_user (id, name, email, password_hash, role, team_id, time_zone)
  select uuidv7(), 'Менеджер ' || n, 'manager' || n || '@bench', '', 'MANAGER', t.id, 'Europe/Moscow'
  from generate_series(1, 500) n join ranked_team t on t.place = 1 + (n - 1) / 5;
  insert into app_user (id, name, email, password_hash, role, team_id, time_zone)
  select uuidv7(), 'Руководитель ' || n, 'head' || n || '@bench', '', 'HEAD', t.id, 'Europe/Moscow'
  from generate_series(1, 10) n join ranked_team t on t.place = 1 + (n - 1) * 10;
  insert into app_user (id, name, email, password_hash, role, time_zone) values
    (uuidv7(), 'Админ', 'admin@bench', '', 'ADMIN', 'Europe/Moscow'),
    (uuidv7(), 'Гость', 'guest@bench', '', 'MANAGER', 'Europe/Moscow');
  create temp table manager as
  select u.id, u.team_id, t.path, (substring(u.email from '[0-9]+'))::int as place
  from app_user u join team t on t.id = u.team_id where u.email like 'manager%@bench';
  insert into partner (id, owner_id, team_id, team_path, shared_with, name, name_key)
  select uuidv7(), m.id, m.team_id, m.path, '{}', 'ООО «Партнёр ' || n || '»', 'партнер ' || n
  from generate_series(1, 5000) n join manager m on m.place = 1 + n % 500;
  create temp table ranked_partner as select id, (row_number() over (order by id))::int as place from partner;`;

const PIPELINE = `
  with made as (insert into pipeline (id, name, control, rank, changed_at) values (uuidv7(), 'Большая воронка', 'FREE', 2, now()) returning id)
  insert into stage (id, pipeline_id, name, rank, probability, gates, offers)
  select uuidv7(), made.id, 'Этап ' || n, n, n * 10, '{}', '[]' from made, generate_series(1, 8) n;
  insert into lost_reason (id, name, requires_competitor) values (uuidv7(), 'Дорого', false);`;

/** Keys of fractional indexing of five digits, growing with their number. */
const KEY = `
  create function pg_temp.key(n int) returns text language sql immutable as $$
    select 'd' || string_agg(substr('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', 1 + (n / w) % 62, 1), '' order by w desc)
    from unnest(array[1, 62, 3844, 238328]) w
  $$;`;

const DEALS = ({ open, closed }: Size) => `
  ${KEY}
  insert into deal (id, owner_id, team_id, team_path, shared_with, number, title, pipeline_id, stage_id, position,
    status, sum, probability, expected_on, source, partner_id, next_task_id, next_due_at, next_kind, next_title,
    created_at, stage_since, active_at, closed_at, lost_reason_id)
  select uuidv7(-age), m.id, m.team_id, m.path, case when n % 20 = 0 then array[o.id] else '{}' end,
    n, 'Поставка тросов и такелажа, партия ' || n * 7919::bigint % 1000003, s.pipeline_id, s.id, pg_temp.key(${open + closed} - n),
    case when is_open then 'IN_WORK' when n % 4 = 0 then 'WON' else 'LOST' end,
    case when n % 10 > 0 then (n * 7919::bigint % 900000) + 0.5 end, case when n % 7 = 0 then n % 100 end,
    case when n % 2 = 0 then current_date + n % 90 end, (array['PHONE', 'SITE', 'EMAIL'])[1 + n % 3], p.id,
    case when has_step then uuidv7() end,
    case when has_step then date_trunc('minute', now()) + (n * 7919::bigint % 50000 - 7000) * interval '1 minute' end,
    case when has_step then 'CALL' end, case when has_step then 'Позвонить и уточнить сроки' end,
    now() - age, now() - age, now() - age / 2, case when not is_open then now() - age / 2 end,
    case when not is_open and n % 4 > 0 then (select id from lost_reason limit 1) end
  from (
    select n, is_open, is_open and n / 3 % 3 > 0 as has_step, (${open + closed} - n) * interval '1 minute' as age,
      case when n between ${firstOpen({ open, closed })} and ${firstOpen({ open, closed }) + open / 100} then 1
        else 2 + (n * 7919::bigint / 3 % 499)::int end as owner
    from (
      select n, n >= ${firstOpen({ open, closed })} and (n % 3 = 0 or ${closed === 0}) as is_open
      from generate_series(1, ${open + closed}) n) numbered) made
  join stage s on s.pipeline_id = (select id from pipeline where name = 'Большая воронка')
    and s.rank = (array[1, 1, 2, 2, 3, 3, 3, 4, 5, 6, 7, 8])[1 + n / 3 * 31 % 12]
  join manager m on m.place = made.owner
  join manager o on o.place = 1 + n / 20 % 500
  join ranked_partner p on p.place = 1 + n % 5000
  order by made.n;`;

/** The number of the oldest deal that is open. */
const firstOpen = ({ open, closed }: Size): number => (closed === 0 ? 1 : closed - 2 * open + 1);

const TASKS = `
  insert into task (id, deal_id, kind, title, due_at, assignee_id, author_id, state, checklist, created_at, done_at)
  select coalesce(next_task_id, uuidv7()), id, 'CALL', coalesce(next_title, 'Позвонить'), coalesce(next_due_at, created_at),
    owner_id, owner_id, case when next_task_id is null then 'DONE' else 'OPEN' end, '[]', created_at,
    case when next_task_id is null then created_at end
  from deal where status <> 'IN_WORK' or next_task_id is not null;`;

/** Each deal was created, and then moved or finished. */
const EVENTS = `
  insert into event (seq, id, name, entity, entity_id, version, particulars, scope_after, actor_id, at)
  select (select head from log_head) + 2 * d.number - past, gen_random_uuid(),
    case when past = 1 then 'deal.created' when status = 'IN_WORK' then 'deal.moved' when status = 'WON' then 'deal.won' else 'deal.lost' end,
    'deal', d.id, 2 - past,
    case when past = 1 then jsonb_build_object('stage', stage_id, 'pipeline', pipeline_id)
      else jsonb_build_object('from', jsonb_build_object('stageId', stage_id), 'to', jsonb_build_object('stageId', stage_id), 'stageId', stage_id) end,
    jsonb_build_object('owner', owner_id, 'team', team_path, 'sharedWith', '[]'::jsonb), owner_id, created_at
  from deal d, generate_series(0, 1) past
  order by 1;
  update log_head set head = (select max(seq) from event);`;

/** 200 open deals and each hundredth closed one. */
const SHARES = `
  update deal set shared_with = shared_with || (select id from app_user where email = 'guest@bench')
  where id in (select id from deal where status = 'IN_WORK' order by number * 7919::bigint % 10007, number limit 200)
    or (status <> 'IN_WORK' and number % 100 = 0);`;
