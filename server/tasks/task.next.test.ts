import { expect, test } from 'vitest';
import { Dice } from '../../seeds/dice.js';
import { buildDeal, buildUser, contextFor, orm } from '../testing/build.js';
import { TaskKind, TaskState } from './task.entity.js';
import { editTask } from './task.edit.js';
import { cancelTask, completeTask, createTask, reopenTask } from './task.service.js';

/** What the cards of these deals show, beside what their open tasks say. */
const ORACLE = `
  select d.id, d.next_task_id, d.next_due_at, d.next_due_on, d.next_kind, d.next_title,
         t.id as true_id, t.due_at as true_at, t.due_on as true_on, t.kind as true_kind, t.title as true_title
  from deal d
  left join lateral (
    select * from task where deal_id = d.id and state = 'OPEN' order by due_at, id limit 1) t on true
  where d.id = any(?::uuid[])`;

async function expectTruth(ids: string[], step: string): Promise<void> {
  for (const row of await orm.em.fork().execute(ORACLE, [`{${ids.join(',')}}`])) {
    const card = [row.next_task_id, row.next_due_at, row.next_due_on, row.next_kind, row.next_title];
    expect(card, step).toEqual([row.true_id, row.true_at, row.true_on, row.true_kind, row.true_title]);
  }
}

/** A version that no row has yet: nothing is stale. */
const LATEST = 1_000;

interface Planned {
  id: string;
  state: TaskState;
}

test.each([1, 2, 3])('the card shows what is due first, whatever happens to its tasks (dice %i)', async (seed) => {
  const dice = new Dice(seed);
  const owner = await buildUser();
  const deals = [await buildDeal({ owner }), await buildDeal({ owner })].map(({ id }) => id);
  const tasks: Planned[] = [];
  // Few days and times, so that many tasks are due at the same moment.
  const due = () =>
    dice.chance(0.5)
      ? { dueOn: `2026-12-0${dice.int(1, 3)}` }
      : { dueAt: new Date(`2026-12-0${dice.int(1, 4)}T21:00:00Z`) };
  const kind = () => dice.pick(Object.values(TaskKind));

  const ctx = () => contextFor(owner);
  const of = (state: (state: TaskState) => boolean) => tasks.filter((task) => state(task.state));
  const isOpen = (state: TaskState) => state === TaskState.OPEN;
  const verbs: Record<string, () => Promise<unknown>> = {
    async create() {
      const { id } = await createTask(await ctx(), {
        dealId: dice.pick(deals),
        kind: kind(),
        title: `${tasks.length}`,
        ...due(),
      });
      tasks.push({ id, state: TaskState.OPEN });
    },
    async edit() {
      const task = dice.pick(of(isOpen));
      const change = dice.chance(0.7) ? due() : { title: `${dice.int(0, 99)}`, kind: kind() };
      await editTask(await ctx(), { id: task.id, version: LATEST, ...change });
    },
    async complete() {
      const task = dice.pick(of(isOpen));
      await completeTask(await ctx(), { id: task.id });
      task.state = TaskState.DONE;
    },
    async cancel() {
      const task = dice.pick(of(isOpen));
      await cancelTask(await ctx(), { id: task.id });
      task.state = TaskState.CANCELLED;
    },
    async reopen() {
      const task = dice.pick(of((state) => !isOpen(state)));
      await reopenTask(await ctx(), { id: task.id });
      task.state = TaskState.OPEN;
    },
  };

  for (let step = 0; step < 30; step++) {
    const possible = ['create'];
    if (of(isOpen).length > 0) possible.push('edit', 'edit', 'complete', 'cancel');
    if (of((state) => !isOpen(state)).length > 0) possible.push('reopen', 'reopen');
    const verb = dice.pick(possible);
    await verbs[verb]!();
    await expectTruth(deals, `${step}: ${verb}`);
  }
});
