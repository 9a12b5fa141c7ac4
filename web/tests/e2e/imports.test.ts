import { writeXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { choose } from './keys.js';
import { openStage, type Stage } from './stage.js';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});

afterAll(async () => {
  await stage?.[Symbol.asyncDispose]();
});

/** As old programs write Russian. */
const inCp1251 = (text: string): Buffer =>
  Buffer.from(Array.from(text, (sign) => (sign.charCodeAt(0) < 0x80 ? sign.charCodeAt(0) : CP1251.get(sign)!)));
const CP1251 = new Map(
  Array.from({ length: 128 }, (_, at) => [new TextDecoder('windows-1251').decode(Uint8Array.of(at + 128)), at + 128]),
);

const COUNT = 400;
const CSV = [
  'Организация;ИНН;Телефон;Чем живут',
  'Ёлки Севера;7707083894;8 916 123-45-67;Лес',
  'Пихты Севера;;12;Лес',
  ...Array.from({ length: COUNT }, (_, at) => `Кедры Севера ${at + 1};;;Орех`),
].join('\r\n');

const at = async (page: Page, path: string): Promise<Page> => {
  await page.goto(new URL(path, page.url()).href);
  return page;
};

/** Walks to a control with the Tab key, as whoever has no mouse does. */
async function tabTo(page: Page, name: string, role: 'button' | 'combobox' = 'button'): Promise<void> {
  const wanted = page.getByRole(role, { name, exact: true });
  await wanted.waitFor();
  const isThere = () => wanted.evaluate((element) => element === document.activeElement);
  for (let step = 0; step < 60 && !(await isThere()); step++) await page.keyboard.press('Tab');
  expect(await isThere(), `${name} is reached by Tab`).toBe(true);
}

async function press(page: Page, name: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

test('a file of windows-1251 is mapped by hand, checked, taken in before two windows, and taken back, by keyboard', async () => {
  const page = await at((await stage.open('admin')).page, '/partners/imports?add');
  const watching = await at((await stage.open('admin')).page, '/partners/imports');
  const file = { name: 'север.csv', mimeType: 'text/csv', buffer: inCp1251(CSV) };
  await page.getByLabel('Выбрать файл').setInputFiles(file);

  await page.getByText('windows-1251, 402 строки').waitFor();
  await expect(page.getByLabel('Что в колонке «Организация»').inputValue()).resolves.toBe('NAME');
  await expect(page.getByLabel('Что в колонке «Чем живут»').inputValue()).resolves.toBe('');
  await tabTo(page, 'Что в колонке «Чем живут»', 'combobox');
  await choose(page.getByLabel('Что в колонке «Чем живут»'), 'Заметки');
  await press(page, 'Проверить');

  await page.getByRole('region', { name: 'Строки с ошибками' }).getByText('Строка 3').waitFor();
  await page
    .getByRole('region', { name: /^Строки с предупреждениями/ })
    .getByText(/ИНН: /)
    .waitFor();
  await press(page, 'Загрузить 401');
  await watching.getByRole('link', { name: /север\.csv загружается, \d+ из 402/ }).waitFor();
  await watching.getByRole('link', { name: /север\.csv загружена/ }).waitFor({ timeout: 60_000 });

  const partners = await at((await stage.open('admin')).page, '/partners');
  await partners.getByRole('link', { name: 'Ёлки Севера' }).first().waitFor();
  await press(page, 'Отменить загрузку');
  await page.getByRole('alert').getByText('Отменить загрузку?').waitFor();
  await press(page, 'Отменить загрузку');
  await page.getByText('Отменено: 401 строка.').waitFor({ timeout: 60_000 });
  await watching.getByRole('link', { name: /север\.csv отменена/ }).waitFor();
  await partners.getByRole('link', { name: 'Ёлки Севера' }).first().waitFor({ state: 'detached' });
  expect(stage.faults).toEqual([]);
}, 180_000);

test('a workbook is taken in in English, stopped and gone on with', async () => {
  const rows = [
    ['Company', 'Phone'],
    ...Array.from({ length: 2_000 }, (_, row) => [`Fir ${row + 1}`, '']),
    ['Fir =1+1', ''],
  ];
  const buffer = Buffer.from(await writeXlsx({ sheets: [{ name: 'Clients', rows }] }));
  await stage.server.context().em.execute(`update app_user set locale = 'EN' where email = 'anna@example.com'`);
  const { page } = await stage.open('anna');
  await at(page, '/partners/imports?add');
  const name = 'firs.xlsx';
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await page.getByLabel('Choose a file').setInputFiles({ name, mimeType, buffer });
  await page.getByText('XLSX, 2001 rows').waitFor();
  await press(page, 'Check');
  await press(page, 'Import 2,001');
  await press(page, 'Stop');
  await press(page, 'Go on');
  await page.getByRole('button', { name: 'Go on' }).waitFor({ state: 'detached' });
  await at(page, '/partners/imports');
  await page.getByRole('link', { name: /firs\.xlsx.*done/ }).waitFor({ timeout: 60_000 });
  await at(page, '/partners');
  await page.getByPlaceholder('Name, INN, phone, e-mail').fill('Fir 2000');
  await page.getByRole('link', { name: 'Fir 2000' }).first().waitFor();
  expect(stage.faults).toEqual([]);
}, 180_000);
