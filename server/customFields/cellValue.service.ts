import { separated } from '../../shared/partnerFile/lists.js';
import { NO_WORDS, YES_WORDS } from '../../shared/partnerFile/words.js';
import type { FieldValue } from '../core/schema/fieldValue.js';
import { type Canonical, canonical } from './canonical.js';
import { type CustomField, type CustomType } from './customField.entity.js';

/** The value that somebody has meant who typed it into a cell of a table: options by their names, decimals with a comma. */
export const valueOfCell = (field: CustomField, cell: string): Canonical =>
  canonical(field, (MEANT[field.type] ?? asTyped)(cell, field), null);

const asTyped = (cell: string): FieldValue => cell;

const MEANT: Partial<Record<CustomType, (cell: string, field: CustomField) => FieldValue>> = {
  NUMBER: decimal,
  MONEY: decimal,
  DATE: dayOfCell,
  CHOICE: (cell, field) => optionCalled(field, cell),
  CHOICES: (cell, field) => separated(cell, ';,').map((name) => optionCalled(field, name)),
  YES_NO: (cell) => yesOrNo(cell.toLowerCase()),
};

/** «1 500,50 ₽» is 1500.50. */
function decimal(cell: string): string {
  return cell.replace(/[\s₽]/gu, '').replace(',', '.');
}

/** «18.12.2026» and «18/12/2026» are 2026-12-18; a time that stands behind it is left out. */
function dayOfCell(cell: string): string {
  const [, day, month, year] = /^(\d{1,2})[./](\d{1,2})[./](\d{4})(?:\s|$)/.exec(cell) ?? [];
  return year ? `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}` : cell.slice(0, 10);
}

/** Its id; a name that is none stays, and is then no option. */
function optionCalled({ options }: CustomField, name: string): string {
  const key = name.trim().toLowerCase();
  return options.find((option) => !option.removed && option.name.toLowerCase() === key)?.id ?? name;
}

function yesOrNo(word: string): FieldValue {
  if (YES_WORDS.includes(word)) return true;
  return NO_WORDS.includes(word) ? false : word;
}
