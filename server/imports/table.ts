import { setImmediate } from 'node:timers/promises';
import { streamCsvRows } from 'hucre/csv';
import type { CellValue } from 'hucre/xlsx';
import { asWritten } from '../../shared/partnerFile/formula.js';
import { invalid } from '../core/errors.js';
import { decoded, type Encoding, encodingOf } from './decoded.js';
import { unpackedBytes } from './unpacked.js';
import { readWorkbook, takeTurn } from './workbook.js';

/** A line of a file and where it stands there, from 1. */
export interface TableLine {
  line: number;
  cells: string[];
}

/** A file as lines of texts, and how it was read. */
export interface Table {
  /** Of a text; null = it is a workbook. */
  encoding: Encoding | null;
  delimiter: string | null;
  /** Of a workbook. */
  sheets: string[];
  sheet: string | null;
  /** Those in which something stands: the head and the rows. */
  lines: TableLine[];
}

/** How to read what is read wrongly when nobody says. */
export interface Reading {
  sheet?: string | null;
  delimiter?: string | null;
}

export const DELIMITERS = [';', ',', '\t', '|'];
/** What a workbook may be unpacked. */
const MOST_UNPACKED_BYTES = 128 * 1024 * 1024;
/** Rows of one file. */
const MOST_ROWS = 100_000;
/** Lines of a text that are read before others have their turn. */
const AT_ONCE = 500;
/** So much of a text tells what its cells are parted by. */
const LOOKED_AT = 20_000;

type Content = AsyncIterable<Buffer> | Iterable<Buffer>;

/**
 * @param content of the file, piece by piece: of a workbook that has to wait nothing after the first is asked for
 * @throws INVALID input.fileId file.table when it is no table, table.damaged, table.heavy, table.slow, table.long; input.sheet; RULE table.queue
 */
export async function tableOf(content: Content, reading: Reading): Promise<Table> {
  const chunks: Buffer[] = [];
  let leave: (() => void) | null = null;
  try {
    for await (const chunk of content) {
      if (chunks.length === 0 && isWorkbook(chunk)) leave = takeTurn();
      chunks.push(chunk);
    }
    const bytes = Buffer.concat(chunks);
    if (leave) return await workbookOf(bytes, reading.sheet ?? null);
    if (bytes.subarray(0, 4).equals(OLD_EXCEL)) throw invalid('input.fileId', 'file.table');
    return await textOf(bytes, reading.delimiter ?? null);
  } finally {
    leave?.();
  }
}

/** A workbook is an archive. */
const isWorkbook = (head: Buffer): boolean => head[0] === 0x50 && head[1] === 0x4b;

/** What Excel wrote before 2007, and writes behind a password. */
const OLD_EXCEL = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

async function textOf(bytes: Buffer, chosen: string | null): Promise<Table> {
  const encoding = encodingOf(bytes);
  const text = decoded(bytes, encoding);
  const delimiter = chosen ?? delimiterOf(text.slice(0, LOOKED_AT));
  const lines: TableLine[] = [];
  let line = 0;
  for (const row of streamCsvRows(text, { delimiter })) {
    keep(lines, { line: ++line, cells: row.map((cell) => asWritten(said(cell))) });
    if (line % AT_ONCE === 0) await setImmediate();
  }
  return { encoding, delimiter, sheets: [], sheet: null, lines };
}

/** @throws INVALID input.fileId table.long */
function keep(lines: TableLine[], line: TableLine): void {
  if (line.cells.every((cell) => cell.trim() === '')) return;
  if (lines.push(line) > MOST_ROWS + 1) throw invalid('input.fileId', 'table.long', { limit: MOST_ROWS });
}

/** The sign that parts the cells of the first line into most of them, outside quotes. */
function delimiterOf(text: string): string {
  const [head = ''] = text.replace(/"(?:[^"]|"")*"/g, '""').split(/\r\n?|\n/, 1);
  const count = (sign: string) => head.split(sign).length;
  return DELIMITERS.reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

async function workbookOf(bytes: Buffer, chosen: string | null): Promise<Table> {
  const unpacked = unpackedBytes(bytes);
  if (unpacked === null) throw invalid('input.fileId', 'table.damaged');
  if (unpacked > MOST_UNPACKED_BYTES) {
    throw invalid('input.fileId', 'table.heavy', { limit: MOST_UNPACKED_BYTES });
  }
  const lines: TableLine[] = [];
  let [sheets, sheet]: [string[], string] = [[], ''];
  for await (const part of readWorkbook(bytes, chosen)) {
    if ('sheets' in part) [sheets, sheet] = [part.sheets, sheetOf(part.sheets, chosen)];
    else for (const [index, values] of part.rows) keep(lines, { line: index + 1, cells: values.map(said) });
  }
  return { encoding: null, delimiter: null, sheets, sheet, lines };
}

/** @throws INVALID input.fileId file.table; input.sheet */
function sheetOf(sheets: string[], chosen: string | null): string {
  const sheet = chosen ?? sheets[0];
  if (sheet === undefined) throw invalid('input.fileId', 'file.table');
  if (!sheets.includes(sheet)) throw invalid('input.sheet', 'sheet');
  return sheet;
}

/** Numbers as they are typed, days as days: what each means is judged by the field that it goes to. */
function said(value: CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  return sound(String(value));
}

/** A text without what no text of ours holds: it is no sign that anybody has typed. */
export const sound = (text: string): string => text.replace(UNSOUND, '');

const UNSOUND = /[\0\p{Surrogate}]/gu;
