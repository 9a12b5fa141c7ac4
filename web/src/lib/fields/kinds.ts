import { editDay, parseDay, type Day } from './day.js';
import type { FieldKind } from './kind.js';
import { editMoney, parseMoney } from './money.js';

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
