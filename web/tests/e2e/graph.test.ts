import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Partner } from '../../../server/partners/partner.entity.js';
import { createPartner } from '../../../server/partners/newPartner.service.js';
import { addRelationship } from '../../../server/relationships/relationship.service.js';
import { EndKind } from '../../../server/relationships/relationshipType.entity.js';
import { createUser } from '../../../server/users/user.service.js';
import { openStage, type Stage } from './stage.js';

/** A kind that every company begins with. */
const SUPPLIER = '01930000-0000-7000-8000-000000000001';

let stage: Stage;
let [alpha, beta]: Partner[] = [];

beforeAll(async () => {
  stage = await openStage();
  const { context } = stage.server;
  const { admin } = stage.company;
  const olga = { name: 'olga', email: 'olga@example.com', password: 'correct horse', timeZone: 'Europe/Moscow' };
  await createUser(context(), { ...olga, role: 'ADMIN', teamId: null });
  const partner = (name: string) => createPartner(context(), { name, ownerId: admin.id });
  [alpha, beta] = [await partner('Альфа'), await partner('Бета')];
  await partner('Гамма');
  const [from, to] = [alpha, beta].map(({ id }) => ({ kind: EndKind.PARTNER, id }));
  await addRelationship(context(), { typeId: SUPPLIER, from: from!, to: to! });
});

afterAll(async () => {
  await stage?.[Symbol.asyncDispose]();
});

async function open(name: string, view: 'graph' | 'list'): Promise<Page> {
  const { page } = await stage.open(name);
  await page.goto(new URL(`/relationships?partner=${alpha!.id}&view=${view}`, page.url()).href);
  return page;
}

/** Moves the pointer over the picture until it is over a record. */
async function findRecord(page: Page): Promise<{ x: number; y: number }> {
  await page.locator('[data-graph][data-settled]').waitFor();
  const graph = page.locator('[data-graph]');
  const { x, y, width, height } = (await graph.boundingBox())!;
  for (let down = 20; down < height; down += 9)
    for (let across = 20; across < width; across += 9) {
      await page.mouse.move(x + across, y + down);
      if ((await graph.evaluate((element) => element.style.cursor)) === 'grab') return { x: x + across, y: y + down };
    }
  throw new Error('no record was found on the picture');
}

const line = (page: Page, text: string) => page.locator('[data-link]', { hasText: text });
const here = (page: Page) => page.getByRole('group', { name: 'Сейчас на этом графе' });

async function placesKept(): Promise<number> {
  const rows = await stage.server.context().em.execute<object[]>('select record_id from graph_place');
  return rows.length;
}

test('domain §6: two admins edit one graph, one by its picture and one by its list, and each sees what the other is at', async () => {
  const picture = await open('admin', 'graph');
  const list = await open('olga', 'list');
  await here(picture).waitFor();
  await here(list).waitFor();

  const found = await findRecord(picture);
  await picture.mouse.click(found.x, found.y);
  const aside = picture.getByRole('complementary', { name: 'Выбрано' });
  const name = await aside.getByRole('heading').innerText();
  if (name === beta!.name) await line(list, beta!.name).getByText('admin', { exact: true }).waitFor();

  // What is chosen takes room of the picture.
  const record = await findRecord(picture);
  await picture.mouse.down();
  await picture.mouse.move(record.x + 40, record.y + 30, { steps: 6 });
  await list.getByText('admin двигает').first().waitFor();
  await picture.mouse.up();
  await list.getByText('admin двигает').first().waitFor({ state: 'detached' });
  await aside.getByText('закреплено для всех').waitFor();
  await expect.poll(placesKept).toBe(1);
  await picture.keyboard.press('Control+z');
  await aside.getByText('закреплено для всех').waitFor({ state: 'detached' });
  await expect.poll(placesKept).toBe(0);

  await aside.getByRole('button', { name: 'Добавить связь' }).click();
  await picture.getByLabel(`Кто это для ${name}`).selectOption({ label: 'конкурент' });
  await picture.getByRole('combobox', { name: 'С кем связь' }).fill('Гамма');
  await picture.getByRole('option', { name: 'Гамма' }).click();
  await picture.getByRole('button', { name: 'Связать', exact: true }).click();
  await line(list, 'конкурент').waitFor();
  await picture.getByRole('button', { name: 'Отменить' }).last().click();
  await line(list, 'конкурент').waitFor({ state: 'detached' });
  expect(stage.faults).toEqual([]);
});
