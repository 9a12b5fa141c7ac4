import type { Parsed } from './kind.js';

const LONGEST_LINE = 500;
const LONGEST_TEXT = 5_000;
const LONGEST_LINK = 2_000;

const upTo = (max: number, value: string): Parsed<string | null> =>
  value.length > max ? { wrong: { code: 'tooLong', max } } : { value: value || null };

/** One line; an empty one is none. */
export const parseLine = (typed: string): Parsed<string | null> =>
  upTo(LONGEST_LINE, typed.replace(/\s+/g, ' ').trim());

/** Some lines. */
export const parseLines = (typed: string): Parsed<string | null> =>
  upTo(LONGEST_TEXT, typed.replace(/\r\n?/g, '\n').trim());

/** «1 234,5», "1,234.5" and "-7" as a decimal string of at most 15 digits and 6 after the point. */
export function parseDecimal(typed: string): Parsed<string | null> {
  const text = typed.replace(/[\s_'−]/gu, (mark) => (mark === '−' ? '-' : ''));
  if (text === '') return { value: null };
  const grouped = /^-?\d{1,3}(,\d{3})+\.\d+$/.test(text) ? text.replaceAll(',', '') : text.replace(',', '.');
  const [, minus, whole = '', part = ''] = /^(-?)(\d{1,15})(?:\.(\d{1,6}))?$/.exec(grouped) ?? [];
  if (whole === '') return { wrong: { code: 'notDecimal' } };
  const [left, right] = [whole.replace(/^0+(?=\d)/, ''), part.replace(/0+$/, '')];
  const size = right ? `${left}.${right}` : left;
  return { value: size === '0' ? size : `${minus}${size}` };
}

/** "12.5" as it stands in the input, in the viewer's language. */
export const editDecimal = (value: string, locale: string): string =>
  locale === 'ru' ? value.replace('.', ',') : value;

/** An address of the web; without a scheme https is meant. */
export function parseLink(typed: string): Parsed<string | null> {
  const text = typed.trim();
  if (text === '') return { value: null };
  const full = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`;
  if (/\s/.test(text) || !URL.canParse(full)) return { wrong: { code: 'notLink' } };
  const { protocol, hostname, username, password, href } = new URL(full);
  const isOfTheWeb = /^https?:$/.test(protocol) && hostname.includes('.') && !username && !password;
  return isOfTheWeb ? upTo(LONGEST_LINK, href) : { wrong: { code: 'notLink' } };
}
