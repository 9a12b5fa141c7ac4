import pg from 'pg';
import { now, spread } from './figures.ts';
import { openProduct, type Product } from './product.ts';
import { table, type Section } from './report.ts';
import { sized } from './size.ts';

const PARTNERS = sized(1_000, 50);
const PEOPLE = sized(9_000, 450);
const TIES = sized(50_000, 2_500);
/** Contacts with those whom we know. */
const TALKS = sized(20_000, 1_000);
const DEALS = 40;
const ASKED = sized(400, 40);
/** What the 95th of 100 answers may take, ms. */
const GOAL = 50;

const PATHS = `
  query ($dealId: ID!) {
    influencePaths(dealId: $dealId, first: 5) {
      deciders { id }
      paths { chance user { id name } strength contacts lastAt first { id name }
        steps { from { id kind name } to { id kind name } link { typeId strength } } }
    }
  }`;

interface Answer {
  influencePaths: { deciders: unknown[]; paths: { steps: unknown[] }[] };
}

/** Through whom those who decide are reached, in a net of ten thousand records, for who sees all and for who sees some. */
export async function run(): Promise<Section> {
  const rows = [];
  for (const visibility of ['ALL', 'TEAM'] as const) {
    await using product = await openProduct({ users: 12, teams: 3, deals: DEALS, visibility });
    await tie(product);
    rows.push(await measure(product, visibility));
  }
  const slow = rows.filter(({ p95 }) => p95 > GOAL);
  const said = `${PEOPLE} people of ${PARTNERS} partners, ${TIES} relationships between any two of them with strengths 1 to 5, ${TALKS} contacts; ${DEALS} deals with two people each who decide. One request after the other, over HTTP, p50 · p95 · p99 · worst; the goal is a p95 of ${GOAL} ms.`;
  return {
    title: 'Chains of influence',
    text: [said, table(rows.map(({ p95: _, ...row }) => row))].join('\n\n'),
    failed: slow.length > 0,
  };
}

async function measure(product: Product, visibility: string) {
  const { deals } = product.company;
  const [times, chains, steps]: number[][] = [[], [], []];
  for (let asked = 0; asked < ASKED; asked += 1) {
    const deal = deals[asked % deals.length]!;
    const started = now();
    const { influencePaths } = await product.ask<Answer>(PATHS, { dealId: deal.id }, deal.owner.token);
    // The first of each deal finds nothing in any cache; all count.
    times!.push(now() - started);
    chains!.push(influencePaths.paths.length);
    steps!.push(...influencePaths.paths.map((path) => path.steps.length));
  }
  const mean = (values: number[]) => (values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(1);
  const p95 = times!.toSorted((a, b) => a - b)[Math.floor(times!.length * 0.95)]!;
  return {
    'who asks sees': visibility,
    time: spread(times!),
    'chains found': mean(chains!),
    'steps of one': mean(steps!),
    p95,
  };
}

/** By statements of its own: so many records by commands would take an hour. They take longer than a server waits. */
async function tie({ databaseUrl, company }: Product): Promise<void> {
  const db = new pg.Client({ connectionString: databaseUrl });
  await db.connect();
  await db.query('select setseed(0.5)');
  for (const statement of [OWNERS, PARTNERS_SQL, PEOPLE_SQL, TIES_SQL, DECIDERS_SQL]) await db.query(statement);
  await db.query(TALKS_SQL, [company.users[0]!.id]);
  await db.query('analyze');
  await db.end();
}

const OWNERS = `
  create table bench_owner as
  select row_number() over (order by u.id) - 1 as rank, u.id, u.team_id, t.path, count(*) over () as total
  from app_user u left join team t on t.id = u.team_id where u.role = 'MANAGER'`;
const ownerOf = (rank: string) => `join bench_owner o on o.rank = ${rank} % o.total`;

const PARTNERS_SQL = `
  insert into partner (id, owner_id, team_id, team_path, shared_with, name, name_key)
  select gen_random_uuid(), o.id, o.team_id, o.path, '{}', 'Партнёр ' || n, 'партнер ' || n
  from generate_series(1, ${PARTNERS}) n ${ownerOf('n')}`;

const PEOPLE_SQL = `
  insert into person (id, owner_id, team_id, team_path, shared_with, name, name_key, partner_id, phones, emails, mail_domains, messenger_ids, created_at)
  select gen_random_uuid(), o.id, o.team_id, o.path, '{}', 'Человек ' || n, 'человек ' || n, p.id, '{}', '{}', '{}', '{}', now()
  from generate_series(1, ${PEOPLE}) n ${ownerOf('n')}
  join (select id, row_number() over (order by id) as rank from partner where name like 'Партнёр %') p on p.rank = 1 + n % ${PARTNERS}`;

/** Any kind whose ends fit, each pair once. */
const TIES_SQL = `
  with person_at as (select id, row_number() over (order by id) as rank from person),
  kind as (select id, row_number() over (order by id) as rank, count(*) over () as total from relationship_type
           where from_kind = 'PERSON' and to_kind = 'PERSON')
  insert into relationship (id, type_id, from_person_id, to_person_id, strength, created_at)
  select gen_random_uuid(), k.id, a.id, b.id, 1 + floor(random() * 5), now()
  from (select n, 1 + floor(random() * ${PEOPLE})::int as x, 1 + floor(random() * ${PEOPLE})::int as y
        from generate_series(1, ${TIES}) n) pair
  join person_at a on a.rank = pair.x join person_at b on b.rank = pair.y
  join kind k on k.rank = 1 + pair.n % k.total
  where a.id <> b.id on conflict do nothing`;

const DECIDERS_SQL = `
  insert into deal_person (id, deal_id, person_id, role)
  select gen_random_uuid(), d.id, h.id, 'DECISION_MAKER'
  from (select id, owner_id, row_number() over (order by number) as rank from deal) d
  join lateral (select id from person where owner_id = d.owner_id order by md5(id::text || d.id::text) limit 2) h on true`;

/** Each of us has talked with some people, some of them often. */
const TALKS_SQL = `
  with chain_of as (insert into chain (id, owner_id, shared_with) values (gen_random_uuid(), $1, '{}') returning id),
  known as (select id, owner_id, row_number() over (order by id) as rank from person where abs(hashtext(id::text)) % 20 = 0),
  talk as (
    insert into interaction (id, chain_id, kind, direction, topic, text, held_at, responsible_id, left_out_names)
    select gen_random_uuid(), c.id, 'CALL', 'OUT', 'Звонок', n::text, now() - random() * interval '700 days', k.owner_id, '{}'
    from generate_series(1, ${TALKS}) n cross join chain_of c
    join known k on k.rank = 1 + n % (select count(*) from known)
    returning id, responsible_id, text)
  insert into participant (id, interaction_id, person_id, name)
  select gen_random_uuid(), t.id, k.id, 'Кто-то' from talk t
  join known k on k.rank = 1 + t.text::int % (select count(*) from known)`;
