import { Readable } from 'node:stream';
import type { Context } from '../core/context.js';
import { invalid } from '../core/errors.js';
import { prepared } from '../core/postgres/prepared.js';
import type { Viewer } from '../core/rights/viewer.js';
import { wallTime } from '../core/time.js';
import { isUuid } from '../core/uuid.js';
import { type Footprint, footprintOf } from '../erasure/footprint.service.js';
import { Person } from '../persons/person.entity.js';
import type { AsViewer, Download } from './download.js';
import { filesOf, type KeptFile, sections } from './personSections.js';
import { type PersonSection, type PersonWords, personWordsFor } from './personWords.js';

/**
 * All that is held on a person, as one page that opens anywhere, with his files in it (152-ФЗ, 14): what, where, when. That
 * it was asked for stands in the log. @throws INVALID id; NOT_FOUND Person; FORBIDDEN person.erase
 */
export async function exportPerson(asViewer: AsViewer, params: URLSearchParams): Promise<Download> {
  const id = params.get('id') ?? '';
  if (!isUuid(id)) throw invalid('id', 'uuid');
  const begun = await asViewer((ctx) => begin(ctx, id));
  const parts = pageOf(asViewer, begun);
  return {
    name: `${begun.name}.html`,
    type: 'text/html; charset=utf-8',
    body: Readable.toWeb(Readable.from(encoded(parts))) as ReadableStream<Uint8Array>,
  };
}

async function* encoded(parts: AsyncGenerator<string>): AsyncGenerator<Buffer> {
  for await (const part of parts) yield Buffer.from(part);
}

interface Begun {
  name: string;
  viewer: Viewer;
  by: string;
  now: Date;
  footprint: Footprint;
}

const begin = (ctx: Context, id: string): Promise<Begun> =>
  ctx.change(async () => {
    const person = await ctx.see(Person, id);
    ctx.authorize('erase', person);
    const footprint = await footprintOf(ctx, id);
    ctx.record('person.exported', person);
    const { viewer, now } = ctx;
    const by = viewer.userId ? (await ctx.labels.need('app_user', viewer.userId)).name : '';
    return { name: person.name, viewer, by, now, footprint };
  });

async function* pageOf(asViewer: AsViewer, { name, viewer, by, now, footprint }: Begun): AsyncGenerator<string> {
  const words = personWordsFor(viewer);
  const shown = (value: unknown) => textOf(value, viewer.timeZone);
  yield `<!doctype html><html lang="${viewer.locale.toLowerCase()}"><head><meta charset="utf-8">`;
  yield `<title>${escaped(words.title(name))}</title><style>${STYLE}</style></head><body>`;
  yield `<h1>${escaped(words.title(name))}</h1><p>${escaped(words.made(shown(now), by))}</p>`;
  for (const section of Object.keys(sections) as (keyof typeof sections)[]) {
    const rows = await asViewer((ctx) => sections[section](ctx, footprint));
    yield* sectionOf(words, section, rows, shown);
  }
  const files = await asViewer((ctx) => filesOf(ctx, footprint));
  const listed = files.map(({ name: title, size, at }) => ({ at, title, size }));
  yield* sectionOf(words, 'files', listed, shown);
  for (const file of files) yield* linkTo(asViewer, file);
  yield '</body></html>';
}

function* sectionOf(
  words: PersonWords,
  section: PersonSection,
  rows: Record<string, unknown>[],
  shown: (value: unknown) => string,
): Generator<string> {
  yield `<h2>${escaped(words.sections[section])} (${rows.length})</h2>`;
  if (rows.length === 0) yield `<p>${escaped(words.nothing)}</p>`;
  for (const row of rows) {
    yield '<dl>';
    for (const [column, value] of Object.entries(row)) {
      const text = shown(saidIn(words, section, column, value));
      if (text) yield `<dt>${escaped(words.columns[column] ?? column)}</dt><dd>${escaped(text)}</dd>`;
    }
    yield '</dl>';
  }
}

/** What stands in a column, in words: nobody outside knows what the code calls it. */
function saidIn({ codes, otherRecord }: PersonWords, section: PersonSection, column: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (MOMENTS.has(column) || INSTANT.test(value)) return momentOf(value);
  if (column === 'where') return codes['mentions.where'][value] ?? otherRecord;
  const said = codes[`${section}.${column}` as keyof typeof codes] as Record<string, string> | undefined;
  return said?.[value] ?? value;
}

/** Columns that hold instants, as statements tell them; a day has no time. */
const MOMENTS = new Set(['at', 'sent', 'due']);
/** As the history tells them. */
const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;
const momentOf = (said: string): Date | string => (said.includes(':') ? new Date(said) : said);

/** The file itself, in the page: it is read a chunk at a time. */
async function* linkTo(asViewer: AsViewer, { id, name, type }: KeptFile): AsyncGenerator<string> {
  yield `<p><a download="${escaped(name)}" href="data:${escaped(type)};base64,`;
  let rest: Uint8Array = new Uint8Array();
  for (let place = 0; ; place += 1) {
    const [row] = await asViewer((ctx) => prepared<{ bytes: Buffer }>(ctx.em, CHUNK, [id, place]));
    if (!row) break;
    const bytes = Buffer.concat([rest, row.bytes]);
    // Three bytes are four letters: what is left over goes on with the next.
    const whole = bytes.length - (bytes.length % 3);
    yield bytes.subarray(0, whole).toString('base64');
    rest = bytes.subarray(whole);
  }
  yield `${Buffer.from(rest).toString('base64')}">${escaped(name)}</a></p>`;
}

const CHUNK = 'select bytes from file_chunk where file_id = $1 and place = $2';

function textOf(value: unknown, zone: string): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return wallTime(value, zone).slice(0, 16).replace('T', ' ');
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value as string | number);
}

/** Nothing that somebody wrote is markup. */
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const STYLE = `body{font:14px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
dl{display:grid;grid-template-columns:12rem 1fr;gap:.25rem 1rem;border-top:1px solid #ccc;padding:.75rem 0;margin:0}
dt{color:#666}dd{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}`;
