import type { Parsed } from './kind.js';

/** Fits numeric(16,2) of the server. */
const mostKopecks = 99_999_999_999_999;

const scales: [RegExp, number][] = [
  [/(млрд|bn|b)$/, 1e9],
  [/(млн|м|mln|m)$/, 1e6],
  [/(тыс|т|к|k)$/, 1e3],
];

/**
 * Reads a sum as people type it: «4 920 000», «4920000,50», «4,9 млн», "500k".
 * @returns a decimal string with two digits, null for an empty text
 */
export const parseMoney = (text: string): Parsed<string | null> => {
  const typed = text
    .toLowerCase()
    .replace(/[\s_'₽$€]|руб\.?/gu, '')
    .replace(/\.$/, '');
  if (typed === '') return { value: null };
  const scale = scales.find(([unit]) => unit.test(typed));
  const number = scale ? plainNumber(typed.replace(scale[0], '')) : plainNumber(ungrouped(typed));
  if (number === null) return { wrong: { code: 'notNumber' } };
  if (number < 0) return { wrong: { code: 'negative' } };
  const kopecks = Math.round(number * (scale?.[1] ?? 1) * 100);
  return kopecks > mostKopecks ? { wrong: { code: 'tooMuch' } } : { value: decimal(kopecks) };
};

/** A sum has no third decimal, so a mark before exactly three digits parts thousands. */
const ungrouped = (typed: string): string =>
  /^-?\d{1,3}([.,]\d{3})+$/.test(typed) ? typed.replace(/[.,]/g, '') : typed;

const plainNumber = (typed: string): number | null => {
  const plain = typed.replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
};

const decimal = (kopecks: number): string => `${Math.trunc(kopecks / 100)}.${String(kopecks % 100).padStart(2, '0')}`;

/** "4920000.50" → «4 920 000,5» as it stands in the input; whole sums without kopecks. */
export const editMoney = (value: string | null, locale: string): string =>
  value === null ? '' : new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(Number(value));
