import { describe, expect, test } from 'vitest';
import { buildDeal, buildTask, buildUser, contextFor, fresh } from '../testing/build.js';
import { told } from '../testing/log.js';
import { expectRefused } from '../testing/refusal.js';
import { addCheckLine, editCheckLine, removeCheckLine } from './checklist.service.js';
import { Task } from './task.entity.js';
import { completeTask } from './task.service.js';

async function listed(...texts: string[]) {
  const owner = await buildUser();
  const deal = await buildDeal({ owner });
  const task = await buildTask({ deal });
  const ctx = () => contextFor(owner);
  for (const text of texts) await addCheckLine(await ctx(), { taskId: task.id, text });
  const lines = async () => (await fresh(Task, task.id)).checklist;
  return { task, ctx, lines, ids: (await lines()).map(({ id }) => id) };
}

describe('domain §4: a checklist', () => {
  test('is written line by line, each told on the deal', async () => {
    const { task, ctx, lines } = await listed('Смета');
    const id = crypto.randomUUID();
    const { events } = await told(async () => addCheckLine(await ctx(), { taskId: task.id, id, text: 'Счёт' }));
    expect(await lines()).toMatchObject([
      { text: 'Смета', done: false },
      { id, text: 'Счёт', done: false },
    ]);
    expect(events).toMatchObject([
      { name: 'task.lineAdded', entity: 'deal', particulars: { part: task.id }, details: { line: [null, 'Счёт'] } },
    ]);
  });

  test('loses nothing when two tick at once', async () => {
    const { task, ctx, lines, ids } = await listed('Смета', 'Счёт', 'Договор');
    const ticks = ids.map(async (id) => editCheckLine(await ctx(), { taskId: task.id, id, done: true }));
    await Promise.all(ticks);
    expect((await lines()).map(({ done }) => done)).toEqual([true, true, true]);
  });

  test('says once what two agree on', async () => {
    const { task, ctx, ids } = await listed('Смета');
    const tick = async () => editCheckLine(await ctx(), { taskId: task.id, id: ids[0]!, done: true });
    expect((await told(tick)).events).toMatchObject([{ name: 'task.lineEdited', particulars: { done: true } }]);
    expect((await told(tick)).events).toEqual([]);
  });

  test('keeps a text that another has changed meanwhile, and says so', async () => {
    const { task, ctx, lines, ids } = await listed('Смета');
    const line = { taskId: task.id, id: ids[0]!, fromText: 'Смета' };
    await editCheckLine(await ctx(), { ...line, text: 'Смета на монтаж' });
    await expectRefused(async () => editCheckLine(await ctx(), { ...line, text: 'Расчёт' }), {
      code: 'CONFLICT',
      reason: 'task.lineEdited',
      details: { theirs: 'Смета на монтаж', yours: 'Расчёт' },
    });
    expect(await lines()).toMatchObject([{ text: 'Смета на монтаж' }]);
  });

  test('forgets a removed line, once', async () => {
    const { task, ctx, lines, ids } = await listed('Смета', 'Счёт');
    const remove = async () => removeCheckLine(await ctx(), { taskId: task.id, id: ids[0]! });
    await remove();
    expect(await lines()).toMatchObject([{ text: 'Счёт' }]);
    await expectRefused(remove, { code: 'NOT_FOUND', reason: 'CheckLine', details: { id: ids[0] } });
  });

  test('is bounded, and a line has its id alone', async () => {
    const { task, ctx, ids } = await listed('Смета');
    const again = async () => addCheckLine(await ctx(), { taskId: task.id, id: ids[0]!, text: 'Счёт' });
    await expectRefused(again, { code: 'CONFLICT', reason: 'task.line' });
    const full = await fresh(Task, task.id);
    const last = await ctx();
    await last.change(async () => {
      const locked = await last.lock(Task, full.id);
      locked.checklist = Array.from({ length: 100 }, () => ({ id: crypto.randomUUID(), text: 'Строка', done: false }));
    });
    const more = async () => addCheckLine(await ctx(), { taskId: task.id, text: 'Ещё' });
    await expectRefused(more, { code: 'RULE', reason: 'task.lines', details: { most: 100 } });
  });

  test('of a finished task stands still', async () => {
    const { task, ctx, ids } = await listed('Смета');
    await completeTask(await ctx(), { id: task.id });
    const tick = async () => editCheckLine(await ctx(), { taskId: task.id, id: ids[0]!, done: true });
    await expectRefused(tick, { code: 'CONFLICT', reason: 'task.state' });
  });
});
