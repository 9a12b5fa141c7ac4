import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createPartner } from '../../../server/partners/newPartner.service.js';
import { Partner } from '../../../server/partners/partner.entity.js';
import { type BoardPage, openStage, type Stage } from './stage.js';

let stage: Stage;
let dealId: string;

beforeAll(async () => {
  stage = await openStage();
  dealId = (await stage.company.deal(stage.company.anna.id, 'Крепёж в тоннеле')).id;
});

afterAll(async () => {
  await stage?.[Symbol.asyncDispose]();
});

beforeEach(() => {
  stage.faults.length = 0;
});

declare const heldBack: (() => void)[];

/** The line goes away before the page came to rest. */
const holdBackIdleWork = (page: Page) =>
  page.addInitScript(() => {
    const held: (() => void)[] = [];
    Object.assign(window, { heldBack: held, requestIdleCallback: (run: () => void) => held.push(run) });
  });

const everythingIsHere = (board: BoardPage) => board.page.locator('[data-parts=here]').waitFor();
const goOffline = (board: BoardPage) => board.page.context().setOffline(true);

/** Opens it, sees it, and puts it away by Escape. */
async function opens(board: BoardPage, role: 'dialog' | 'menu', open: () => Promise<void>): Promise<void> {
  const part = board.page.getByRole(role);
  await open();
  await part.waitFor();
  await board.page.keyboard.press('Escape');
  await part.waitFor({ state: 'detached' });
}

test('what was never opened before opens without a connection', async () => {
  const board = await stage.open('admin');
  const { page } = board;
  await everythingIsHere(board);
  await goOffline(board);

  await opens(board, 'dialog', () => page.keyboard.press('Control+k'));
  await opens(board, 'dialog', () => page.keyboard.press('Shift+Slash'));
  await opens(board, 'dialog', () => page.getByRole('button', { name: 'Фильтр' }).click());
  await opens(board, 'menu', () => page.getByRole('button', { name: 'admin: меню' }).click());
  await opens(board, 'menu', () => page.locator('h1').getByRole('button').click());
  await board.card(dealId).hover();
  await opens(board, 'menu', () => page.locator(`[data-card-menu="${dealId}"]`).click());

  await board.pushOn(dealId);
  await opens(board, 'dialog', async () => {
    await page.getByRole('button', { name: 'admin: меню' }).click();
    await page.getByRole('menuitem', { name: 'Выйти' }).click();
  });

  await board.card(dealId).click();
  await page.waitForURL(`**/deal/${dealId}`);
  await page.locator('[role=region]', { has: page.getByRole('button', { name: 'Закрыть' }) }).waitFor();
  expect(stage.faults).toEqual([]);
  await page.context().close();
});

test('whoever began on a card of a partner goes to other pages without a connection, and what waits goes with him', async () => {
  const { id: ownerId } = stage.company.anna;
  const partner = await createPartner(stage.server.context(), { name: 'Тоннель', ownerId });
  const board = await stage.open('admin');
  const { page } = board;
  await page.goto(new URL(`/partners/${partner.id}`, page.url()).href);
  await page.locator('[data-parts=here]').waitFor();
  await goOffline(board);
  await page.getByRole('button', { name: /^Сайт/ }).click();
  await page.getByRole('textbox', { name: 'Сайт' }).fill('tonnel.example');
  await page.keyboard.press('Enter');
  await page.getByText('1\u00a0изменение ждёт').waitFor({ timeout: 20_000 });

  for (const name of ['Партнёры', 'Связи', 'Обращения']) {
    await page
      .getByRole('navigation')
      .getByRole('link', { name: new RegExp(`^${name}`) })
      .click();
    await page.getByRole('heading', { level: 1, name: new RegExp(name) }).waitFor();
  }
  await page.context().setOffline(false);
  const site = async () => (await stage.server.context().em.findOneOrFail(Partner, { id: partner.id })).site;
  await expect.poll(site, { timeout: 20_000 }).toBe('https://tonnel.example/');
  expect(stage.faults).toEqual([]);
  await page.context().close();
});

test('what could not be loaded is said in words, and opens when the line is back', async () => {
  const board = await stage.open('vera', {}, holdBackIdleWork);
  const { page } = board;
  await board.card(dealId).waitFor();
  await goOffline(board);
  await page.evaluate(() => heldBack.forEach((run) => run()));

  const words = page.getByText('Эта часть ещё не загрузилась');
  await page.keyboard.press('Control+k');
  await words.waitFor();
  await page.getByRole('button', { name: 'vera: меню' }).click();
  await expect.poll(() => words.count()).toBe(2);
  await board.card(dealId).click();
  await expect.poll(() => words.count()).toBe(3);

  await page.context().setOffline(false);
  await everythingIsHere(board);
  await opens(board, 'dialog', () => page.keyboard.press('Control+k'));
  await opens(board, 'menu', () => page.getByRole('button', { name: 'vera: меню' }).click());
  expect(stage.faults).toEqual([]);
  await page.context().close();
});

test('what does not come although there is a line is offered by a reload', async () => {
  const board = await stage.open('vera', {}, holdBackIdleWork);
  const { page } = board;
  await board.card(dealId).waitFor();
  await page.route('**/_app/immutable/**', (route) => route.abort());
  await page.evaluate(() => heldBack.forEach((run) => run()));
  await page.getByText('Загрузилось не всё').waitFor();
  await page.keyboard.press('Control+k');
  await page.getByText('Эта часть не загрузилась. Обновите страницу.').waitFor();

  await page.unroute('**/_app/immutable/**');
  await page.getByRole('button', { name: 'Обновить' }).click();
  await board.card(dealId).waitFor();
  expect(stage.faults).toEqual([]);
  await page.context().close();
});
