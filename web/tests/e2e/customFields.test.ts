import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { editDeal } from '../../../server/deals/deal.edit.js';
import { Deal } from '../../../server/deals/deal.entity.js';
import { shareDeal } from '../../../server/deals/deal.service.js';
import { mergePartners } from '../../../server/merges/merge.service.js';
import { createPartner } from '../../../server/partners/newPartner.service.js';
import { Partner } from '../../../server/partners/partner.entity.js';
import { editPartner } from '../../../server/partners/partner.service.js';
import { createPerson } from '../../../server/persons/person.service.js';
import { choose } from './keys.js';
import { openStage, type BoardPage, type Stage } from './stage.js';

let stage: Stage;
let deal: Deal;
let carrier: Partner;

beforeAll(async () => {
  stage = await openStage();
  const { server, company } = stage;
  deal = await company.deal(company.anna.id, 'Крепёж в тоннеле');
  await shareDeal(server.context(), { id: deal.id, userId: company.boris.id });
  carrier = await createPartner(server.context(), { name: 'РусЛогистик', ownerId: company.anna.id });
});

afterAll(async () => {
  await stage?.[Symbol.asyncDispose]();
});

const at = async ({ page }: BoardPage, path: string): Promise<Page> => {
  await page.goto(new URL(path, page.url()).href);
  return page;
};

const facts = (page: Page) => page.getByRole('region', { name: 'Данные сделки' });
const valueOf = (page: Page, field: string) =>
  facts(page).getByRole('button', { name: `${field}: изменить`, exact: false });

async function addField(page: Page, name: string, type: string): Promise<void> {
  await page.getByPlaceholder('Новое поле').fill(name);
  await choose(page.getByRole('combobox', { name: 'Что в нём' }), type);
  await page.getByRole('button', { name: 'Добавить', exact: true }).click();
  await page.getByRole('button', { name: `Убрать поле «${name}» в архив` }).waitFor();
}

async function pick(page: Page, field: string, name: string): Promise<void> {
  await valueOf(page, field).click();
  await page.getByRole('combobox', { name: field }).fill(name);
  await page.getByRole('option', { name }).click();
}

test('domain §5: a field that holds a partner is added, filled, renamed and merged under the eyes of others', async () => {
  const { context } = stage.server;
  await addField(await at(await stage.open('admin'), '/settings/custom-fields'), 'Перевозчик', 'Партнёр');
  const [one, other, outside] = [await stage.open('anna'), await stage.open('admin'), await stage.open('boris')];
  const [page, watching] = [await at(one, `/deals/${deal.id}`), await at(other, `/deals/${deal.id}`)];
  const hidden = await at(outside, `/deals/${deal.id}`);

  await valueOf(hidden, 'Перевозчик').getByText('не задано').waitFor();
  await pick(page, 'Перевозчик', 'РусЛогистик');
  await valueOf(watching, 'Перевозчик').getByText('РусЛогистик').waitFor();
  await valueOf(hidden, 'Перевозчик').getByText('Нет доступа').waitFor();

  const { version } = await context().em.findOneOrFail(Partner, { id: carrier.id }, { filters: false });
  await editPartner(context(), { id: carrier.id, version, name: 'Рус-Логистик' });
  for (const window of [page, watching]) await valueOf(window, 'Перевозчик').getByText('Рус-Логистик').waitFor();

  const kept = await createPartner(context(), { name: 'Логистик Рус', ownerId: stage.company.anna.id });
  await mergePartners(context(), { keptId: kept.id, goneId: carrier.id });
  for (const window of [page, watching]) {
    await valueOf(window, 'Перевозчик').getByText('Логистик Рус').waitFor();
    await facts(window)
      .getByRole('link', { name: /Логистик Рус/ })
      .waitFor();
  }
  // Frames come in their order: with what was told later, the merge has come too.
  const { version: dealVersion } = await context().see(Deal, deal.id);
  await editDeal(context(), { id: deal.id, version: dealVersion, title: 'Крепёж в новом тоннеле' });
  await hidden.getByText('Крепёж в новом тоннеле').first().waitFor();
  expect(await valueOf(hidden, 'Перевозчик').innerText()).toContain('Нет доступа');
  expect(await hidden.getByText('Логистик').count()).toBe(0);
  expect(stage.faults).toEqual([]);
});

test('domain §5: a field that holds a person is filled on the card and shown in another window at once', async () => {
  const { context } = stage.server;
  const ownerId = stage.company.anna.id;
  await createPerson(context(), { name: 'Константинопольский Пётр', jobTitle: 'Ведущий инженер по качеству', ownerId });
  await addField(await at(await stage.open('admin'), '/settings/custom-fields'), 'Приёмщик', 'Человек');
  const [one, other] = [await stage.open('anna'), await stage.open('admin')];
  const [page, watching] = [await at(one, `/deals/${deal.id}`), await at(other, `/deals/${deal.id}`)];
  await valueOf(page, 'Приёмщик').click();
  await page.getByRole('combobox', { name: 'Приёмщик' }).fill('Константинополь');
  const name = page.getByRole('option').getByText('Константинопольский Пётр', { exact: true });
  await name.waitFor();
  expect(await name.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
  await name.click();
  await valueOf(watching, 'Приёмщик').getByText('Константинопольский Пётр').waitFor();
  expect(stage.faults).toEqual([]);
});
