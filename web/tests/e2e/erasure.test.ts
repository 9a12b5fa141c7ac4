import { afterAll, beforeAll, expect, test } from 'vitest';
import { addComment } from '../../../server/comments/comment.service.js';
import { createPerson, editPerson } from '../../../server/persons/person.service.js';
import { type BoardPage, openStage, type Stage } from './stage.js';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});

afterAll(async () => {
  await stage?.[Symbol.asyncDispose]();
});

const person = (name: string) =>
  createPerson(stage.server.context(), { name, ownerId: stage.company.anna.id, phones: [], emails: [] });

const at = async ({ page }: BoardPage, path: string) => {
  await page.goto(new URL(path, page.url()).href);
  return page;
};

test('152-ФЗ: an admin reads what is held on a person and where he is mentioned, takes it out, and erases him for all windows', async () => {
  const { id, name } = await person('Лаптева Зинаида');
  const edits = { birthday: '1968-03-04', jobTitle: 'Закупщик' };
  await editPerson(stage.server.context(), { id, version: 1, ...edits });
  const deal = await stage.company.deal(stage.company.anna.id);
  await addComment(stage.server.context(), { wholeId: deal.id, text: `Это ${name}, она решает` });
  const [one, other] = [await stage.open('admin'), await stage.open('admin')];
  const watching = await at(other, `/persons/${id}`);
  await watching.getByRole('heading', { name }).waitFor();

  const page = await at(one, `/persons/${id}`);
  await page.getByRole('button', { name: 'Выгрузить или стереть данные' }).click();
  await page.getByText('Тексты с полным именем').waitFor();
  await page.getByRole('button', { name: 'Прочитать, где он упомянут' }).click();
  const mention = page.getByRole('link', { name: `Это ${name}, она решает` });
  expect(await mention.getAttribute('href')).toBe(`/deals/${deal.id}`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Выгрузить всё одной страницей' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.html$/);

  await page.getByLabel(`Чтобы стереть, напишите имя: ${name}`).fill(name);
  await page.getByRole('button', { name: 'Стереть навсегда' }).click();
  for (const window of [page, watching]) await window.getByRole('heading', { name: 'Удалённый человек' }).waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').last().fill('Лаптева');
  await page.getByText('По «Лаптева» ничего не нашлось.').waitFor();
  expect(stage.faults).toEqual([]);
});

test('152-ФЗ: in English too, and nobody who was erased is called in Russian there', async () => {
  const { id, name } = await person('Erased Maria');
  const { em } = stage.server.context();
  await em.execute(`update app_user set locale = 'EN' where email = 'admin@example.com'`);
  const page = await at(await stage.open('admin', { locale: 'en-GB' }), `/persons/${id}`);
  await page.getByRole('heading', { name }).waitFor();
  await page.getByRole('button', { name: 'Take out or erase data' }).click();
  await page.getByLabel(`To erase, type the name: ${name}`).fill(name);
  await page.getByRole('button', { name: 'Erase for good' }).click();
  await page.getByRole('heading', { name: 'Erased person' }).waitFor();
  expect(stage.faults).toEqual([]);
});
