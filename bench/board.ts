// Measures the board in real browsers; by itself against a running server:
//   VMESTE_URL=http://localhost:3000 node bench/board.ts [moves]
import type { Page } from 'playwright-core';
import { makeAdmin } from './admin.ts';
import { ask, launch, signedIn } from './browser.ts';
import { PASSWORD } from './company.ts';
import { median, ms, spread } from './figures.ts';
import { fillCompany } from './manyDeals.ts';
import { openProduct } from './product.ts';
import type { Section } from './report.ts';
import { sized } from './size.ts';

const OPEN = sized([1_000, 10_000], [1_000]);

/** Whom the board is looked at with, and how many cards he moves. */
interface Setting {
  url: string;
  email: string;
  password: string;
  moves: number;
}

/** The board as a browser shows it, with more and more cards in its pipeline. */
export async function run(): Promise<Section> {
  const parts: string[] = [];
  for (const open of OPEN) {
    await using product = await openProduct({ users: 1, deals: 0 });
    await fillCompany(product.databaseUrl, { open, closed: 0 });
    const email = await makeAdmin(product.databaseUrl, product.company.users[0]!.id);
    const lines = await measureBoard({ url: product.urls[0]!, email, password: PASSWORD, moves: sized(100, 6) });
    parts.push(`${open} open deals in the pipeline:\n\n${lines.map((line) => `- ${line}`).join('\n')}`);
  }
  return { title: 'The board in a browser', text: parts.join('\n\n') };
}

interface Card {
  id: string;
  stageId: string;
}

interface BoardAnswer {
  board: {
    columns: { stage: { id: string; name: string }; deals: { nodes: Card[] } }[];
    heads: { stages: { head: { count: number } }[] };
  };
}

const BOARD = `query($id: ID!) { board(pipelineId: $id, zone: "Europe/Moscow") {
  columns { stage { id name } deals { nodes { id stageId title version } } } heads { stages { head { count } } } } }`;
const MOVE = 'mutation($input: MoveDealInput!) { moveDeal(input: $input) { seq } }';

async function measureBoard({ url, email, password, moves }: Setting): Promise<string[]> {
  const browser = await launch();
  try {
    const mover = await signedIn(browser, url, email, password);
    const watcher = await signedIn(browser, url, email, password);
    const [free, biggest] = [await biggestPipeline(mover, 'FREE'), await biggestPipeline(mover)];
    return [
      await measureQuery(mover, biggest),
      ...(await measureOpening(watcher, biggest)),
      await measureScroll(watcher, biggest),
      ...(await measureMoves(mover, watcher, free, moves)),
      await measureStorm(mover, watcher, free),
    ];
  } finally {
    await browser.close();
  }
}

async function biggestPipeline(page: Page, control?: string): Promise<string> {
  const { pipelines } = await ask<{ pipelines: { nodes: { id: string; control: string }[] } }>(
    page,
    '{ pipelines { nodes { id control } } }',
  );
  const wanted = pipelines.nodes.filter((pipeline) => !control || pipeline.control === control);
  const sizes = await Promise.all(wanted.map(async ({ id }) => ({ id, size: await sizeOf(page, id) })));
  return sizes.toSorted((a, b) => b.size - a.size)[0]!.id;
}

async function sizeOf(page: Page, id: string): Promise<number> {
  const { board } = await ask<BoardAnswer>(page, BOARD, { id });
  return board.heads.stages.reduce((sum, { head }) => sum + head.count, 0);
}

async function measureQuery(page: Page, id: string): Promise<string> {
  const times: number[] = [];
  let deals = 0;
  for (let round = 0; round < 20; round++) {
    const started = performance.now();
    const { board } = await ask<BoardAnswer>(page, BOARD, { id });
    times.push(performance.now() - started);
    deals = board.heads.stages.reduce((sum, { head }) => sum + head.count, 0);
  }
  return `board query over HTTP, ${deals} open deals in the pipeline: ${spread(times)} (p50 · p95 · p99 · max of 20)`;
}

async function measureOpening(page: Page, id: string): Promise<string[]> {
  await page.addInitScript(noteOpening);
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Performance.enable');
  const openings: Opening[] = [];
  for (let round = 0; round < 5; round++) {
    await session.send('Network.setCacheDisabled', { cacheDisabled: round === 0 });
    await page.goto(`/board/${id}`);
    await page.waitForSelector('[data-card]');
    await page.evaluate(calm);
    openings.push(await page.evaluate(openingFigures));
  }
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')!.value;
  const { bytes, files } = openings[0]!;
  const middle = (of: (opening: Opening) => number) => ms(median(openings.map(of)));
  return [
    `JS asked for before the first cards: ${(bytes / 1024).toFixed(1)} KiB in ${files} files`,
    `from navigation to first contentful paint ${middle(({ paint }) => paint)}, to the first cards ${middle(({ card }) => card)}, to the end of the last task over 50 ms ${middle(({ interactive }) => interactive)}; tasks over 50 ms together ${middle(({ long }) => long)} (medians of 5)`,
    `cards in the page ${openings[0]!.cards}, JS heap after collection ${(heap / 2 ** 20).toFixed(1)} MiB`,
  ];
}

/** What opening a board took, in ms from the navigation. */
interface Opening {
  paint: number;
  card: number;
  /** When the page was free to answer: the end of the last long task, or the first cards. */
  interactive: number;
  /** All long tasks together. */
  long: number;
  cards: number;
  bytes: number;
  files: number;
}

/** Runs in the page from its first moment. */
function noteOpening(): void {
  const tasks: { end: number; duration: number }[] = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) tasks.push({ end: startTime + duration, duration });
  }).observe({ type: 'longtask', buffered: true });
  const observer = new MutationObserver(() => {
    if (!document.querySelector('[data-card]')) return;
    observer.disconnect();
    Object.assign(window, { firstCardAt: performance.now() });
  });
  observer.observe(document, { subtree: true, childList: true });
  Object.assign(window, { longTasks: tasks });
}

/** Runs in the page: waits until nothing has happened for a second. */
function calm(): Promise<void> {
  return new Promise((resolve) => requestIdleCallback(() => setTimeout(resolve, 1_000)));
}

/** Runs in the page. What is loaded in the background after the cards stand is not part of opening it. */
function openingFigures(): Opening {
  const noted = window as unknown as { firstCardAt: number; longTasks: { end: number; duration: number }[] };
  const { firstCardAt: card, longTasks } = noted;
  const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const scripts = resources.filter(({ name, startTime }) => name.endsWith('.js') && startTime < card);
  return {
    paint: performance.getEntriesByName('first-contentful-paint')[0]!.startTime,
    card,
    interactive: Math.max(card, ...longTasks.map(({ end }) => end)),
    long: longTasks.reduce((sum, { duration }) => sum + duration, 0),
    cards: document.querySelectorAll('[data-card]').length,
    bytes: scripts.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
    files: scripts.length,
  };
}

/** Time between frames while `work` goes on. */
async function framesDuring(page: Page, work: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => {
    const frames: number[] = [];
    let last = performance.now();
    const tick = (now: number) => {
      frames.push(now - last);
      last = now;
      if (!(window as never as { framesDone?: boolean }).framesDone) requestAnimationFrame(tick);
    };
    Object.assign(window, { frames, framesDone: false });
    requestAnimationFrame(tick);
  });
  await work();
  return page.evaluate(() => {
    Object.assign(window, { framesDone: true });
    return (window as never as { frames: number[] }).frames.slice(1);
  });
}

async function measureScroll(page: Page, id: string): Promise<string> {
  const { board } = await ask<BoardAnswer>(page, BOARD, { id });
  const counts = board.heads.stages.map(({ head }) => head.count);
  const longest = counts.indexOf(Math.max(...counts));
  const column = page.locator(`[data-column="${board.columns[longest]!.stage.id}"]`);
  const box = (await column.boundingBox())!;
  await page.mouse.move(Math.min(box.x + box.width / 2, 1400), box.y + 400);
  const frames = await framesDuring(page, async () => {
    for (let step = 0; step < 120; step++) {
      await page.mouse.wheel(0, 900);
      await page.waitForTimeout(16);
    }
  });
  return `frames while a column of ${counts[longest]} cards scrolls: ${spread(frames)}; over 20 ms: ${late(frames)}`;
}

async function measureMoves(mover: Page, watcher: Page, id: string, moves: number): Promise<string[]> {
  const { board } = await ask<BoardAnswer>(mover, BOARD, { id });
  const [from, to] = board.columns;
  const card = from!.deals.nodes[0]!;
  for (const page of [mover, watcher]) {
    await page.goto(`/board/${id}`);
    await page.waitForSelector(`[data-card="${card.id}"]`);
  }
  const seen: number[] = [];
  const painted: number[] = [];
  await mover.locator(`[data-card="${card.id}"]`).focus();
  for (let move = 0; move < moves; move++) {
    const stage = (move % 2 === 0 ? to! : from!).stage.id;
    const arrival = arrivalIn(watcher, stage, card.id);
    const own = arrivalIn(mover, stage, card.id);
    const pressed = await mover.evaluate(() => performance.timeOrigin + performance.now());
    await mover.keyboard.press(move % 2 === 0 ? 'Shift+ArrowRight' : 'Shift+ArrowLeft');
    painted.push((await own) - pressed);
    seen.push((await arrival) - pressed);
  }
  return [
    `key pressed → card in its new column on the own screen: ${spread(painted)} (p50 · p95 · p99 · max of ${moves})`,
    `key pressed → card in its new column on the other screen: ${spread(seen)} (of ${moves})`,
  ];
}

/** When a card next stands in a column, on the clock that all windows of the machine share. */
function arrivalIn(page: Page, stage: string, card: string): Promise<number> {
  return page.evaluate(
    ([stageId, cardId]) =>
      new Promise<number>((resolve, reject) => {
        const wanted = `[data-column="${stageId}"] [data-card="${cardId}"]`;
        const late = setTimeout(() => reject(new Error(`${cardId} did not come`)), 10_000);
        const look = () => {
          if (!document.querySelector(wanted)) return requestAnimationFrame(look);
          clearTimeout(late);
          return resolve(performance.timeOrigin + performance.now());
        };
        look();
      }),
    [stage, card] as const,
  );
}

/** Twenty moves a second by others, on a screen that looks on. */
async function measureStorm(mover: Page, watcher: Page, id: string): Promise<string> {
  const { board } = await ask<BoardAnswer>(mover, BOARD, { id });
  const stages = board.columns.map(({ stage }) => stage.id);
  const cards = board.columns.flatMap(({ deals }) => deals.nodes.slice(0, 12));
  const frames = await framesDuring(watcher, async () => {
    for (let move = 0; move < 200; move++) {
      const due = performance.now() + 50;
      const card = cards[move % cards.length]!;
      const toStageId = stages[(stages.indexOf(card.stageId) + 1) % stages.length]!;
      await ask(mover, MOVE, { input: { id: card.id, fromStageId: card.stageId, toStageId } });
      card.stageId = toStageId;
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
    }
  });
  return `frames while others move 20 cards a second: ${spread(frames)}; over 20 ms: ${late(frames)}`;
}

function late(frames: number[]): string {
  return `${frames.filter((frame) => frame > 20).length} of ${frames.length}`;
}

if (import.meta.main) {
  const { VMESTE_URL: url = 'http://localhost:3000', VMESTE_EMAIL, VMESTE_PASSWORD } = process.env;
  const email = VMESTE_EMAIL ?? 'orlov@skoba-i-tros.example';
  const setting = { url, email, password: VMESTE_PASSWORD ?? 'demo-vmeste', moves: Number(process.argv[2] ?? 500) };
  console.log((await measureBoard(setting)).join('\n'));
}
