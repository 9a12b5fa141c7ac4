import { afterAll, beforeAll, expect, test } from 'vitest';
import { DealRole } from '../../../server/deals/dealPerson.entity.js';
import { addDealPerson } from '../../../server/deals/dealPerson.service.js';
import type { Partner } from '../../../server/partners/partner.entity.js';
import { createPartner } from '../../../server/partners/newPartner.service.js';
import type { Person } from '../../../server/persons/person.entity.js';
import { createPerson } from '../../../server/persons/person.service.js';
import { addRelationship } from '../../../server/relationships/relationship.service.js';
import { EndKind } from '../../../server/relationships/relationshipType.entity.js';
import { type BoardPage, openStage, type Stage } from './stage.js';

/** Kinds that every company begins with. */
const FRIEND = '01930000-0000-7000-8000-000000000006';

let stage: Stage;
let [alpha, beta]: Partner[] = [];
let [friend, chief]: Person[] = [];

beforeAll(async () => {
  stage = await openStage();
  const { context } = stage.server;
  const { anna } = stage.company;
  const partner = (name: string) => createPartner(context(), { name, ownerId: anna.id });
  [alpha, beta] = [await partner('Альфа'), await partner('Бета')];
  const person = (name: string, { id: partnerId }: Partner) =>
    createPerson(context(), { name, partnerId, ownerId: anna.id, phones: [], emails: [] });
  [friend, chief] = [await person('Лаптев Пётр', alpha), await person('Громов Дмитрий', beta)];
  const [from, to] = [friend, chief].map(({ id }) => ({ kind: EndKind.PERSON, id }));
  await addRelationship(context(), { typeId: FRIEND, from: from!, to: to!, strength: 5 });
});

afterAll(async () => {
  await stage?.[Symbol.asyncDispose]();
});

const at = async ({ page }: BoardPage, path: string) => {
  await page.goto(new URL(path, page.url()).href);
  return page;
};

test('domain §6: what one admin says of two partners, the other sees at once, on the card and in the graph’s list', async () => {
  const [one, other] = [await stage.open('admin'), await stage.open('admin')];
  const card = await at(one, `/partners/${alpha!.id}`);
  const list = await at(other, `/relationships?partner=${alpha!.id}&view=list`);

  await card.getByRole('button', { name: 'Добавить связь' }).click();
  await card.getByLabel('Кто это для Альфа').selectOption({ label: 'поставщик' });
  await card.getByRole('combobox', { name: 'С кем связь' }).fill('Бета');
  await card.getByRole('option', { name: 'Бета' }).click();
  await card.getByRole('button', { name: 'Связать', exact: true }).click();
  const line = card.locator('[data-relationship]', { hasText: 'Бета' });
  await line.getByText('поставщик').waitFor();

  const link = list.locator('[data-link]', { hasText: 'поставщик' });
  await link.getByRole('button', { name: 'Связь: Бета — Альфа' }).click();
  await list.getByRole('menuitem', { name: 'Изменить' }).click();
  await list.getByLabel('Насколько крепкая').selectOption('5');
  await list.getByRole('button', { name: 'Сохранить' }).click();
  await line.getByRole('img', { name: 'сила 5 из 5' }).waitFor();

  await line.getByRole('button', { name: 'Действия: Бета' }).click();
  await card.getByRole('menuitem', { name: 'Удалить связь' }).click();
  await link.waitFor({ state: 'detached' });
  await card.keyboard.press('Control+z');
  await link.waitFor();
  await line.waitFor();
  expect(stage.faults).toEqual([]);
});

test('domain §6: a manager sees through whom he gets in to the one who decides, and what to do when nobody does', async () => {
  const { context } = stage.server;
  const deal = await stage.company.deal(stage.company.anna.id, 'Каркас');
  const { page } = await stage.open('anna');
  await page.goto(new URL(`/deals/${deal.id}`, page.url()).href);
  const section = page.locator('[data-influence]');
  await section.getByText('Никто не отмечен как тот, кто решает.').waitFor();
  await section.getByRole('button', { name: 'Отметить в «Люди»' }).click();
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');

  await addDealPerson(context(), { dealId: deal.id, personId: chief!.id, role: DealRole.DECISION_MAKER });
  const through = section.getByRole('button', { name: `Через: ${friend!.name}` });
  await through.waitFor();
  if ((await through.getAttribute('aria-expanded')) === 'false') await through.click();
  await section.getByText('друг, сила 5').waitFor();
  expect(await section.getByRole('listitem').filter({ hasText: chief!.name }).last().innerText()).toContain('решает');
  expect(stage.faults).toEqual([]);
});

test('the picture of a graph is drawn under the content security policy, and its layout runs beside the page', async () => {
  const { page } = await stage.open('admin');
  const worker = page.waitForEvent('worker');
  await page.goto(new URL(`/relationships?person=${friend!.id}&view=graph`, page.url()).href);
  await page.locator('[data-graph] canvas').first().waitFor();
  expect((await worker).url()).not.toMatch(/^(blob|data):/);
  expect(stage.faults).toEqual([]);
});
