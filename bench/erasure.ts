import type { EntityManager } from '@mikro-orm/postgresql';
import pg from 'pg';
import { erasePerson, personData } from './built.ts';
import { now } from './figures.ts';
import { openProduct, type Product } from './product.ts';
import { table, type Cell, type Section } from './report.ts';
import { sized } from './size.ts';

const PEOPLE = sized(100_000, 5_000);
const EVENTS = sized(500_000, 25_000);
const TALKS = sized(200_000, 10_000);
/** Whom nobody writes about, and who takes part in, and is named by, as many as this. */
const BUSY = [0, sized(2_000, 100)];
/** What the looking, and the erasing, may take, s: the preview is waited for on the screen. */
const GOAL = 10;

/** How long it takes to look for a person everywhere, and to erase him, in a large company. */
export async function run(): Promise<Section> {
  await using product = await openProduct({ users: 12, teams: 3, deals: 40 });
  await fill(product);
  const rows: Record<string, Cell>[] = [];
  let failed = false;
  for (const [index, busy] of BUSY.entries()) {
    const person = await somebody(product, index, busy);
    const preview = await timed(() => personData(product.context(), person.id));
    const erased = await timed(() => erasePerson(product.context(), person));
    failed ||= Math.max(preview.seconds, erased.seconds) > GOAL;
    const places = preview.value.places.map(({ place, count }) => `${place} ${count}`).join(', ');
    rows.push({ found: places, 'preview, s': told(preview.seconds), 'erased, s': told(erased.seconds) });
  }
  const said = `${PEOPLE} people, ${EVENTS} rows of the log with what was before and after in words, ${TALKS} interactions of 300 letters. The goal is ${GOAL} s for either.`;
  return { title: 'Erasing a person', text: [said, table(rows)].join('\n\n'), failed };
}

async function timed<T>(work: () => Promise<T>): Promise<{ value: T; seconds: number }> {
  const started = now();
  const value = await work();
  return { value, seconds: (now() - started) / 1_000 };
}

const told = (seconds: number): string => seconds.toFixed(1);

/** By statements of its own, which take longer than those of the product may: by commands it would be hours. */
async function fill({ databaseUrl, company }: Product): Promise<void> {
  const db = new pg.Client({ connectionString: databaseUrl });
  await db.connect();
  const [owner] = company.users;
  for (const statement of [PEOPLE_SQL, CHAINS_SQL, TALKS_SQL]) await db.query(statement, [owner!.id]);
  for (const statement of [PARTICIPANTS_SQL, EVENTS_SQL, 'vacuum analyze']) await db.query(statement);
  await db.end();
}

/** Somebody with a number of his own, who took part in every hundredth contact that names him. */
async function somebody({ orm }: Product, index: number, mentions: number): Promise<{ id: string; name: string }> {
  const em = orm.em.fork();
  const [person] = await em.execute<{ id: string; name: string }[]>(SOMEBODY, [index]);
  if (mentions > 0) await mention(em, person!, mentions);
  return person!;
}

async function mention(em: EntityManager, { id, name }: { id: string; name: string }, times: number): Promise<void> {
  await em.execute(MENTIONED, [`Звонил ${name}, просил перезвонить`, times]);
  await em.execute(TOOK_PART, [id, name, times]);
}

const WORDS = `array['поставка', 'болты', 'смета', 'договор', 'аванс', 'отгрузка', 'сроки', 'склад', 'партия', 'счёт']`;
/** Thirty words, other ones in every row. */
const TEXT = `(select string_agg((${WORDS})[1 + (n * w * 7919::bigint) % 10] || ' ' || (n * w) % 997, ' ') from generate_series(1, 30) w)`;

const PEOPLE_SQL = `
  insert into person (id, owner_id, shared_with, name, name_key, job_title, phones, emails, mail_domains, messenger_ids, notes, created_at)
  select uuidv7(), $1, '{}', 'Иванов' || n || ' Пётр', 'иванов' || n || ' петр', 'Закупщик',
    array['+7916' || lpad(n::text, 7, '0')], array['p' || n || '@client' || n % 5000 || '.example'],
    array['client' || n % 5000 || '.example'], '{}', 'Познакомились на выставке ' || n, now()
  from generate_series(1, ${PEOPLE}) n`;

const CHAINS_SQL = `
  insert into chain (id, owner_id, shared_with) select uuidv7(), $1, '{}' from generate_series(1, ${TALKS / 4}) n`;

const TALKS_SQL = `
  with c as (select id, row_number() over (order by id) as rank from chain where deal_id is null)
  insert into interaction (id, chain_id, kind, direction, topic, text, held_at, responsible_id, left_out_names, reviewed)
  select uuidv7(), c.id, 'CALL', 'IN', 'Уточнили сроки ' || n, ${TEXT}, now() - n * interval '1 minute', $1, '{}', true
  from generate_series(1, ${TALKS}) n join c on c.rank = 1 + n % ${TALKS / 4}`;

const PARTICIPANTS_SQL = `
  with p as (select id, name, row_number() over (order by id) as rank from person),
  i as (select id, row_number() over (order by id) as rank from interaction)
  insert into participant (id, interaction_id, person_id, name)
  select uuidv7(), i.id, p.id, p.name from i join p on p.rank = 1 + i.rank % ${PEOPLE}`;

const EVENTS_SQL = `
  with h as (update log_head set head = head + ${EVENTS} returning head - ${EVENTS} as last),
  p as (select id, row_number() over (order by id) as rank from person),
  e as (
    insert into event (seq, id, name, entity, entity_id, version, particulars, at)
    select h.last + n, uuidv7(), 'person.edited', 'person', p.id, 1 + n / ${PEOPLE}, '{"part": "none"}', now() - n * interval '1 second'
    from h, generate_series(1, ${EVENTS}) n join p on p.rank = 1 + n % ${PEOPLE} returning seq)
  insert into event_detail (seq, field, old, new)
  select seq, 'notes', 'Познакомились на выставке ' || seq, 'Встретились в Казани ' || seq from e`;

const SOMEBODY = 'select id, name from person where erased_at is null order by id offset 100 + ? limit 1';

const MENTIONED = `
  update interaction set text = ? where id in (select id from interaction where topic like '%7' order by id limit ?)`;

const TOOK_PART = `
  insert into participant (id, interaction_id, person_id, name)
  select uuidv7(), id, ?, ? from interaction where topic like '%3' order by id limit ?`;
