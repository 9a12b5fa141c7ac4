import type { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Context } from '../server/core/context.js';
import { systemViewer } from '../server/core/rights/viewer.js';
import { MOST } from '../server/core/schema/page.js';
import { createLogger } from '../server/core/start/logger.js';
import { connect } from '../server/database.js';
import { Deal } from '../server/deals/deal.entity.js';
import { rowClass } from '../server/features.js';
import { pageTimeline } from '../server/timeline/timeline.page.js';
import { DEMO_PASSWORD } from '../server/users/demo.js';
import { isPassword } from '../server/users/password.js';
import { testDatabase } from '../server/testing/database.js';
import { found } from './company.js';
import { demoSignIns, seedDemo, seedWhenEmpty } from './demo.js';
import { inTransaction } from './script.js';

const NOW = new Date('2026-11-19T09:40:00Z');
const MINUTES = 60_000;

let orm: MikroORM;
let twin: MikroORM;

beforeAll(async () => {
  [orm, twin] = await Promise.all([seeded(), seeded()]);
}, 5 * MINUTES);

afterAll(() => Promise.all([orm.close(), twin.close()]));

async function seeded(): Promise<MikroORM> {
  const opened = await connect(await testDatabase());
  await seedDemo(opened, NOW);
  return opened;
}

const rows = <T = Record<string, unknown>>(sql: string, from = orm): Promise<T[]> => from.em.fork().execute<T[]>(sql);

const count = async (what: string): Promise<number> => {
  const [row] = await rows<{ count: string }>(`select count(*) from ${what}`);
  return Number(row!.count);
};

test('two seedings at one moment tell the same story', async () => {
  const story = `select e.seq, e.name, e.version, e.at, u.email, coalesce(d.number::text, p.name) as subject
    from event e left join app_user u on u.id = e.actor_id left join deal d on d.id = e.entity_id
    left join partner p on p.id = e.entity_id order by e.seq`;
  const deals = `select d.number, d.title, d.sum, d.status, s.name, d."position", d.next_title, d.next_due_at, d.competitor
    from deal d join stage s on s.id = d.stage_id order by d.number`;
  expect(await rows(story)).toEqual(await rows(story, twin));
  expect(await rows(deals)).toEqual(await rows(deals, twin));
});

describe('the company', () => {
  test('is as big as promised', async () => {
    expect(await count('app_user')).toBe(12);
    expect(await count('team')).toBe(3);
    expect(await count('pipeline')).toBe(2);
    expect(await count('partner')).toBe(60);
    expect(await count('lost_reason where requires_competitor')).toBe(2);
    expect(await count(`deal where status = 'IN_WORK'`)).toBe(120);
    expect(await count('channel')).toBe(5);
    expect(await count(`lead where state = 'OPEN'`)).toBe(6);
    expect(await count(`lead where state = 'OPEN' and answer_due_at < '${NOW.toISOString()}'`)).toBe(1);
    expect(await count(`lead where messages = 2`)).toBe(1);
    expect(await count(`lead where state = 'OPEN' and partner_id is not null`)).toBe(1);
    expect(await count(`lead where state = 'OPEN' and repeated`)).toBe(1);
  });

  test('has two years of finished deals', async () => {
    expect(await count(`deal where status = 'WON'`)).toBeGreaterThan(80);
    expect(await count(`deal where status = 'LOST'`)).toBeGreaterThan(45);
    expect(await count(`deal where status = 'LOST' and lost_reason_id is null`)).toBe(0);
    expect(
      await count(`(select distinct date_trunc('quarter', closed_at) from deal where closed_at is not null) q`),
    ).toBeGreaterThanOrEqual(8);
  });

  test('has some deals in other currencies, worth what their amount is by the rate of today', async () => {
    const worth = `currency <> 'RUB' and status = 'IN_WORK' and "sum" = round(amount * (
      select rate from currency_rate r where r.currency = deal.currency order by day desc limit 1), 2)`;
    expect(await count(`deal where ${worth}`)).toBe(5);
    expect(await count(`(select distinct currency from deal where currency <> 'RUB') c`)).toBe(3);
    expect(await count(`currency_rate where source <> 'MANUAL'`)).toBe(0);
  });

  test('lets its people in with the demo password', async () => {
    const emails = demoSignIns.map(({ email }) => `'${email}'`).join();
    const users = await rows<{ password_hash: string; demo: boolean }>(
      `select password_hash, demo from app_user where email in (${emails})`,
    );
    expect(users).toHaveLength(demoSignIns.length);
    expect(users.every(({ demo }) => demo)).toBe(true);
    expect(await isPassword(DEMO_PASSWORD, users[0]!.password_hash)).toBe(true);
  });
});

describe('the board', () => {
  const open = (condition: string) => count(`deal where status = 'IN_WORK' and ${condition}`);
  const midnight = '2026-11-20T00:00:00+03';

  test('shows every colour and mark', async () => {
    // One more than are left overdue: a plan is late.
    expect(await open(`next_due_at < '${NOW.toISOString()}'`)).toBe(12);
    expect(await open(`next_due_at > '${NOW.toISOString()}' and next_due_at <= '${midnight}'`)).toBe(22);
    expect(await open(`next_due_at > '${midnight}'`)).toBe(75);
    expect(await open('next_due_at is null')).toBe(11);
    expect(await open(`active_at < '${NOW.toISOString()}'::timestamptz - interval '9 days'`)).toBe(7);
    expect(await open(`shared_with <> '{}'`)).toBeGreaterThan(3);
  });

  test('has cards in every column', async () => {
    const columns = await rows("select distinct stage_id from deal where status = 'IN_WORK'");
    expect(columns).toHaveLength(await count('stage'));
  });

  test('plans nothing after it was due', async () => {
    expect(await count('task where due_at < created_at')).toBe(0);
  });
});

describe('a day of work', () => {
  const midnight = '2026-11-20T00:00:00+03';

  test('has something late, of today and of the week for everyone who works', async () => {
    const mine = await rows<{ late: number; today: number; later: number }>(`
      select count(*) filter (where t.due_at < '${NOW.toISOString()}')::int as late,
        count(*) filter (where t.due_at between '${NOW.toISOString()}' and '${midnight}')::int as today,
        count(*) filter (where t.due_at > '${midnight}')::int as later
      from app_user u left join task t on t.assignee_id = u.id and t.state = 'OPEN' and t.deal_id is null
      where u.role <> 'OBSERVER' group by u.id`);
    expect(mine).toHaveLength(11);
    for (const { late, today, later } of mine) expect(Math.min(late, today, later)).toBeGreaterThan(0);
    expect(
      await count(`task where checklist @> '[{"done": true}]' and checklist @> '[{"done": false}]'`),
    ).toBeGreaterThan(5);
  });

  test('has contacts to look through, of deals and of strangers, some put off, some shown with two deals', async () => {
    expect(await count('interaction where not reviewed and review_at is null')).toBeGreaterThan(15);
    expect(await count(`interaction where review_at > '${NOW.toISOString()}'`)).toBeGreaterThan(2);
    expect(await count('chain where deal_id is null and lead_id is null')).toBe(8);
    expect(await count('interaction_link')).toBeGreaterThan(3);
    expect(await count('(select distinct kind from interaction) k')).toBe(5);
    expect(await count(`interaction where kind = 'EMAIL' and direction = 'IN' and author_id is not null`)).toBe(0);
  });

  test('has promises in letters and calls that were kept, broken, and are waited for', async () => {
    const now = NOW.toISOString();
    for (const side of ['OURS', 'CLIENT']) {
      expect(await count(`commitment where side = '${side}' and state = 'KEPT'`)).toBeGreaterThan(2);
      expect(await count(`commitment where side = '${side}' and state = 'OPEN' and due_at < '${now}'`)).toBeGreaterThan(
        0,
      );
      expect(await count(`commitment where side = '${side}' and state = 'OPEN' and due_at > '${now}'`)).toBeGreaterThan(
        2,
      );
    }
    const kinds = 'select distinct i.kind from commitment c join interaction i on i.id = c.interaction_id';
    expect((await rows<{ kind: string }>(kinds)).map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['CALL', 'EMAIL']),
    );
    expect(await count(`commitment c join task t on t.commitment_id = c.id where c.side = 'OURS'`)).toBeGreaterThan(4);
  });

  test('has comments that call colleagues, and files that say what they are', async () => {
    expect(await count(`comment where mentions <> '{}'`)).toBeGreaterThan(10);
    const types = await rows<{ type: string }>('select distinct type from stored_file order by type');
    expect(types.map(({ type }) => type)).toEqual(['application/octet-stream', 'application/pdf']);
  });

  test('has plans: one waits for an approval, one is late, one is done', async () => {
    expect(await count(`plan where state = 'RUNNING'`)).toBe(2);
    expect(await count(`plan where state = 'DONE'`)).toBe(1);
    expect(await count(`task where approval and state = 'OPEN'`)).toBe(1);
    expect(await count(`plan_step where state = 'OPEN' and due_on < '2026-11-19'`)).toBe(1);
    expect(await count('deal where steps_total > 0')).toBe(2);
  });

  test('has fields of its own, with values on deals, partners and people', async () => {
    expect(await count('custom_field')).toBe(5);
    for (const table of ['deal', 'partner', 'person'])
      expect(await count(`${table} where custom <> '{}'`)).toBeGreaterThan(10);
    const carried = `deal d join custom_field f on f.name = 'Перевозчик' join partner p on p.id::text = d.custom ->> f.id::text`;
    expect(await count(carried)).toBeGreaterThan(10);
  });

  test('shows filled cards: segments, ways to reach, holdings, accounts, moved offices, people with a past and a birthday soon', async () => {
    expect(await count(`partner where tags <> '{}' and kinds <> '{}' and addresses <> '[]' and phones <> '{}'`)).toBe(
      60,
    );
    expect(await count('partner where parent_id is not null')).toBe(10);
    expect(await count('legal_entity l where not exists (select from bank_account where legal_entity_id = l.id)')).toBe(
      0,
    );
    expect(await count('legal_entity_period where since is not null')).toBeGreaterThan(3);
    expect(await count('employment where until is not null')).toBeGreaterThan(8);
    expect(await count('person where birthday is null')).toBe(0);
    expect(await count(`person where right(birthday, 5) between '11-19' and '12-03'`)).toBeGreaterThan(0);
  });

  test('has connections of every shipped kind but one, enough for a graph, and ways to who decides', async () => {
    expect(await count('relationship')).toBeGreaterThan(70);
    expect(await count('(select distinct type_id from relationship) t')).toBeGreaterThanOrEqual(10);
    const decided = `relationship r join relationship_type t on t.id = r.type_id
      join deal d on d.partner_id = r.to_partner_id where t.decides and d.status = 'IN_WORK'`;
    expect(await count(decided)).toBeGreaterThan(3);
    expect(await count('graph_place')).toBe(1);
  });

  test('tells 500 entries of the busiest deal', async () => {
    const ctx = new Context(orm.em.fork(), systemViewer('test'), { ring: () => {}, clock: () => NOW, rowClass });
    const deal = await ctx.em.findOneOrFail(Deal, { title: /рамочная поставка/ });
    let [entries, after]: [number, string | null] = [0, null];
    do {
      const page = await pageTimeline(ctx, deal, { page: { first: MOST, after } });
      [entries, after] = [entries + page.nodes.length, page.next];
    } while (after);
    expect(entries).toBeGreaterThanOrEqual(500);
  });
});

describe('the shipped strict pipeline', () => {
  test('asks and plans as the template of domain §3 says', async () => {
    const stages = await rows<{ name: string; gates: string[]; task_title: string | null }>(
      `select s.name, s.gates, s.task_title from stage s join pipeline p on p.id = s.pipeline_id
       where p.control = 'STRICT' order by s.rank`,
    );
    expect(stages.map(({ gates }) => gates)).toEqual([
      ['HELD_INTERACTION'],
      ['AGREEMENT'],
      ['VALID_QUOTE'],
      [],
      ['LEGAL_ENTITY', 'POSTED_ORDER'],
      ['POSTED_ORDER', 'OBLIGED_OR_FULFILLED'],
      ['FULFILLED'],
      [],
    ]);
    expect(stages.every(({ task_title }) => task_title !== null)).toBe(true);
  });
});

describe('the log', () => {
  test('runs forward in time and never ahead of it', async () => {
    const events = await rows<{ at: string; seq: string }>('select at, seq from event order by seq');
    const times = events.map(({ at }) => new Date(at).getTime());
    expect(events.map(({ seq }) => Number(seq))).toEqual(events.map((_, index) => index + 1));
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(times.at(-1)).toBeLessThanOrEqual(NOW.getTime());
  });

  test('skips no stage of the strict pipeline', async () => {
    const skipped = await rows(`
      select e.seq from event e
      join stage a on a.id = (e.particulars -> 'from' ->> 'stageId')::uuid
      join stage b on b.id = (e.particulars -> 'to' ->> 'stageId')::uuid
      join pipeline p on p.id = b.pipeline_id
      where e.name = 'deal.moved' and p.control = 'STRICT' and b.rank > a.rank + 1`);
    expect(skipped).toEqual([]);
  });

  test('says who did what: only what comes by itself has no actor', async () => {
    const names = await rows<{ name: string }>('select distinct name from event where actor_id is null');
    const byItself = [
      'customField.created',
      'interaction.logged',
      'lead.created',
      'lostReason.created',
      'pipeline.created',
      'team.created',
      'user.created',
    ];
    expect(names.map(({ name }) => name).toSorted()).toEqual(byItself);
  });
});

describe('seeding', () => {
  test('leaves nothing behind when it is interrupted', async () => {
    const empty = await connect(await testDatabase());
    const em = empty.em.fork();
    const interrupted = inTransaction(em, async () => {
      await found(em, NOW);
      throw new Error('pulled the plug');
    });
    await expect(interrupted).rejects.toThrow('pulled the plug');
    expect(await rows('select from app_user', empty)).toEqual([]);
    expect(await rows('select head from log_head', empty)).toEqual([{ head: '0' }]);
    await empty.close();
  });

  test('passes by a company that has people', async () => {
    const before = await count('event');
    await seedWhenEmpty({
      orm,
      config: { ...(await testDatabase()), seed: 'demo' },
      logger: createLogger({ logLevel: 'silent' }),
    });
    expect(await count('event')).toBe(before);
  });
});
