import type { CellValue } from 'hucre/xlsx';
import { writeCsvStream } from 'hucre/csv';
import { writeXlsxStream } from 'hucre/xlsx';
import { wallTime } from '../core/time.js';
import type { Viewer } from '../core/rights/viewer.js';
import { type ExportFormat } from './export.entity.js';
import type { Cell, CellKind, SheetColumn } from './sheet.js';

interface Sheet {
  name: string;
  columns: SheetColumn[];
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
  const text = (cell: Cell): string => csvText(cell, locale, zone);
  return writeCsvStream(
    mapped(rows, (row) => row.map(text)),
    {
      bom: true,
      delimiter: locale === 'RU' ? ';' : ',',
      escapeFormulae: true,
      headers: columns.map(({ header }) => header),
    },
  );
}

function csvText(cell: Cell, locale: Viewer['locale'], zone: string): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return locale === 'RU' ? String(cell).replace('.', ',') : String(cell);
  if ('money' in cell) return locale === 'RU' ? cell.money.replace('.', ',') : cell.money;
  if ('day' in cell) return locale === 'RU' ? cell.day.split('-').reverse().join('.') : cell.day;
  const [day, time] = wallTime(cell.at, zone).split('T') as [string, string];
  return `${csvText({ day }, locale, zone)} ${time.slice(0, 5)}`;
}

const FORMATTED: Partial<Record<CellKind, Record<Viewer['locale'], string>>> = {
  money: { RU: '#,##0.00', EN: '#,##0.00' },
  day: { RU: 'dd.mm.yyyy', EN: 'yyyy-mm-dd' },
  at: { RU: 'dd.mm.yyyy hh:mm', EN: 'yyyy-mm-dd hh:mm' },
};

/** Texts are written as texts: what begins with «=» is no formula there. Days and times are those of the zone. */
function writeXlsx({ name, columns, rows, locale, zone }: Sheet): ReadableStream<Uint8Array> {
  return writeXlsxStream(
    mapped(rows, (row) => row.map((cell) => xlsxValue(cell, zone))),
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

function xlsxValue(cell: Cell, zone: string): CellValue {
  if (cell === null || typeof cell !== 'object') return cell;
  if ('money' in cell) return Number(cell.money);
  if ('day' in cell) return new Date(`${cell.day}T00:00:00Z`);
  return new Date(`${wallTime(cell.at, zone)}Z`);
}

async function* mapped<A, B>(rows: AsyncIterable<A>, map: (row: A) => B): AsyncGenerator<B> {
  for await (const row of rows) yield map(row);
}
