import { expect, test } from 'vitest';
import { orm } from '../../../../server/testing/build.js';
import { buildPlan } from '../../../../server/testing/buildRecords.js';
import { judgePlans } from './plans.js';

test.each([
  ['counts of a plan', `update plan set done = done + 1 where id = ?`, 'counted its steps wrongly'],
  ['counts of a deal', `update deal set steps_done = 1 where id = (select deal_id from plan where id = ?)`, 'deal'],
  [
    'tasks of an open step',
    `update task set state = 'DONE' where step_id in (select id from plan_step where plan_id = ?)`,
    'task',
  ],
  ['ends of a plan', `update plan set state = 'STOPPED' where id = ?`, 'a plan that is over'],
  ['the order of its steps', `update plan_step set state = 'DONE' where plan_id = ? and after_id is not null`, 'begun'],
])('%s that are wrong are found out', async (_, spoil, words) => {
  const { id } = await buildPlan();
  const before = await judgePlans(orm);
  await orm.em.fork().execute(spoil, [id]);
  const found = (await judgePlans(orm)).filter((fault) => !before.includes(fault));
  expect(found.join()).toContain(words);
});

test('a plan that is in order is left in peace', async () => {
  const { id } = await buildPlan();
  expect((await judgePlans(orm)).join()).not.toContain(id);
});
