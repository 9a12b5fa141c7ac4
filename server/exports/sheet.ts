import type { Context } from '../core/context.js';
import type { Words } from './words.js';

/** A value as both formats understand it: each writes it in its own way. */
export type Cell = string | number | null | { money: string } | { day: string } | { at: Date };

/** What a column holds: of an instant its day, its time, or both, in the zone of the file. */
export type CellKind = 'text' | 'number' | 'money' | 'day' | 'time' | 'at';

export interface SheetColumn<Row> {
  header: string;
  kind: CellKind;
  /** In characters. */
  width: number;
  cell(row: Row, ctx: Context, words: Words): Cell | Promise<Cell>;
}
