import { editDay, parseDay, type Day } from './day.js';
import type { FieldKind } from './kind.js';
import { editMoney, parseMoney } from './money.js';
import { parseLine, parseLines, parseLink } from './plain.js';

/** A line of text that may not be empty. */
export const textKind = (max: number): FieldKind<string> => ({
  show: (value) => value,
  edit: (value) => value,
  parse: (text) => {
    const value = text.trim().replace(/\s+/g, ' ');
    if (value === '') return { wrong: { code: 'required' } };
    return value.length > max ? { wrong: { code: 'tooLong', max } } : { value };
  },
});

/** A sum as a decimal string; `show` is the viewer's money format. */
export const moneyKind = (locale: string, show: (value: string) => string): FieldKind<string | null> => ({
  show: (value) => (value === null ? '' : show(value)),
  edit: (value) => editMoney(value, locale),
  parse: parseMoney,
  inputmode: 'decimal',
});

/** Whole per cent, 0 to 100. */
export const percentKind: FieldKind<number | null> = {
  show: (value) => (value === null ? '' : `${value}\u00a0%`),
  edit: (value) => (value === null ? '' : String(value)),
  parse: (text) => {
    const typed = text.replace(/[\s%]/g, '');
    if (typed === '') return { value: null };
    return /^\d{1,3}$/.test(typed) && Number(typed) <= 100
      ? { value: Number(typed) }
      : { wrong: { code: 'notPercent' } };
  },
  inputmode: 'numeric',
};

/** A calendar day; `show` is the viewer's day format, `today` is his. */
export const dayKind = (locale: string, show: (value: Day) => string, today: () => Day): FieldKind<Day | null> => ({
  show: (value) => (value === null ? '' : show(value)),
  edit: (value) => (value === null ? '' : editDay(value, locale)),
  parse: (text) => parseDay(text, today()),
});

/** Some texts in one line, told apart by commas; `say` is how one is shown. */
export const listKind = (max: number, say: (one: string) => string = (one) => one): FieldKind<string[]> => ({
  show: (value) => value.map(say).join(', '),
  edit: (value) => value.join(', '),
  parse: (text) => {
    const value = text
      .split(/[,;\n]/)
      .map((one) => one.trim())
      .filter(Boolean);
    return value.some((one) => one.length > max) ? { wrong: { code: 'tooLong', max } } : { value };
  },
});

/** One line that may be empty. */
export const lineKind: FieldKind<string | null> = plain(parseLine);

/** Some lines. */
export const linesKind: FieldKind<string | null> = plain(parseLines);

/** An address of the web, shown without what goes without saying. */
export const linkKind: FieldKind<string | null> = {
  ...plain(parseLink),
  show: (value) => (value ?? '').replace(/^https?:\/\//, '').replace(/\/$/, ''),
};

function plain(parse: FieldKind<string | null>['parse']): FieldKind<string | null> {
  return { show: (value) => value ?? '', edit: (value) => value ?? '', parse };
}
