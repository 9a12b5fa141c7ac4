import axe from 'axe-core';
import type { ElementHandle, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { systemViewer } from '../../../server/core/rights/viewer.js';
import { createChannel } from '../../../server/channels/channel.service.js';
import { ChannelKind } from '../../../server/channels/channelKind.entity.js';
import { createLead } from '../../../server/leads/lead.service.js';
import { createLostReason } from '../../../server/deals/lostReason.js';
import { InteractionKind } from '../../../server/interactions/interaction.entity.js';
import { logInteraction } from '../../../server/interactions/interaction.service.js';
import { editStage } from '../../../server/pipelines/stages.js';
import { addCheckLine } from '../../../server/tasks/checklist.service.js';
import { TaskKind } from '../../../server/tasks/task.entity.js';
import { createTask } from '../../../server/tasks/task.service.js';
import { type BoardPage, openStage, type Stage } from './stage.js';

const HOUR_MS = 3_600_000;

interface Violation {
  id: string;
  help: string;
  nodes: { html: string }[];
}

let stage: Stage;
let dealId: string;
let leadId: string;
let siteId: string;
let mailId: string;

beforeAll(async () => {
  stage = await openStage();
  const { anna, admin, deal } = stage.company;
  dealId = (await deal(anna.id, 'Крепёж для осмотра')).id;
  const ctx = () => stage.server.context({ ...systemViewer('test'), userId: admin.id });
  const task = { kind: TaskKind.MEETING, title: 'Осмотр склада', dueAt: new Date(Date.now() + HOUR_MS) };
  const { id: taskId } = await createTask(ctx(), { ...task, dealId });
  await addCheckLine(ctx(), { taskId, text: 'Пропуск' });
  const note = { kind: InteractionKind.NOTE, topic: 'Осмотр перенесли', reviewed: false };
  await logInteraction(ctx(), { ...note, dealId });
  await logInteraction(ctx(), { ...note, others: ['+7 900 000-00-01'] });
  const lead = { text: 'Болты для осмотра', contact: '+7 912 000-00-09', channel: ChannelKind.PHONE };
  leadId = (await createLead(ctx(), lead)).id;
  siteId = (await createChannel(ctx(), { name: 'Форма для осмотра', kind: ChannelKind.SITE })).id;
  mailId = (await createChannel(ctx(), { name: 'Ящик для осмотра', kind: ChannelKind.EMAIL })).id;
  await createLostReason(ctx(), { name: 'Дорого', requiresCompetitor: true });
  const { pipeline, stages } = stage.company;
  const offers = [{ kind: TaskKind.CALL, required: true }];
  await editStage(ctx(), { id: stages[1].id, version: pipeline.version, offers });
});

/** The screens of a day and what is set up for it; what each shows when it has come. */
const screens = (): [path: string, shows: string][] => {
  const { id } = stage.company.pipeline;
  return [
    ['/my-day', 'Осмотр склада'],
    ['/my-day?view=week', 'Осмотр склада'],
    ['/interactions', 'Осмотр перенесли'],
    [`/board/${id}?as=table`, 'Крепёж для осмотра'],
    [`/board/${id}?as=calendar`, ''],
    [`/settings/pipelines/${id}`, 'Этап 1'],
    ['/leads', 'Болты для осмотра'],
    [`/leads?open=${leadId}`, 'Обратились впервые'],
    [`/board/${id}/lead/${leadId}?accept=`, 'Новый контакт клиента'],
    ['/settings/channels', 'Форма для осмотра'],
    [`/settings/channels/${siteId}`, 'О чём спрашивать'],
    [`/settings/channels/${mailId}`, 'Откуда читать (IMAP)'],
    ['/settings/lost-reasons', ''],
    ['/settings/clients', 'Самозанятый'],
    ['/settings/notifications', ''],
    ['/settings/calendar', ''],
    ['/settings/currencies', 'Доллар США'],
  ];
};

afterAll(async () => {
  await stage?.[Symbol.asyncDispose]();
});

/** Nothing moves or fades any more. */
const still = (page: Page) =>
  page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));

/** @param within what of the page is looked at: none = all of it */
async function violationsOf(page: Page, within: ElementHandle | null = null): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (part) => {
    const { axe } = window as unknown as { axe: { run(part: unknown): Promise<{ violations: Violation[] }> } };
    const { violations } = await axe.run(part ?? document);
    return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes[0]?.html}`);
  }, within);
}

/** What is wrong in a dialog, popover or form that is opened over the page; Esc closes it again. */
async function violationsOver(page: Page, open: () => Promise<unknown>, shows: string): Promise<string[]> {
  await open();
  const words = page.getByText(shows).filter({ visible: true }).first();
  await words.waitFor();
  const whole = (
    await words.evaluateHandle((node) => node.closest('[role=dialog], form') ?? document.body)
  ).asElement();
  await page.waitForFunction(
    (part) => part!.getAnimations({ subtree: true }).every(({ playState }) => playState !== 'running'),
    whole,
  );
  const found = await violationsOf(page, whole);
  await page.keyboard.press('Escape');
  return found;
}

/** What is opened over a deal's panel, in this order. */
const overPanel = ({ page }: BoardPage, isPhone: boolean): [shows: string, open: () => Promise<unknown>][] => [
  ['Почему проиграна сделка?', () => page.getByRole('button', { name: 'Проиграна', exact: true }).click()],
  ['Отметить обещание', () => page.getByRole('button', { name: 'Взаимодействие', exact: true }).click()],
  [
    'Роль в сделке',
    async () => {
      if (isPhone) await page.getByRole('button', { name: 'Данные' }).click();
      await page.getByRole('button', { name: 'Добавить человека' }).first().click();
    },
  ],
];

/** What is asked when a card has come to a stage; it is taken back. */
async function violationsAfterMove(board: BoardPage): Promise<string[]> {
  await board.page.keyboard.press('Escape');
  await board.page.waitForURL((url) => !url.pathname.includes('/deal/'));
  const found = await violationsOver(board.page, () => board.pushOn(dealId), 'Что дальше?');
  await board.stands(dealId, stage.company.stages[0].id);
  return found;
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1440, 360]) {
    test(`axe finds nothing on board and panel, ${colorScheme}, ${width} px`, async () => {
      const board = await stage.open('admin', { colorScheme, viewport: { width, height: 800 } });
      await board.card(dealId).waitFor();
      const found: Record<string, string[]> = { board: await violationsOf(board.page) };
      // What is opened over them is looked at once in each theme and at each width.
      const isOpened = (colorScheme === 'dark') === (width === 360);
      const bell = board.page.getByRole('button', { name: /^Уведомления/ });
      if (isOpened) found['bell'] = await violationsOver(board.page, () => bell.click(), 'Уведомления');
      await board.card(dealId).click();
      await board.page.waitForURL(`**/deal/${dealId}`);
      await board.page.getByText('Крепёж для осмотра').nth(1).waitFor();
      await still(board.page);
      found['panel'] = await violationsOf(board.page);
      for (const [shows, open] of isOpened ? overPanel(board, width < 640) : [])
        found[shows] = await violationsOver(board.page, open, shows);
      if (isOpened) found['next'] = await violationsAfterMove(board);
      expect(Object.entries(found).filter(([, violations]) => violations.length > 0)).toEqual([]);
      await board.page.context().close();
    });

    test(`axe finds nothing on the screens of a day, ${colorScheme}, ${width} px`, async () => {
      const { page } = await stage.open('admin', { colorScheme, viewport: { width, height: 800 } });
      const found: Record<string, string[]> = {};
      for (const [path, shows] of screens()) {
        await page.goto(new URL(path, page.url()).href);
        await page
          .getByText(shows || /./)
          .filter({ visible: true })
          .first()
          .waitFor();
        await page.waitForFunction(() => !document.querySelector('main [aria-busy=true]'));
        await still(page);
        const violations = await violationsOf(page);
        const columns = page.getByRole('button', { name: /^Столбцы/ });
        if (await columns.isVisible()) violations.push(...(await violationsOver(page, () => columns.click(), 'Номер')));
        if (violations.length > 0) found[path] = violations;
      }
      expect(found).toEqual({});
      await page.context().close();
    });
  }
}
