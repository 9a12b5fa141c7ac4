import { otherLayout } from '#lib/core/i18n/layout.js';

const RUSSIAN_VOWELS = /[аеёиоуыэюя]/gi;
const LATIN_VOWELS = /[aeiouy]/gi;

/**
 * What was probably meant when Latin letters make no word and the same keys in Russian do: `fkmaf` → `альфа`.
 * Null when the text may stand as it is.
 */
export const probablyMeant = (text: string): string | null => {
  const converted = /[a-z]/i.test(text) ? otherLayout(text) : null;
  if (!converted || /[@\d]/.test(text)) return null;
  return !soundsLatin(text) && soundsRussian(converted) ? converted : null;
};

const soundsLatin = (text: string) => share(text, LATIN_VOWELS, /[a-z]/gi) >= 0.28;

/** Russian words do not begin with ъ, ь or ы, and do not put a sign after a vowel. */
const soundsRussian = (text: string) =>
  !/(^|\s)[ъьы]/i.test(text) && !/[аеёиоуыэюя][ъь]/i.test(text) && share(text, RUSSIAN_VOWELS, /[а-яё]/gi) >= 0.2;

const share = (text: string, some: RegExp, all: RegExp) =>
  (text.match(some)?.length ?? 0) / Math.max(1, text.match(all)?.length ?? 0);
