import { innTroubles } from '#shared/requisites/taxNumbers.js';

export type Mark = 'phone' | 'email' | 'inn' | 'day';

/** A piece of what somebody wrote; marked when it is something that he gave of himself, or a day. */
export interface Piece {
  text: string;
  mark: Mark | null;
}

const MONTHS = 'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря';
/** In this order: what an address or a number has taken is no number of anything else. */
const GIVEN =
  /(?<email>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)|(?<phone>(?<![\d\w])(?:\+\d|8(?=[\s(-]))[\d\s().–-]{8,16}\d(?!\d)|(?<!\d)8\d{10}(?!\d))|(?<inn>(?<!\d)(?:\d{12}|\d{10})(?!\d))/gu;
/** «до 25 ноября», «01.12» and «1.12.2026»; 10.9 is a class of strength. */
const DAY = new RegExp(
  `(?:(?<=^|\\s)(?:до|к) )?(?<![\\d.])\\d{1,2}(?:\\s(?:${MONTHS})|\\.(?:0[1-9]|1[0-2])(?:\\.\\d{2,4})?)(?![\\d\\w]|\\.\\d)`,
  'giu',
);

/** What a letter gave: addresses, numbers, a sound ИНН and days stand out in its text. */
export function marksIn(text: string): Piece[] {
  return cut(text, GIVEN, markOf).flatMap((piece) =>
    piece.mark === null ? cut(piece.text, DAY, () => 'day' as const) : [piece],
  );
}

/** The first of its kind that a text gives; null when there is none. */
export const givenIn = (text: string, mark: Mark): string | null =>
  marksIn(text).find((piece) => piece.mark === mark)?.text ?? null;

function markOf({ groups }: RegExpExecArray): Mark | null {
  if (groups?.['email']) return 'email';
  if (groups?.['phone']) return 'phone';
  return innTroubles(groups?.['inn'] ?? '').length === 0 ? 'inn' : null;
}

function cut(text: string, by: RegExp, markOf: (found: RegExpExecArray) => Mark | null): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const found of text.matchAll(by)) {
    const mark = markOf(found);
    if (mark === null) continue;
    pieces.push({ text: text.slice(end, found.index), mark: null }, { text: found[0], mark });
    end = found.index + found[0].length;
  }
  return [...pieces, { text: text.slice(end), mark: null }].filter((piece) => piece.text !== '');
}
