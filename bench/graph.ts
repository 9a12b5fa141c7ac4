import pg from 'pg';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { makeAdmin } from './admin.ts';
import { launch, signedIn } from './browser.ts';
import { PASSWORD } from './company.ts';
import { ms, now } from './figures.ts';
import { openProduct } from './product.ts';
import { table, type Section } from './report.ts';
import { sized } from './size.ts';

/** Records of a graph that is dragged; the last is as large as one may be. */
const DRAGGED = sized([2_000, 20_000], [500]);
const DRAG_MS = sized(4_000, 1_000);
/** Of a busy machine, in which WebGL runs on the processor. */
const PATIENCE_MS = 180_000;

/** How the picture of a large graph follows the hand. */
export async function run(): Promise<Section> {
  await using product = await openProduct({ users: 1, deals: 0 });
  const admin = product.company.users[0]!;
  const email = await makeAdmin(product.databaseUrl, admin.id);
  const rows: Record<string, string | number>[] = [];
  for (const records of DRAGGED) {
    const middle = await fillAround(product.databaseUrl, admin.id, records);
    // Each in a browser of its own: what one keeps in memory is not the next one's.
    await using opened = await openBrowser();
    const page = await signedIn(opened.browser, product.urls[0]!, email, PASSWORD);
    rows.push({ records, ...(await measure(page, middle)) });
  }
  return { title: 'The graph of relationships in a browser', text: [ABOUT, table(rows)].join('\n\n') };
}

const ABOUT = `Fifty records around each of those beside the middle. One of them is dragged for ${DRAG_MS / 1000} s, then the whole picture, in Chromium without a GPU: WebGL runs on the processor (SwiftShader), so whoever has a GPU sees more frames. Counted are frames of the page in which the picture, or what is dragged over it, was drawn anew; «longest» is the longest time between two frames, drawn or not. «Script» is what the page itself computes for a frame, without drawing: with a GPU that is what decides, and 60 frames a second leave 16.7 ms. «Settled» is from the address to the layout, in its worker, standing still.`;

async function openBrowser(): Promise<AsyncDisposable & { browser: Browser }> {
  const browser = await launch();
  return { browser, [Symbol.asyncDispose]: () => browser.close() };
}

async function measure(page: Page, partnerId: string) {
  page.setDefaultTimeout(PATIENCE_MS);
  const started = now();
  await page.goto(`/relationships?partner=${partnerId}&view=graph`);
  await page.locator('[data-graph] canvas').first().waitFor();
  const shown = now() - started;
  await page.locator('[data-graph][data-settled]').waitFor();
  const settled = now() - started;
  await page.evaluate(noticeDrawing);
  await takeHold(page);
  const dragged = await follow(page);
  await page.mouse.move(EMPTY.x, EMPTY.y);
  await page.mouse.down();
  const panned = await follow(page);
  const [drag, pan] = [dragged, panned].map(({ drawn }) => Math.round((drawn * 1000) / DRAG_MS));
  return {
    shown: ms(shown),
    settled: ms(settled),
    'dragging, frames a second': drag!,
    'its longest': ms(dragged.longest),
    'script a frame': ms(dragged.script),
    'panning, frames a second': pan!,
    'its longest ': ms(panned.longest),
    'script a frame ': ms(panned.script),
  };
}

/** A corner of the picture where nothing stands. */
const EMPTY = { x: 300, y: 140 };

/** Moves the pressed pointer about, and lets go. */
async function follow(page: Page): Promise<{ drawn: number; longest: number; script: number }> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const begun = await scriptMs(session);
  const counting = page.evaluate(countFrames, DRAG_MS);
  const until = now() + DRAG_MS;
  for (let step = 0; now() < until; step += 1) await page.mouse.move(600 + (step % 200), 400 + (step % 120));
  await page.mouse.up();
  const counted = await counting;
  const script = ((await scriptMs(session)) - begun) / Math.max(1, counted.drawn);
  await session.detach();
  return { ...counted, script };
}

/** How long scripts of the page have run since the session looks. */
async function scriptMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ScriptDuration')!.value * 1000;
}

/** Finds a record under the pointer, and presses it. */
async function takeHold(page: Page): Promise<void> {
  const graph = page.locator('[data-graph]');
  for (let y = 300; y < 700; y += 7)
    for (let x = 400; x < 1_100; x += 31) {
      await page.mouse.move(x, y);
      if ((await graph.evaluate((element) => element.style.cursor)) === 'grab') return page.mouse.down();
    }
  throw new Error('no record was found on the picture');
}

/** In the page: whatever WebGL draws is noticed, and what is drawn over it while a record is moved. */
function noticeDrawing(): void {
  const over = CanvasRenderingContext2D.prototype;
  const stroke = over.stroke as (...given: unknown[]) => void;
  over.stroke = function (this: CanvasRenderingContext2D, ...given: unknown[]) {
    (globalThis as { drawn?: boolean }).drawn = true;
    stroke.apply(this, given);
  };
  const { prototype } = WebGL2RenderingContext;
  for (const name of ['drawArrays', 'drawArraysInstanced'] as const) {
    const draw = prototype[name] as (...given: number[]) => void;
    prototype[name] = function (this: WebGL2RenderingContext, ...given: number[]) {
      (globalThis as { drawn?: boolean }).drawn = true;
      draw.apply(this, given);
    };
  }
}

/** In the page. */
const countFrames = (length: number) =>
  new Promise<{ drawn: number; longest: number }>((resolve) => {
    const begun = performance.now();
    const noticed = globalThis as { drawn?: boolean };
    let [drawn, longest, last] = [0, 0, begun];
    const tick = (at: number): void => {
      if (noticed.drawn) drawn += 1;
      noticed.drawn = false;
      longest = Math.max(longest, at - last);
      last = at;
      if (at - begun < length) requestAnimationFrame(tick);
      else resolve({ drawn, longest });
    };
    requestAnimationFrame(tick);
  });

/** A partner from which two steps lead to so many records, by one statement: by commands it would take long. @returns its id */
async function fillAround(databaseUrl: string, ownerId: string, records: number): Promise<string> {
  const db = new pg.Client({ connectionString: databaseUrl });
  await db.connect();
  const { rows } = await db.query<{ id: string }>(AROUND, [records, ownerId, `Середина ${records}`]);
  await db.query('analyze');
  await db.end();
  return rows[0]!.id;
}

const AROUND = `
  with middle as (
    insert into partner (id, owner_id, shared_with, name, name_key)
    values (uuidv7(), $2::uuid, '{}', $3, lower($3)) returning id),
  ring as (
    insert into partner (id, owner_id, shared_with, name, name_key)
    select uuidv7(), $2::uuid, '{}', $3 || ', ' || n, lower($3) from generate_series(1, $1::int / 50) n returning id),
  rim as (
    insert into partner (id, owner_id, shared_with, name, name_key)
    select uuidv7(), $2::uuid, '{}', $3 || ' и ' || n, lower($3)
    from generate_series(1, $1::int - 1 - $1::int / 50) n returning id),
  link as (
    select m.id as from_id, g.id as to_id from middle m, ring g
    union all
    select g.id, r.id from (select id, row_number() over () as place from rim) r
    join (select id, row_number() over () as place, count(*) over () as count from ring) g
      on g.place = 1 + r.place % g.count),
  joined as (
    insert into relationship (id, type_id, from_partner_id, to_partner_id, strength, created_at)
    select uuidv7(), '01930000-0000-7000-8000-000000000001', from_id, to_id, 3, now() from link)
  select id from middle`;
