import { ERASED_NAME, ERASED_TEXT } from '../../shared/persons/erased.js';

/** How one human being is called and reached, in the normal forms of his card. */
export interface Naming {
  names: string[];
  phones: string[];
  emails: string[];
  messengerIds: string[];
}

/** Finds one human being in texts that others have written. */
export interface Finder {
  /** A regular expression that finds whatever the next one does, and much faster: most texts are done with by it. */
  quick: string;
  /** A regular expression of PostgreSQL, regardless of case, that misses nothing of him; it may find more. */
  coarse: string;
  /** The text without him. */
  without(text: string): string;
}

/**
 * What to look for in texts: addresses, identifiers, numbers however they are written, and the full name in either order.
 * One word alone is no name to look for: too many are called so. Null when there is nothing.
 */
export function finderOf({ names, phones, emails, messengerIds }: Naming): Finder | null {
  const called = names.flatMap(inEitherOrder);
  const reached = [...[...emails, ...messengerIds].map(literally), ...phones.flatMap(asTyped)];
  const all = [...called, ...reached];
  if (all.length === 0) return null;
  const [name, reach] = [called, reached].map((parts) => (parts.length > 0 ? alone(parts) : null));
  return {
    quick: [...names.filter(isFullName).map(longestWord), ...emails, ...messengerIds]
      .map(literally)
      .concat(phones.map(asDigits))
      .join('|'),
    coarse: all.join('|'),
    without: (text) => {
      const nameless = name ? text.replace(name, ERASED_NAME) : text;
      return reach ? nameless.replace(reach, ERASED_TEXT) : nameless;
    },
  };
}

/** One word alone is the name of many. */
export const isFullName = (name: string): boolean => /\S\s+\S/.test(name);

/** Not within a longer word, number or address. */
const alone = (parts: string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}_])(?<![\\p{L}\\p{N}][.+-])(?:${parts.join('|')})(?![\\p{L}\\p{N}_])`, 'giu');

function inEitherOrder(name: string): string[] {
  if (!isFullName(name)) return [];
  const words = name.trim().split(/\s+/).map(literally);
  const orders = [words, [...words.slice(1), words[0]!], [words.at(-1)!, ...words.slice(0, -1)]];
  return [...new Set(orders.map((order) => order.join('\\s+')))];
}

const BETWEEN = '[\\s().–—‑-]';

const longestWord = (name: string): string => name.split(/\s+/).toSorted((a, b) => b.length - a.length)[0]!;

/** Its own digits, whatever stands before and between them. */
const asDigits = (phone: string): string => [...phone.slice(phone.startsWith('+7') ? 2 : 1)].join(`${BETWEEN}*`);

/** A Russian number is written with +7, 7 or 8; without them only if it is written in groups: else it may be any number. */
function asTyped(phone: string): string[] {
  const digits = [...phone.slice(1)];
  if (!phone.startsWith('+7')) return [`\\+?${digits.join(`${BETWEEN}*`)}`];
  const own = digits.slice(1);
  const [code, rest] = [own.slice(0, 3).join(''), own.slice(3).join(`${BETWEEN}*`)];
  return [`(?:\\+?7|8)${BETWEEN}*${own.join(`${BETWEEN}*`)}`, `\\(?${code}${BETWEEN}+${rest}`];
}

/** Letter by letter; «е» is written for «ё», and in JSON a quotation mark has a backslash before it. */
const literally = (text: string): string =>
  text
    .replace(/[.^$*+?()[\]{}|\\]/g, '\\$&')
    .replace(/[её]/gi, '[её]')
    .replace(/"/g, '\\\\*"');
