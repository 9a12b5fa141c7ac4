import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStage, type Stage } from './stage.js';

interface Violation {
  id: string;
  help: string;
  nodes: { html: string }[];
}

let stage: Stage;
let dealId: string;

beforeAll(async () => {
  stage = await openStage();
  dealId = (await stage.company.deal(stage.company.anna.id, 'Крепёж для осмотра')).id;
});

afterAll(async () => {
  await stage?.[Symbol.asyncDispose]();
});

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
      await board.page.waitForFunction(() =>
        document.getAnimations().every(({ playState }) => playState !== 'running'),
      );
      expect(await violationsOf(board.page)).toEqual([]);
      await board.page.context().close();
    });
  }
}
