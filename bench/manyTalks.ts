import pg from 'pg';

/** Deals with a story, by how long it is. */
export interface Stories {
  /** Of the manager: five hundred entries. */
  long: string;
  /** Of the manager: ten. */
  short: string;
}

export const LONG = 500;
const SHORT = 10;

/**
 * Adds what people said, wrote and have to do to a company of `fillCompany`: an interaction for each deal, of which every
 * tenth is to be looked at and every hundredth is about no deal, a task without a deal for each, and two stories.
 */
export async function fillTalks(databaseUrl: string, managerId: string): Promise<Stories> {
  const db = new pg.Client({ connectionString: databaseUrl });
  await db.connect();
  try {
    await db.query(CHAINS);
    await db.query(INTERACTIONS);
    await db.query(PARTICIPANTS);
    await db.query(ERRANDS);
    const { rows } = await db.query<{ id: string }>(
      `select id from deal where owner_id = $1 and status = 'IN_WORK' order by number limit 2`,
      [managerId],
    );
    const [long, short] = rows.map(({ id }) => id) as [string, string];
    for (const [id, entries] of [
      [long, LONG],
      [short, SHORT],
    ] as const)
      await db.query(STORY(entries), [id]);
    await db.query('vacuum analyze');
    await db.query('checkpoint');
    return { long, short };
  } finally {
    await db.end();
  }
}

const CHAINS = `
  insert into chain (id, owner_id, team_id, team_path, shared_with, deal_id, partner_id)
  select uuidv7(), owner_id, team_id, team_path, '{}', case when number % 100 > 0 then id end, partner_id
  from deal order by number;`;

const INTERACTIONS = `
  insert into interaction (id, chain_id, kind, direction, topic, text, held_at, responsible_id, author_id, reviewed)
  select uuidv7(), c.id, (array['CALL', 'EMAIL', 'MESSAGE', 'NOTE'])[1 + n % 4], case when n % 4 < 3 then 'IN' end,
    'Уточнили сроки поставки ' || n, 'Просят разбить на две партии', now() - n * interval '1 minute', c.owner_id, c.owner_id,
    n % 10 > 0
  from (select *, (row_number() over (order by id))::int as n from chain) c;`;

const PARTICIPANTS = `
  insert into participant (id, interaction_id, name)
  select uuidv7(), id, '+7 900 ' || (row_number() over (order by id)) % 5000 from interaction;`;

const ERRANDS = `
  insert into task (id, kind, title, due_at, assignee_id, author_id, team_path, state, checklist, created_at, done_at)
  select uuidv7(), 'TODO', 'Собрать объёмы ' || number,
    date_trunc('minute', now()) + (number * 7919::bigint % 50000 - 7000) * interval '1 minute', owner_id, owner_id, team_path,
    case when number % 10 = 0 then 'OPEN' else 'DONE' end, '[]', now() - interval '10 days',
    case when number % 10 > 0 then now() - number * interval '1 minute' end
  from deal;`;

/** Three contacts to a comment. */
const STORY = (entries: number): string => `
  with deal_chain as (select c.id, d.id as deal_id, d.owner_id from deal d join chain c on c.deal_id = d.id where d.id = $1),
  said as (
    insert into comment (id, deal_id, text, mentions, author_id, created_at)
    select uuidv7(), deal_id, 'Партия ' || n || ' без замечаний', '{}', owner_id, now() - n * interval '1 day'
    from deal_chain, generate_series(1, ${entries}, 4) n)
  insert into interaction (id, chain_id, kind, direction, topic, held_at, responsible_id, author_id, reviewed)
  select uuidv7(), id, 'CALL', 'OUT', 'Созвонились по партии ' || n, now() - n * interval '1 day', owner_id, owner_id, true
  from deal_chain, generate_series(1, ${entries}) n where n % 4 <> 1;`;
