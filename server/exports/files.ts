import type { CellValue } from 'hucre/xlsx';
import { writeCsvStream } from 'hucre/csv';
import { writeXlsxStream } from 'hucre/xlsx';
import { neutralised } from '../../shared/partnerFile/formula.js';
import { wallTime } from '../core/time.js';
import type { Viewer } from '../core/rights/viewer.js';
import { type ExportFormat } from './export.entity.js';
import type { Cell, CellKind, SheetColumn } from './sheet.js';

const DAY_MS = 86_400_000;

interface Sheet {
  name: string;
  columns: Pick<SheetColumn<never>, 'header' | 'kind' | 'width'>[];
  rows: AsyncIterable<Cell[]>;
  locale: Viewer['locale'];
  zone: string;
}

interface FileFormat {
  extension: string;
  type: string;
  /** Bytes as they are read: nothing is made ahead, and nothing is kept. */
  write(sheet: Sheet): ReadableStream<Uint8Array>;
}

export const FORMATS: Record<ExportFormat, FileFormat> = {
  CSV: { extension: 'csv', type: 'text/csv; charset=utf-8', write: writeCsv },
  XLSX: {
    extension: 'xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: writeXlsx,
  },
};

/**
 * As Excel opens it by a double click: with a mark of UTF-8 and, in Russian, semicolons and decimal commas. A text that
 * Excel would take for a formula gets an apostrophe before it.
 */
function writeCsv({ columns, rows, locale, zone }: Sheet): ReadableStream<Uint8Array> {
  return writeCsvStream(
    mapped(rows, (row) => row.map((cell, at) => csvText(cell, columns[at]!.kind, locale, zone))),
    { bom: true, delimiter: locale === 'RU' ? ';' : ',', headers: columns.map(({ header }) => neutralised(header)) },
  );
}

function csvText(cell: Cell, kind: CellKind, locale: Viewer['locale'], zone: string): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return neutralised(cell);
  if (typeof cell === 'number') return locale === 'RU' ? String(cell).replace('.', ',') : String(cell);
  if ('money' in cell) return locale === 'RU' ? cell.money.replace('.', ',') : cell.money;
  if ('day' in cell) return csvDay(cell.day, locale);
  const [day, time] = wallTime(cell.at, zone).slice(0, 16).split('T') as [string, string];
  if (kind === 'time') return time;
  return kind === 'day' ? csvDay(day, locale) : `${csvDay(day, locale)} ${time}`;
}

const csvDay = (day: string, locale: Viewer['locale']): string =>
  locale === 'RU' ? day.split('-').reverse().join('.') : day;

const FORMATTED: Partial<Record<CellKind, Record<Viewer['locale'], string>>> = {
  money: { RU: '#,##0.00', EN: '#,##0.00' },
  day: { RU: 'dd.mm.yyyy', EN: 'yyyy-mm-dd' },
  time: { RU: 'hh:mm', EN: 'hh:mm' },
  at: { RU: 'dd.mm.yyyy hh:mm', EN: 'yyyy-mm-dd hh:mm' },
};

/** Texts are written as texts: what begins with «=» is no formula there. Days and times are those of the zone. */
function writeXlsx({ name, columns, rows, locale, zone }: Sheet): ReadableStream<Uint8Array> {
  return writeXlsxStream(
    mapped(rows, (row) => row.map((cell, at) => xlsxValue(cell, columns[at]!.kind, zone))),
    {
      name,
      columns: columns.map(({ header, width, kind }) => {
        const format = FORMATTED[kind]?.[locale];
        return format ? { header, width, numFmt: format } : { header, width };
      }),
      freezePane: { rows: 1 },
    },
  );
}

/** What looks like a sign that a workbook writes by its number is meant as it stands. */
const ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;

function xlsxValue(cell: Cell, kind: CellKind, zone: string): CellValue {
  if (typeof cell === 'string') return cell.replace(ESCAPED, '_x005F_');
  if (cell === null || typeof cell !== 'object') return cell;
  if ('money' in cell) return exactly(cell.money);
  if ('day' in cell) return new Date(`${cell.day}T00:00:00Z`);
  const wall = new Date(`${wallTime(cell.at, zone)}Z`);
  if (kind === 'at') return wall;
  // Excel counts days: midnight is whole, and a time is what is left of a day.
  const time = wall.getTime() % DAY_MS;
  return kind === 'time' ? time / DAY_MS : new Date(wall.getTime() - time);
}

/** Excel keeps fifteen digits: what has more stays a text. */
export const exactly = (decimal: string): number | string => {
  const digits = decimal.replace(/^-?0*|\./g, '');
  return digits.length > 15 ? decimal : Number(decimal);
};

async function* mapped<A, B>(rows: AsyncIterable<A>, map: (row: A) => B): AsyncGenerator<B> {
  for await (const row of rows) yield map(row);
}
