import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { systemViewer } from '../../../server/core/rights/viewer.js';
import { dayOf, endOfDay } from '../../../server/core/time.js';
import { createAutomationRule } from '../../../server/automation/rules.js';
import { AutomationAction, Trigger } from '../../../server/automation/automationRule.entity.js';
import { Deal } from '../../../server/deals/deal.entity.js';
import { reviewInteractions } from '../../../server/interactions/interaction.edit.js';
import { InteractionKind } from '../../../server/interactions/interaction.entity.js';
import { logInteraction } from '../../../server/interactions/interaction.service.js';
import { Task, TaskKind, TaskState } from '../../../server/tasks/task.entity.js';
import { createTask } from '../../../server/tasks/task.service.js';
import { type BoardPage, openStage, type Stage } from './stage.js';

const HOUR_MS = 3_600_000;
const ZONE = 'Europe/Moscow';

let stage: Stage;
let admin: BoardPage;
let vera: BoardPage;

beforeAll(async () => {
  stage = await openStage();
  admin = await stage.open('admin');
  vera = await stage.open('vera');
  for (const { page } of [admin, vera]) page.setDefaultTimeout(8_000);
});

afterAll(async () => {
  await stage?.[Symbol.asyncDispose]();
});

const asAdmin = () => stage.server.context({ ...systemViewer('test'), userId: stage.company.admin.id });
const annasDeal = (title: string) => stage.company.deal(stage.company.anna.id, title);
const go = ({ page }: BoardPage, path: string) => page.goto(new URL(path, page.url()).href);
const counter = (page: Page, words: RegExp) => page.getByRole('button', { name: words }).first();

test('deals picked by key in a table are given to another, and the other window sees it', async () => {
  const { pipeline, vera: head } = stage.company;
  const deals = [await annasDeal('Швеллер'), await annasDeal('Двутавр')];
  for (const window of [admin, vera]) {
    await go(window, `/board/${pipeline.id}?as=table`);
    await window.page.locator(`[role=row] [data-card="${deals[0]!.id}"]`).waitFor();
  }
  for (const { id } of deals) {
    await admin.page.locator(`[data-cell="TITLE"][data-cell-of="${id}"]`).focus();
    await admin.page.keyboard.press('x');
  }
  await admin.page.getByRole('button', { name: 'Кому' }).click();
  await admin.page.getByRole('menuitem', { name: /vera/ }).click();
  for (const title of ['Швеллер', 'Двутавр'])
    await vera.page
      .getByRole('row', { name: new RegExp(title) })
      .filter({ hasText: 'vera' })
      .waitFor();
  const owners = await Promise.all(deals.map(({ id }) => stage.server.context().see(Deal, id)));
  expect(owners.map(({ ownerId }) => ownerId)).toEqual([head.id, head.id]);
});

test('a task done in one window leaves the day of the other', async () => {
  const task = { kind: TaskKind.TODO, title: 'Позвонить на склад', dueAt: new Date(Date.now() + HOUR_MS) };
  await createTask(asAdmin(), { ...task, assigneeId: stage.company.admin.id });
  const second = await stage.open('admin');
  for (const window of [admin, second]) await go(window, '/my-day');
  const done = ({ page }: BoardPage) => page.getByRole('button', { name: 'Готово: Позвонить на склад' });
  await done(second).waitFor();
  await done(admin).click();
  await admin.page.keyboard.press('Enter');
  await done(second).waitFor({ state: 'detached' });
  await second.page.context().close();
});

test('a task carried down its day is due later, in the other window too', async () => {
  const day = dayOf(new Date(Date.now() + 24 * HOUR_MS), ZONE);
  const dueAt = new Date(endOfDay(day, ZONE).getTime() - 14 * HOUR_MS);
  const { id } = await createTask(asAdmin(), { kind: TaskKind.MEETING, title: 'Сверка', dueAt });
  const second = await stage.open('admin');
  for (const window of [admin, second]) await go(window, `/my-day?view=day&on=${day}`);
  const block = ({ page }: BoardPage) => page.locator(`[data-task="${id}"]`);
  await block(second).filter({ hasText: '10:00' }).waitFor();
  const { x, y } = (await block(admin).boundingBox())!;
  await admin.page.mouse.move(x + 30, y + 8);
  await admin.page.mouse.down();
  await admin.page.mouse.move(x + 30, y + 60, { steps: 5 });
  await admin.page.mouse.move(x + 30, y + 8 + 112, { steps: 5 });
  await admin.page.mouse.up();
  await block(second).filter({ hasText: '12:00' }).waitFor();
  const moved = await stage.server.context().see(Task, id);
  expect(moved.dueAt.getTime() - dueAt.getTime()).toBe(2 * HOUR_MS);
  await second.page.context().close();
});

test('an interaction dragged onto a deal takes its chain along, and what is reviewed leaves both counters', async () => {
  const { vera: head } = stage.company;
  const deal = await annasDeal('Рельсы для крана');
  const held = { kind: InteractionKind.NOTE, responsibleId: head.id, reviewed: false };
  const asked = await logInteraction(asAdmin(), { ...held, dealId: deal.id, topic: 'Спросили о сроках' });
  const alone = stage.server.context({ ...systemViewer('test'), userId: head.id });
  const { id: basisId } = await logInteraction(alone, { ...held, topic: 'Незнакомый голос' });
  await logInteraction(alone, { ...held, basisId, topic: 'Перезвонил снова' });
  for (const window of [admin, vera]) {
    await go(window, '/interactions');
    await window.page.getByText('Перезвонил снова').first().waitFor();
  }
  const groups = (page: Page) => page.getByRole('list', { name: 'Группы' });
  await vera.page
    .getByRole('list', { name: 'Записи' })
    .getByRole('listitem')
    .filter({ hasText: 'Незнакомый голос' })
    .dragTo(groups(vera.page).getByRole('listitem').filter({ hasText: 'Рельсы для крана' }));
  await vera.page.getByRole('button', { name: 'Сменить предмет' }).last().click();
  for (const { page } of [admin, vera])
    await groups(page).getByRole('listitem').filter({ hasText: 'Рельсы для крана' }).filter({ hasText: '3' }).waitFor();
  await vera.page.getByRole('button', { name: 'Мои', exact: true }).click();
  await counter(vera.page, /Неразобранные.*3/).waitFor();
  await reviewInteractions(asAdmin(), { ids: [asked.id], reviewed: true });
  await counter(vera.page, /Неразобранные.*2/).waitFor();
  const line = admin.page
    .getByRole('list', { name: 'Записи' })
    .getByRole('button')
    .filter({ hasText: 'Спросили о сроках' });
  await line.waitFor({ state: 'detached' });
});

test('a comment calls a colleague in another window, and its file comes back as it was', async () => {
  const deal = await annasDeal('Лестница');
  const unread = admin.page.locator('[data-unread]').first();
  const before = (await unread.count()) ? Number(await unread.getAttribute('data-unread')) : 0;
  await go(vera, `/deals/${deal.id}`);
  const field = vera.page.getByPlaceholder('Комментарий, @ чтобы позвать коллегу');
  await field.fill('Посмотри, пожалуйста, ');
  await field.pressSequentially('@adm');
  await vera.page.getByRole('option', { name: /admin/ }).waitFor();
  await vera.page.keyboard.press('Enter');
  const bytes = await readFile(new URL('../../../docs/board.png', import.meta.url));
  await vera.page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'Узел.png', mimeType: 'image/png', buffer: bytes });
  await vera.page.getByText('Узел.png').first().waitFor();
  await vera.page.getByRole('button', { name: 'Отправить' }).click();
  await expect.poll(async () => Number(await unread.getAttribute('data-unread')), { timeout: 5_000 }).toBe(before + 1);
  const link = vera.page.locator('a[href^="/files/"]').first();
  await link.waitFor();
  const address = new URL((await link.getAttribute('href'))!, vera.page.url()).href;
  const response = await vera.page.request.get(address);
  expect((await response.body()).equals(bytes)).toBe(true);
});

test('an approval is asked for, refused with words, asked for again and given, and each sees it at once', async () => {
  const deal = await annasDeal('Скидка на сетку');
  const anna = await stage.open('anna');
  anna.page.setDefaultTimeout(8_000);
  await go(anna, `/deals/${deal.id}`);
  await go(vera, '/my-day');
  const plans = anna.page.locator('#deal-plans');
  await plans.locator('[data-begin]').click();
  await anna.page.getByLabel('Порядок').selectOption({ label: 'Согласование скидки' });
  await anna.page.getByRole('dialog').getByRole('button', { name: 'Начать', exact: true }).click();
  const answer = (word: string) => vera.page.getByRole('button', { name: `${word}: Согласовать скидку` });
  await answer('Отказать').click();
  await vera.page.getByRole('dialog').getByLabel('Почему').fill('Маржи не останется');
  await vera.page.getByRole('dialog').getByRole('button', { name: 'Отказать', exact: true }).click();
  await plans.getByText('Маржи не останется').waitFor();
  await answer('Отказать').waitFor({ state: 'detached' });
  await plans.getByRole('button', { name: /^Попросить снова/ }).click();
  await answer('Согласовать').click();
  await plans.getByText('1 из 3').waitFor();
  const next = await stage.server.context().em.findOneOrFail(Task, { dealId: deal.id, state: TaskState.OPEN });
  expect(next).toMatchObject({ title: 'Отправить КП с новой ценой', assigneeId: stage.company.anna.id });
  await anna.page.context().close();
});

test('what a rule plans when a deal is moved stands in another window at once', async () => {
  const [, second] = stage.company.stages;
  await createAutomationRule(asAdmin(), {
    stageId: second.id,
    trigger: Trigger.ENTERED,
    action: AutomationAction.TASK,
    title: 'Выслать паспорт изделия',
    taskKind: TaskKind.TODO,
  } as Parameters<typeof createAutomationRule>[1]);
  const deal = await annasDeal('Перила');
  await go(vera, `/deals/${deal.id}`);
  await go(admin, `/board/${stage.company.pipeline.id}`);
  await admin.card(deal.id).waitFor();
  await admin.pushOn(deal.id);
  await vera.page.getByText('Выслать паспорт изделия').first().waitFor();
  expect(stage.faults).toEqual([]);
});
