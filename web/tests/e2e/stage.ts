import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import type { DatabaseConfig } from '../../../server/core/start/config.js';
import { smallCompany } from '../../../server/testing/company.js';
import { startServer, type TestServer } from '../../../server/testing/server.js';

export type Company = Awaited<ReturnType<typeof smallCompany>>;

/** A server as it ships, a small company in it, and a browser. */
export interface Stage extends AsyncDisposable {
  server: TestServer;
  company: Company;
  browser: Browser;
  /** A window in which somebody has the board open; what it says wrongly on the console is kept in `faults`. */
  open(name: string, options?: BrowserContextOptions, prepare?: (page: Page) => Promise<unknown>): Promise<BoardPage>;
  /** Errors of pages and reports of the content security policy. */
  faults: string[];
}

/** Opens the curtain. Needs `dist/web`, as `npm test` has built it. */
export async function openStage(settings: Partial<DatabaseConfig> = {}): Promise<Stage> {
  if (!existsSync('dist/web/handler.js')) throw new Error('npm run build first: the pages are tested as they ship');
  const server = await startServer({ mode: 'production', ...settings });
  const company = await smallCompany(server.context);
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const faults: string[] = [];
  return {
    server,
    company,
    browser,
    faults,
    async open(name, options = {}, prepare) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'ru-RU', ...options });
      const page = await context.newPage();
      page.on('pageerror', (error) => faults.push(`${name}: ${error.stack ?? error.message}`));
      page.on('console', (line) => /Content Security Policy/.test(line.text()) && faults.push(line.text()));
      await prepare?.(page);
      const board = new BoardPage(page);
      await board.signIn(server.url.replace('127.0.0.1', 'localhost'), `${name}@example.com`);
      return board;
    },
    async [Symbol.asyncDispose]() {
      await browser.close();
      await server[Symbol.asyncDispose]();
    },
  };
}

/** The board as somebody uses it. */
export class BoardPage {
  constructor(readonly page: Page) {}

  async signIn(url: string, email: string): Promise<void> {
    await this.page.goto(url);
    await this.page.fill('input[type=email]', email);
    await this.page.fill('input[type=password]', 'correct horse');
    await this.page.keyboard.press('Enter');
    await this.page.waitForSelector('[data-column]');
  }

  card(id: string) {
    return this.page.locator(`[data-card="${id}"]`);
  }

  cardIn(stageId: string, id: string) {
    return this.page.locator(`[data-column="${stageId}"] [data-card="${id}"]`);
  }

  async stands(id: string, stageId: string): Promise<void> {
    await this.cardIn(stageId, id).waitFor({ timeout: 10_000 });
  }

  /** Drags a card with the mouse, as a hand does: in steps. */
  async drag(id: string, stageId: string): Promise<void> {
    const from = (await this.card(id).boundingBox())!;
    const to = (await this.page.locator(`[data-column="${stageId}"]`).boundingBox())!;
    await this.page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await this.page.mouse.down();
    await this.page.mouse.move(from.x + from.width / 2 + 12, from.y + from.height / 2 + 8, { steps: 4 });
    await this.page.mouse.move(to.x + to.width / 2, to.y + 160, { steps: 12 });
    await this.page.mouse.up();
  }

  /** Moves the card a stage on by key. */
  async pushOn(id: string): Promise<void> {
    await this.card(id).focus();
    await this.page.keyboard.press('Shift+ArrowRight');
  }
}
