import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { systemViewer } from '../../../server/core/rights/viewer.js';
import { createLostReason } from '../../../server/deals/lostReason.js';
import { InteractionKind } from '../../../server/interactions/interaction.entity.js';
import { logInteraction } from '../../../server/interactions/interaction.service.js';
import { addCheckLine } from '../../../server/tasks/checklist.service.js';
import { TaskKind } from '../../../server/tasks/task.entity.js';
import { createTask } from '../../../server/tasks/task.service.js';
import { openStage, type Stage } from './stage.js';

const HOUR_MS = 3_600_000;

interface Violation {
  id: string;
  help: string;
  nodes: { html: string }[];
}

let stage: Stage;
let dealId: string;

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
  await createLostReason(ctx(), { name: 'Дорого', requiresCompetitor: true });
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
    ['/settings/lost-reasons', ''],
    ['/settings/notifications', ''],
    ['/settings/calendar', ''],
  ];
};

afterAll(async () => {
  await stage?.[Symbol.asyncDispose]();
});

/** Nothing moves or fades any more. */
const still = (page: Page) =>
  page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));

async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } };
    return (await axe.run()).violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes[0]?.html}`);
  });
  return found;
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1440, 360]) {
    test(`axe finds nothing on board and panel, ${colorScheme}, ${width} px`, async () => {
      const board = await stage.open('admin', { colorScheme, viewport: { width, height: 800 } });
      await board.card(dealId).waitFor();
      expect(await violationsOf(board.page)).toEqual([]);
      await board.card(dealId).click();
      await board.page.waitForURL(`**/deal/${dealId}`);
      await board.page.getByText('Крепёж для осмотра').nth(1).waitFor();
      await still(board.page);
      expect(await violationsOf(board.page)).toEqual([]);
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
        if (violations.length > 0) found[path] = violations;
      }
      expect(found).toEqual({});
      await page.context().close();
    });
  }
}
