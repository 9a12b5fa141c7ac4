import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createPartner } from '../../../server/partners/newPartner.service.js';
import type { Partner } from '../../../server/partners/partner.entity.js';
import type { Person } from '../../../server/persons/person.entity.js';
import { createPerson } from '../../../server/persons/person.service.js';
import { type BoardPage, openStage, type Stage } from './stage.js';

let stage: Stage;
let alpha: Partner;
let person: Person;

beforeAll(async () => {
  stage = await openStage();
  const { context } = stage.server;
  const ownerId = stage.company.anna.id;
  alpha = await createPartner(context(), { name: 'Альфа', ownerId });
  await createPartner(context(), { name: 'Бета', ownerId });
  const role = { jobTitle: 'Закупщик', partnerId: alpha.id, worksSince: '2024-03-01' };
  person = await createPerson(context(), { name: 'Лаптев Пётр', ownerId, ...role });
});

afterAll(async () => {
  await stage?.[Symbol.asyncDispose]();
});

const at = async ({ page }: BoardPage, path: string): Promise<Page> => {
  await page.goto(new URL(path, page.url()).href);
  return page;
};

/** What stands in a field of the card: the timeline beside it says the same words. */
const valueOf = (page: Page, field: string) => page.getByRole('button', { name: new RegExp(`^${field}`) });

/** Presses a value, types another over it and saves it by Enter. */
async function retype(page: Page, field: string, typed: string): Promise<void> {
  await valueOf(page, field).click();
  const input = page.getByRole('textbox', { name: field });
  await input.fill(typed);
  await input.press('Enter');
}

test('domain §5: what is edited on the card of a partner in one window stands in the other', async () => {
  const [one, other] = [await stage.open('admin'), await stage.open('anna')];
  const [card, seen] = [await at(one, `/partners/${alpha.id}`), await at(other, `/partners/${alpha.id}`)];
  await retype(card, 'Телефоны', '8 846 000-12-34');
  await valueOf(seen, 'Телефоны').getByText('+7 846 000-12-34').waitFor();
  await retype(seen, 'Сайт', 'alfa.example');
  await valueOf(card, 'Сайт').getByText('alfa.example').waitFor();
  expect(stage.faults).toEqual([]);
});

test('domain §5: requisites that cannot be right are told on the card, and of an account too', async () => {
  const bankAccount = { bik: '044525225', account: '40702810000000000001' };
  const { id } = await createPartner(stage.server.context(), {
    name: 'Опечатка',
    ownerId: stage.company.anna.id,
    legalEntity: { name: 'ООО «Опечатка»', inn: '7707083894', bankAccount },
  });
  const card = await at(await stage.open('admin'), `/partners/${id}`);
  await card.getByText('Контрольная цифра ИНН не сходится').waitFor();
  await card.getByText('Контрольная цифра счёта не сходится с БИК').waitFor();
  expect(stage.faults).toEqual([]);
});

test('domain §5: whoever goes to another partner keeps the former role, in the other window too, and undo leaves nothing of a slip', async () => {
  const [one, other] = [await stage.open('admin'), await stage.open('anna')];
  const [card, seen] = [await at(one, `/persons/${person.id}`), await at(other, `/persons/${person.id}`)];
  const [roles, seenRoles] = [card, seen].map((page) => page.getByRole('region', { name: 'Роли' }));
  await seenRoles!.getByText('с 1 марта 2024').waitFor();

  await card.getByRole('button', { name: /^Где работает/ }).click();
  await card.getByRole('combobox', { name: 'Где работает' }).fill('Бета');
  await card.getByRole('option', { name: 'Бета' }).click();
  await seenRoles!.getByRole('listitem').filter({ hasText: 'Бета' }).getByText('основная').waitFor();
  const former = seenRoles!.getByRole('listitem').filter({ hasText: 'Альфа' });
  await former.getByText(/Закупщик.*по/).waitFor();
  await card.keyboard.press('Control+z');
  await former.getByText('основная').waitFor();
  expect(await roles!.getByRole('listitem').count()).toBe(1);

  await roles!.getByRole('button', { name: 'Добавить роль' }).click();
  await card.getByRole('combobox', { name: 'Где', exact: true }).fill('Бета');
  await card.getByRole('option', { name: 'Бета' }).click();
  await card.getByRole('textbox', { name: 'Должность' }).last().fill('Советник');
  await card.getByRole('button', { name: 'Сохранить' }).click();
  await seenRoles!.getByText('Советник').waitFor();
  await retype(card, 'День рождения', '8 марта');
  await valueOf(seen, 'День рождения').getByText('8 марта', { exact: true }).waitFor();
  expect(stage.faults).toEqual([]);
});
