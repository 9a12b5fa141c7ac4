import { monitorEventLoopDelay } from 'node:perf_hooks';
import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { sound, tableOf } from './table.js';
import { readWorkbook } from './workbook.js';

const workbook = async (...sheets: { name: string; hidden?: boolean; rows: string[][] }[]) =>
  Buffer.from(await writeXlsx({ sheets }));

test('the first sheet that is not hidden is read, or the one that is named', async () => {
  const bytes = await workbook(
    { name: 'Скрытый', hidden: true, rows: [['Нет']] },
    { name: 'Партнёры', rows: [['Название'], [''], ['Ель\0']] },
    { name: 'Склад', rows: [['Полка']] },
  );
  const read = await tableOf([bytes], {});
  expect(read).toMatchObject({ sheets: ['Партнёры', 'Склад'], sheet: 'Партнёры', encoding: null });
  expect(read.lines).toEqual([
    { line: 1, cells: ['Название'] },
    { line: 3, cells: ['Ель'] },
  ]);
  expect((await tableOf([bytes], { sheet: 'Склад' })).lines).toEqual([{ line: 1, cells: ['Полка'] }]);
  await expect(tableOf([bytes], { sheet: 'Скрытый' })).rejects.toMatchObject({ code: 'INVALID', reason: 'sheet' });
});

test('a workbook of which something is lost is said to be damaged, and another archive to be no table', async () => {
  const bytes = await workbook({ name: 'А', rows: [['Название'], ['Ель']] });
  const cut = bytes.subarray(0, bytes.length / 2);
  const torn = Buffer.concat([bytes.subarray(0, 60), Buffer.alloc(40), bytes.subarray(100)]);
  for (const lost of [cut, torn]) {
    await expect(tableOf([lost], {})).rejects.toMatchObject({ code: 'INVALID', reason: 'table.damaged' });
  }
  const other = Buffer.from(bytes.toString('latin1').replaceAll('xl/workbook.xml', 'xl/wordbook.xml'), 'latin1');
  await expect(tableOf([other], {})).rejects.toMatchObject({ code: 'INVALID', reason: 'file.table' });
});

test('one workbook is read at a time; the others are told to wait', async () => {
  const bytes = await workbook({ name: 'А', rows: [['Название'], ['Ель']] });
  const reading = tableOf([bytes], {});
  await expect(tableOf([bytes], {})).rejects.toMatchObject({ code: 'RULE', reason: 'table.queue' });
  expect((await tableOf([Buffer.from('Название\nЕль')], {})).lines).toHaveLength(2);
  expect((await reading).lines).toHaveLength(2);
  expect((await tableOf([bytes], {})).lines).toHaveLength(2);
});

test('of a workbook that has to wait no more than its beginning is asked for', async () => {
  const bytes = await workbook({ name: 'А', rows: [['Название'], ['Ель']] });
  const asked: number[] = [];
  const content = function* () {
    for (const from of [0, 100]) {
      asked.push(from);
      yield from === 0 ? bytes.subarray(0, 100) : bytes.subarray(100);
    }
  };
  const reading = tableOf([bytes], {});
  await expect(tableOf(content(), {})).rejects.toMatchObject({ code: 'RULE', reason: 'table.queue' });
  expect(asked).toEqual([0]);
  await reading;
  expect((await tableOf(content(), {})).lines).toHaveLength(2);
});

test('a workbook that takes too long is given up, and so is its turn when its file cannot be read', async () => {
  const bytes = await workbook({ name: 'А', rows: [['Название'], ['Ель']] });
  const heard = async () => {
    for await (const _ of readWorkbook(bytes, null, 1));
  };
  await expect(heard()).rejects.toMatchObject({ code: 'INVALID', reason: 'table.slow', details: { limit: 1 } });
  const torn = async function* () {
    yield await Promise.resolve(bytes.subarray(0, 100));
    throw new Error('the database has gone');
  };
  await expect(tableOf(torn(), {})).rejects.toThrow('the database has gone');
  expect((await tableOf([bytes], {})).lines).toHaveLength(2);
});

test('nobody waits while a workbook of many texts is read', { timeout: 60_000 }, async () => {
  const row = (line: number) => Array.from({ length: 25 }, (_, at) => `значение ${line} ${at}`);
  const bytes = await workbook({ name: 'А', rows: Array.from({ length: 20_000 }, (_, line) => row(line)) });
  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();
  const begun = performance.now();
  const { lines } = await tableOf([bytes], {});
  const took = performance.now() - begun;
  delay.disable();
  expect(lines).toHaveLength(20_000);
  expect(delay.max / 1e6).toBeLessThan(took / 4);
});

test('half a pair of signs leaves a text, and a whole pair stays', () => {
  expect(sound('Е\uD83Dл\uDE00ь 😀\0')).toBe('Ель 😀');
});
