import { emailOf, phoneOf } from '../../shared/contacts/contact.js';

/** Who it was, as one writes it in a line: «Иван, 8 913 111-22-33, ivan@mail.ru». */
export interface SaidContact {
  /** What is neither a number nor an address; null = nothing else. */
  name: string | null;
  phones: string[];
  emails: string[];
}

/** What stands before a number or an address only to say that it is one. */
const LABEL = String.raw`(?:(?<!\p{L})(?:тел(?:ефон)?|моб|почта|e-?mail|phone|tel)\.?:?\s*)?`;
const EMAIL = new RegExp(String.raw`${LABEL}(?<said>[^\s@,;:<>()]+@[^\s@,;:<>()]+\.[^\s@,;:<>().]{2,})`, 'giu');
/** From abroad with a plus; at home with 8, 7 or as a mobile one without either. */
const GAP = String.raw`[\s().\-–—\u2011]{0,3}`;
const HOME = String.raw`(?:[78]${GAP}\d{3}|9\d{2})${GAP}\d{3}${GAP}\d{2}${GAP}\d{2}`;
const PHONE = new RegExp(
  String.raw`${LABEL}(?<said>\+(?:7${GAP}\d{3}${GAP}\d{3}${GAP}\d{2}${GAP}\d{2}|\d(?:${GAP}\d){7,14})|(?<!\d)${HOME})(?!\d)`,
  'giu',
);

/** What has no name but his contacts is called as it was written. */
export function saidContactOf(said: string): SaidContact {
  const emails = taken(said, EMAIL, emailOf);
  const phones = taken(emails.rest, PHONE, phoneOf);
  // A number alone is read more freely than one among words.
  const whole = [phoneOf(said)].filter((number) => number !== null);
  return { name: nameIn(phones.rest) ?? said, phones: [...new Set([...whole, ...phones.found])], emails: emails.found };
}

function taken(said: string, pattern: RegExp, valueOf: (typed: string) => string | null) {
  const found: string[] = [];
  const rest = said.replace(pattern, (whole, typed: string) => {
    const value = valueOf(typed);
    if (value === null) return whole;
    found.push(value);
    return ' ';
  });
  return { found, rest };
}

/** Without what stood between the name and what was taken out. */
function nameIn(rest: string): string | null {
  const words = rest
    .replace(/[(<][\s,;]*[)>]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/(?:\s*[,;])+(?=\s*[,;])/gu, '')
    .replace(/\s+(?=[,;])/gu, '')
    .replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/gu, '');
  return /[\p{L}\p{N}]/u.test(words) ? words : null;
}
