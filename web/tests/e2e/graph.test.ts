import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Partner } from '../../../server/partners/partner.entity.js';
import { createPartner } from '../../../server/partners/newPartner.service.js';
import { addRelationship } from '../../../server/relationships/relationship.service.js';
import { EndKind } from '../../../server/relationships/relationshipType.entity.js';
import { createUser } from '../../../server/users/user.service.js';
import { choose } from './keys.js';
import { openStage, type Stage } from './stage.js';

/** A kind that every company begins with. */
const SUPPLIER = '01930000-0000-7000-8000-000000000001';

let stage: Stage;
let [alpha, beta, omega, late]: Partner[] = [];

beforeAll(async () => {
  stage = await openStage();
  const { context } = stage.server;
  const { admin } = stage.company;
  const olga = { name: 'olga', email: 'olga@example.com', password: 'correct horse', timeZone: 'Europe/Moscow' };
  await createUser(context(), { ...olga, role: 'ADMIN', teamId: null });
  const partner = (name: string) => createPartner(context(), { name, ownerId: admin.id });
  [alpha, beta] = [await partner('Альфа'), await partner('Бета')];
  await partner('Гамма');
  await link(alpha, beta);
  [omega, late] = [await partner('Омега'), await partner('Поздняя')];
  for (const name of ['Первая', 'Вторая', 'Третья', 'Четвёртая']) await link(omega, await partner(name));
});

async function link(from: Partner, to: Partner): Promise<void> {
  const [one, other] = [from, to].map(({ id }) => ({ kind: EndKind.PARTNER, id }));
  await addRelationship(stage.server.context(), { typeId: SUPPLIER, from: one!, to: other! });
}

afterAll(async () => {
  await stage?.[Symbol.asyncDispose]();
});

async function open(name: string, view: 'graph' | 'list', around = alpha): Promise<Page> {
  const { page } = await stage.open(name);
  await page.goto(new URL(`/relationships?partner=${around!.id}&view=${view}`, page.url()).href);
  return page;
}

interface Point {
  x: number;
  y: number;
}

/** By the pointer over them. */
const [RECORD, LINK] = ['grab', 'pointer'];

/** Feels over the picture for a record or a link, and puts the pointer on it. */
async function find(page: Page, cursor: string): Promise<Point> {
  await page.locator('[data-graph][data-settled]').waitFor();
  const found = await page.locator('[data-graph]').evaluate((graph: HTMLElement, cursor) => {
    const { left, top, right, bottom } = graph.getBoundingClientRect();
    const pointed = graph.querySelector('.sigma-mouse')!;
    for (let y = top + 9; y < bottom; y += 5)
      for (let x = left + 9; x < right; x += 5) {
        pointed.dispatchEvent(new MouseEvent('mousemove', { clientX: x, clientY: y, bubbles: true }));
        if (graph.style.cursor === cursor) return { x, y };
      }
    throw new Error('nothing was found on the picture');
  }, cursor);
  await page.mouse.move(found.x, found.y);
  return found;
}

/** The middles of records, felt for to the pixel: of all that can be seen, or of those that are at these points. */
async function standing(page: Page, at?: readonly Point[]): Promise<Point[]> {
  await page.locator('[data-graph][data-settled]').waitFor();
  return page.locator('[data-graph]').evaluate(
    (graph: HTMLElement, [cursor, at]) => {
      const { left, top, right, bottom } = graph.getBoundingClientRect();
      const pointed = graph.querySelector('.sigma-mouse')!;
      const isRecord = (x: number, y: number): boolean => {
        pointed.dispatchEvent(new MouseEvent('mousemove', { clientX: x, clientY: y, bubbles: true }));
        return graph.style.cursor === cursor;
      };
      const reach = (x: number, y: number, dx: number, dy: number): number => {
        let far = 0;
        while (far < 40 && isRecord(x + dx * (far + 1), y + dy * (far + 1))) far += 1;
        return far;
      };
      const everywhere = function* (): Generator<Point> {
        for (let y = top + 6; y < bottom; y += 12) for (let x = left + 6; x < right; x += 12) yield { x, y };
      };
      const found: Point[] = [];
      for (const { x, y } of at ?? everywhere()) {
        if (found.some((one) => Math.hypot(one.x - x, one.y - y) < 30) || !isRecord(x, y)) continue;
        const across = x + (reach(x, y, 1, 0) - reach(x, y, -1, 0)) / 2;
        found.push({ x: across, y: y + (reach(across, y, 0, 1) - reach(across, y, 0, -1)) / 2 });
      }
      return found;
    },
    [RECORD, at] as const,
  );
}

/** Those in whose places no record stands now. */
async function moved(page: Page, places: readonly Point[]): Promise<Point[]> {
  const now = await standing(page, places);
  return places.filter(({ x, y }) => !now.some((one) => Math.hypot(one.x - x, one.y - y) < 3));
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

  const found = await find(picture, RECORD);
  await picture.mouse.click(found.x, found.y);
  const aside = picture.getByRole('complementary', { name: 'Выбрано' });
  const name = await aside.getByRole('heading', { level: 2 }).innerText();
  if (name === beta!.name) await line(list, beta!.name).getByText('admin', { exact: true }).waitFor();

  // What is chosen takes room of the picture.
  const record = await find(picture, RECORD);
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

  const link = await find(picture, LINK);
  await picture.mouse.click(link.x, link.y);
  await aside.getByRole('button', { name: 'Изменить' }).waitFor();
  await aside.getByText('поставщик').waitFor();
  const again = await find(picture, RECORD);
  await picture.mouse.click(again.x, again.y);

  const asked = await aside.getByRole('heading', { level: 2 }).innerText();
  await aside.getByRole('button', { name: 'Добавить связь' }).click();
  await picture.getByLabel(`Кто это для ${asked}`).selectOption({ label: 'конкурент' });
  await picture.getByRole('combobox', { name: 'С кем связь' }).fill('Гамма');
  await picture.getByRole('option', { name: 'Гамма' }).click();
  await picture.getByRole('button', { name: 'Связать', exact: true }).click();
  await line(list, 'конкурент').waitFor();
  await picture.getByRole('button', { name: 'Отменить' }).last().click();
  await line(list, 'конкурент').waitFor({ state: 'detached' });
  expect(stage.faults).toEqual([]);
});

test('the list is worked by keys alone: a link gets another kind, goes, and comes back', async () => {
  const [one, other] = [await open('admin', 'list'), await open('olga', 'list')];
  const [mine, theirs] = [line(one, beta!.name), line(other, beta!.name)];
  await mine.getByText('поставщик').waitFor();
  await theirs.getByText('поставщик').waitFor();

  await mine.getByRole('button', { name: /^Связь: / }).focus();
  await one.keyboard.press('Enter');
  await one.getByRole('menuitem', { name: 'Изменить' }).waitFor();
  await one.keyboard.press('Home');
  await one.keyboard.press('Enter');
  await theirs.getByText('admin меняет').waitFor();
  await choose(one.getByRole('dialog').getByLabel(/^Кто это для /), 'конкурент');
  await one.getByRole('dialog').getByRole('button', { name: 'Сохранить' }).focus();
  await one.keyboard.press('Enter');
  await mine.getByText('конкурент').waitFor();
  await theirs.getByText('конкурент').waitFor();
  await theirs.getByText('admin меняет').waitFor({ state: 'detached' });
  await one.getByRole('dialog').waitFor({ state: 'detached' });

  await mine.getByRole('button', { name: /^Связь: / }).focus();
  await one.keyboard.press('Enter');
  await one.getByRole('menuitem', { name: 'Удалить связь' }).waitFor();
  await one.keyboard.press('End');
  await one.keyboard.press('Enter');
  await mine.waitFor({ state: 'detached' });
  await theirs.waitFor({ state: 'detached' });
  await one.keyboard.press('Control+z');
  await mine.getByText('конкурент').waitFor();
  await theirs.getByText('конкурент').waitFor();
  expect(stage.faults).toEqual([]);
});

test('the picture holds still: what is chosen, dragged, put somewhere by another or comes by a link moves no other record', async () => {
  const picture = await open('admin', 'graph', omega);
  const other = await open('olga', 'graph', omega);
  const [mine, theirs] = [await standing(picture), await standing(other)];
  expect([mine.length, theirs.length]).toEqual([5, 5]);

  // What is chosen takes room of the picture on the right: the record farthest on the left stays in view.
  const [dragged, ...others] = mine.toSorted((one, two) => one.x - two.x);
  await picture.mouse.click(dragged!.x, dragged!.y);
  const aside = picture.getByRole('complementary', { name: 'Выбрано' });
  await aside.getByRole('heading', { level: 2 }).waitFor();
  await picture.waitForFunction(() => document.querySelector('[data-graph]')!.clientWidth < 1_000);
  const { width, x } = (await picture.locator('[data-graph]').boundingBox())!;
  const seen = others.filter((one) => one.x < x + width - 20);
  expect(seen.length).toBeGreaterThan(1);
  expect(await moved(picture, [dragged!, ...seen])).toEqual([]);

  await picture.mouse.move(dragged!.x, dragged!.y);
  await picture.mouse.down();
  const there = { x: dragged!.x + 60, y: dragged!.y + 70 };
  await picture.mouse.move(there.x, there.y, { steps: 5 });
  await picture.mouse.up();
  await aside.getByText('закреплено для всех').waitFor();
  await expect.poll(() => moved(other, theirs)).toHaveLength(1);
  expect(await moved(picture, [...seen, there])).toEqual([]);

  await link(omega!, late!);
  for (const page of [picture, other]) await page.getByText('6 карточек').waitFor();
  expect(await moved(picture, [...seen, there])).toEqual([]);
  expect(await moved(other, theirs)).toHaveLength(1);

  await picture.keyboard.press('Control+z');
  await aside.getByText('закреплено для всех').waitFor({ state: 'detached' });
  expect(await moved(picture, [dragged!, ...seen])).toEqual([]);
  await expect.poll(() => moved(other, theirs)).toEqual([]);
  expect(await standing(other)).toHaveLength(6);
  expect(stage.faults).toEqual([]);
});
