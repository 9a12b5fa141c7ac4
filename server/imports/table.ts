import { streamCsvRows } from 'hucre/csv';
import { type CellValue, readXlsx, streamXlsxRows } from 'hucre/xlsx';
import { asWritten } from '../../shared/partnerFile/formula.js';
import { invalid } from '../core/errors.js';
import { decoded, type Encoding, encodingOf } from './decoded.js';
import { unpackedBytes } from './unpacked.js';

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
  lines: AsyncIterable<TableLine> | Iterable<TableLine>;
}

/** How to read what is read wrongly when nobody says. */
export interface Reading {
  sheet?: string | null;
  delimiter?: string | null;
}

export const DELIMITERS = [';', ',', '\t', '|'];
/** What a workbook may be unpacked. */
const MOST_UNPACKED_BYTES = 256 * 1024 * 1024;
/** So much of a text tells what its cells are parted by. */
const LOOKED_AT = 20_000;

/** @throws INVALID input.fileId file.table when it is no table, table.heavy; input.sheet */
export async function tableOf(bytes: Buffer, reading: Reading): Promise<Table> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return workbookOf(bytes, reading.sheet ?? null);
  if (bytes.subarray(0, 4).equals(OLD_EXCEL)) throw invalid('input.fileId', 'file.table');
  return textOf(bytes, reading.delimiter ?? null);
}

/** What Excel wrote before 2007, and writes behind a password. */
const OLD_EXCEL = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

function textOf(bytes: Buffer, chosen: string | null): Table {
  const encoding = encodingOf(bytes);
  const text = decoded(bytes, encoding);
  const delimiter = chosen ?? delimiterOf(text.slice(0, LOOKED_AT));
  return { encoding, delimiter, sheets: [], sheet: null, lines: linesOf(text, delimiter) };
}

function* linesOf(text: string, delimiter: string): Generator<TableLine> {
  let line = 0;
  for (const row of streamCsvRows(text, { delimiter })) {
    line += 1;
    yield { line, cells: row.map((cell) => asWritten(said(cell))) };
  }
}

/** The sign that parts the cells of the first line into most of them, outside quotes. */
function delimiterOf(text: string): string {
  const [head = ''] = text.replace(/"(?:[^"]|"")*"/g, '""').split(/\r\n?|\n/, 1);
  const count = (sign: string) => head.split(sign).length;
  return DELIMITERS.reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

async function workbookOf(bytes: Buffer, chosen: string | null): Promise<Table> {
  if (unpackedBytes(bytes) > MOST_UNPACKED_BYTES) {
    throw invalid('input.fileId', 'table.heavy', { limit: MOST_UNPACKED_BYTES });
  }
  const sheets = await sheetsOf(bytes);
  const sheet = chosen ?? sheets[0];
  if (sheet === undefined) throw invalid('input.fileId', 'file.table');
  if (!sheets.includes(sheet)) throw invalid('input.sheet', 'sheet');
  return { encoding: null, delimiter: null, sheets, sheet, lines: sheetLines(bytes, sheet) };
}

/** Names of the sheets that are not hidden. @throws INVALID input.fileId file.table */
async function sheetsOf(bytes: Buffer): Promise<string[]> {
  const names: string[] = [];
  const look = ({ name, hidden, veryHidden }: { name: string; hidden?: boolean; veryHidden?: boolean }) => {
    if (!hidden && !veryHidden) names.push(name);
    return false;
  };
  await readXlsx(bytes, { sheets: look }).catch(() => {
    throw invalid('input.fileId', 'file.table');
  });
  return names;
}

async function* sheetLines(bytes: Buffer, sheet: string): AsyncGenerator<TableLine> {
  const rows = streamXlsxRows(bytes, { sheet });
  for (;;) {
    const { value, done } = await rows.next().catch(() => {
      throw invalid('input.fileId', 'file.table');
    });
    if (done || !value) return;
    yield { line: value.index + 1, cells: value.values.map(said) };
  }
}

/** Numbers as they are typed, days as days: what each means is judged by the field that it goes to. */
function said(value: CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  return String(value);
}
