// Measures the board in real browsers against a running server:
//   VMESTE_URL=http://localhost:3000 node bench/board.ts [moves]
import type { Page } from 'playwright-core';
import { ask, launch, signedIn } from './browser.ts';
import { median, ms, spread } from './figures.ts';

const url = process.env.VMESTE_URL ?? 'http://localhost:3000';
const email = process.env.VMESTE_EMAIL ?? 'orlov@skoba-i-tros.example';
const password = process.env.VMESTE_PASSWORD ?? 'demo-vmeste';
const moves = Number(process.argv[2] ?? 500);

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

const browser = await launch();
try {
  const mover = await signedIn(browser, url, email, password);
  const watcher = await signedIn(browser, url, email, password);
  const [pipelineId, biggest] = [await freePipeline(mover), await biggestPipeline(mover)];
  await measureQuery(mover, biggest);
  await measureOpening(watcher, biggest);
  await measureScroll(watcher, biggest);
  await measureMoves(mover, watcher, pipelineId);
  await measureStorm(mover, watcher, pipelineId);
} finally {
  await browser.close();
}

async function freePipeline(page: Page): Promise<string> {
  const { pipelines } = await ask<{ pipelines: { nodes: { id: string; control: string }[] } }>(
    page,
    '{ pipelines { nodes { id control } } }',
  );
  return pipelines.nodes.find(({ control }) => control === 'FREE')!.id;
}

async function biggestPipeline(page: Page): Promise<string> {
  const { pipelines } = await ask<{ pipelines: { nodes: { id: string }[] } }>(page, '{ pipelines { nodes { id } } }');
  const sizes = await Promise.all(pipelines.nodes.map(async ({ id }) => ({ id, size: await sizeOf(page, id) })));
  return sizes.toSorted((a, b) => b.size - a.size)[0]!.id;
}

async function sizeOf(page: Page, id: string): Promise<number> {
  const { board } = await ask<BoardAnswer>(page, BOARD, { id });
  return board.heads.stages.reduce((sum, { head }) => sum + head.count, 0);
}

async function measureQuery(page: Page, id: string): Promise<void> {
  const times: number[] = [];
  let deals = 0;
  for (let round = 0; round < 20; round++) {
    const started = performance.now();
    const { board } = await ask<BoardAnswer>(page, BOARD, { id });
    times.push(performance.now() - started);
    deals = board.heads.stages.reduce((sum, { head }) => sum + head.count, 0);
  }
  console.log(
    `board query over HTTP, ${deals} open deals in the pipeline: ${spread(times)} (p50 · p95 · p99 · max of 20)`,
  );
}

async function measureOpening(page: Page, id: string): Promise<void> {
  await page.addInitScript(noteFirstCard);
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const paints: number[] = [];
  const cards: number[] = [];
  for (let round = 0; round < 5; round++) {
    await session.send('Network.setCacheDisabled', { cacheDisabled: round === 0 });
    await page.goto(`${url}/board/${id}`);
    await page.waitForSelector('[data-card]');
    const { paint, card, bytes, files } = await page.evaluate(openingFigures);
    paints.push(paint);
    cards.push(card);
    if (round === 0)
      console.log(`JS asked for before the first cards: ${(bytes / 1024).toFixed(1)} KiB in ${files} files`);
  }
  console.log(
    `first contentful paint ${ms(median(paints))}, first cards in the page ${ms(median(cards))} (medians of 5)`,
  );
}

/** Runs in the page from its first moment. */
function noteFirstCard(): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('[data-card]')) return;
    observer.disconnect();
    Object.assign(window, { firstCardAt: performance.now() });
  });
  observer.observe(document, { subtree: true, childList: true });
}

/** Runs in the page. What is loaded in the background after the cards stand is not part of opening it. */
function openingFigures() {
  const { firstCardAt: card } = window as unknown as { firstCardAt: number };
  const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const scripts = resources.filter(({ name, startTime }) => name.endsWith('.js') && startTime < card);
  const bytes = scripts.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
  const paint = performance.getEntriesByName('first-contentful-paint')[0]!.startTime;
  return { paint, card, bytes, files: scripts.length };
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

async function measureScroll(page: Page, id: string): Promise<void> {
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
  console.log(
    `frames while a column of ${counts[longest]} cards scrolls: ${spread(frames)}; over 20 ms: ${late(frames)}`,
  );
}

async function measureMoves(mover: Page, watcher: Page, id: string): Promise<void> {
  const { board } = await ask<BoardAnswer>(mover, BOARD, { id });
  const [from, to] = board.columns;
  const card = from!.deals.nodes[0]!;
  for (const page of [mover, watcher]) {
    await page.goto(`${url}/board/${id}`);
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
  console.log(
    `key pressed → card in its new column on the own screen: ${spread(painted)} (p50 · p95 · p99 · max of ${moves})`,
  );
  console.log(`key pressed → card in its new column on the other screen: ${spread(seen)} (of ${moves})`);
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
async function measureStorm(mover: Page, watcher: Page, id: string): Promise<void> {
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
  console.log(`frames while others move 20 cards a second: ${spread(frames)}; over 20 ms: ${late(frames)}`);
}

function late(frames: number[]): string {
  return `${frames.filter((frame) => frame > 20).length} of ${frames.length}`;
}
