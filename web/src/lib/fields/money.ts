import type { Parsed } from './kind.js';

/** The most a sum of the API holds: below ten trillion roubles. */
const mostKopecks = 999_999_999_999_999;

const scales: [RegExp, number][] = [
  [/(млрд|bn|b)$/, 1e9],
  [/(млн|м|mln|m)$/, 1e6],
  [/(тыс|т|к|k)$/, 1e3],
];

/**
 * Reads a sum as people type it: «4 920 000», «4920000,50», "4,920,000.50", «4,9 млн», "500k".
 * @returns a decimal string with two digits, null for an empty text
 */
export const parseMoney = (text: string): Parsed<string | null> => {
  const typed = text
    .toLowerCase()
    .replace(/[\s_'₽]|руб\.?/gu, '')
    .replace(/\.$/, '');
  if (typed === '') return { value: null };
  const scale = scales.find(([unit]) => unit.test(typed));
  const number = scale ? scaledNumber(typed, scale) : plainNumber(typed);
  if (number === null) return { wrong: { code: thirdDecimal.test(typed) ? 'fractions' : 'notNumber' } };
  if (number < 0) return { wrong: { code: 'negative' } };
  const kopecks = Math.round(number * 100);
  return kopecks > mostKopecks ? { wrong: { code: 'tooMuch' } } : { value: decimal(kopecks) };
};

/** With a unit any number of decimals makes sense: «1,234567 млн». */
const scaledNumber = (typed: string, [unit, scale]: [RegExp, number]): number | null => {
  const plain = typed.replace(unit, '').replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) * scale : null;
};

/** A sum has no third decimal, so a mark before exactly three digits parts thousands, and the other mark kopecks. */
const byCommas = /^-?[1-9]\d{0,2}(,\d{3})+(\.\d{1,2})?$/;
const byPoints = /^-?[1-9]\d{0,2}(\.\d{3})+(,\d{1,2})?$/;
const ungrouped = /^-?\d+([.,]\d{1,2})?$/;
const thirdDecimal = /^-?\d+[.,]\d{3,}$/;

const plainNumber = (typed: string): number | null => {
  if (byCommas.test(typed)) return Number(typed.replaceAll(',', ''));
  if (byPoints.test(typed)) return Number(typed.replaceAll('.', '').replace(',', '.'));
  return ungrouped.test(typed) ? Number(typed.replace(',', '.')) : null;
};

const decimal = (kopecks: number): string => `${Math.trunc(kopecks / 100)}.${String(kopecks % 100).padStart(2, '0')}`;

/** "4920000.50" → «4 920 000,5» as it stands in the input; whole sums without kopecks. */
export const editMoney = (value: string | null, locale: string): string =>
  value === null ? '' : new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(Number(value));
