import type { Formats } from '#lib/core/i18n/formats.js';
import type { Dictionary } from '#lib/core/i18n/ru.js';
import type { CustomFieldRow, FieldValue } from '#lib/core/rows.js';
import { editDay, parseDay, type Day } from '#lib/fields/day.js';
import type { FieldKind, Parsed } from '#lib/fields/kind.js';
import { editMoney, parseMoney } from '#lib/fields/money.js';
import { editDecimal, parseDecimal, parseLine, parseLines, parseLink } from '#lib/fields/plain.js';
import { valueWords } from './values.js';

interface Reader {
  t: Dictionary;
  format: Formats;
  language: string;
  today: () => Day;
}

type Typed = 'TEXT' | 'LONG_TEXT' | 'NUMBER' | 'MONEY' | 'DATE' | 'LINK';

/** How values of a field that is typed are shown, put into the input and read back. */
export function kindOf(field: CustomFieldRow, { t, format, language, today }: Reader): FieldKind<FieldValue | null> {
  const ways: Record<Typed, [edit: (value: string) => string, parse: (typed: string) => Parsed<string | null>]> = {
    TEXT: [same, parseLine],
    LONG_TEXT: [same, parseLines],
    NUMBER: [(value) => editDecimal(value, language), parseDecimal],
    MONEY: [(value) => editMoney(value, language), parseMoney],
    DATE: [(value) => editDay(value, language), (typed) => parseDay(typed, today())],
    LINK: [same, parseLink],
  };
  const [edit, parse] = ways[field.type as Typed];
  return {
    show: (value) => valueWords(field, value, { t, format, nameOf: String }),
    edit: (value) => (value === null ? '' : edit(String(value))),
    parse,
    inputmode: field.type === 'NUMBER' || field.type === 'MONEY' ? 'decimal' : 'text',
  };
}

const same = (value: string): string => value;
