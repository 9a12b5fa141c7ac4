import type { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { StartError } from '../server/core/start/startError.js';
import { connect } from '../server/database.js';
import { testDatabase } from '../server/testing/database.js';
import { createFirstAdmin } from './admin.js';
import { found } from './company.js';
import { seedLarge } from './large.js';
import { inTransaction } from './script.js';

let orm: MikroORM;

beforeAll(async () => {
  orm = await connect(await testDatabase());
});

afterAll(() => orm.close());

const counts = async (by: string) =>
  (
    await orm.em.fork().execute<{ key: string; count: string }[]>(`select ${by} as key, count(*) from deal group by 1`)
  ).map(({ key, count }) => [key, Number(count)] as const);

test('deals are added only to the demo company', async () => {
  await expect(seedLarge(orm, { open: 10, closed: 0 }, () => {})).rejects.toThrow(StartError);
});

test('adds as many deals as it is told, and their events', async () => {
  const em = orm.em.fork();
  await inTransaction(em, () => found(em, new Date()));
  await seedLarge(orm, { open: 60, closed: 40 }, () => {});
  const byStatus = Object.fromEntries(await counts('status'));
  expect(byStatus).toMatchObject({ IN_WORK: 60 });
  expect(byStatus.WON! + byStatus.LOST!).toBe(40);
  const [told] = await em.execute<{ created: string }[]>(
    `select count(*) as created from event where name = 'deal.created'`,
  );
  expect(Number(told!.created)).toBe(100);
}, 60_000);

test('an admin is made for an empty company only', async () => {
  await expect(createFirstAdmin(orm, 'boss@example.com')).rejects.toThrow(StartError);
});
