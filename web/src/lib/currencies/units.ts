import type { Currency } from '#lib/core/gql/graphql.js';

/** In which deals are made; ours first. */
export const CURRENCIES: readonly Currency[] = ['RUB', 'USD', 'EUR', 'CNY', 'BYN', 'KZT', 'TRY', 'AED'];
export const FOREIGN = CURRENCIES.filter((currency) => currency !== 'RUB');

/** How people write them beside a sum. The longer words of two come first. */
const written: [Currency, string][] = [
  ['BYN', String.raw`byn|бел(?:\.|орусских)? ?руб(?:\.|лей|ля|ль)?`],
  ['RUB', String.raw`₽|rub(?:les?)?|roubles?|руб(?:\.|лей|ля|ль)?|р\.?`],
  ['USD', String.raw`\$|usd|dollars?|долл(?:\.|аров|ара|ары|ар)?`],
  ['EUR', '€|eur(?:os?)?|евро'],
  ['CNY', '¥|cny|yuan|юан(?:ей|я|и|ь)'],
  ['KZT', '₸|kzt|tenge|тенге'],
  ['TRY', '₺|try|liras?|лир[аы]?'],
  ['AED', 'aed|dirhams?|дирхам(?:ов|а|ы)?'],
];

/** A pattern of any of them, for a longer one. */
export const ANY_UNIT = `(?:${written.map(([, words]) => words).join('|')})`;

const patterns = written.map(([currency, words]) => [currency, new RegExp(`^(?:${words})$`, 'iu')] as const);

/** Which currency a word means; undefined = none. */
export const currencyOf = (word: string): Currency | undefined =>
  patterns.find(([, pattern]) => pattern.test(word.trim()))?.[0];

const atEnd = new RegExp(`^(.*?[^\\p{L}])(${ANY_UNIT})$`, 'iu');
const scaledAtEnd = new RegExp(`^(.*?(?:тыс|млн|млрд|[ткkmм])\\.?) ?(${ANY_UNIT})$`, 'iu');
const atStart = /^([$€¥₽₸₺]|[a-z]{3}) ?(\d.*)$/iu;

/** Parts «12 000 $», «$12k», «12 тыс. долл.» into what is counted and its currency, when one is written. */
export function unitIn(text: string): { number: string; currency: Currency | undefined } {
  const typed = text.trim();
  const alone = currencyOf(typed);
  if (alone) return { number: '', currency: alone };
  const [, before = '', unit = ''] = scaledAtEnd.exec(typed) ?? atEnd.exec(typed) ?? [];
  if (unit) return { number: before.trim(), currency: currencyOf(unit) };
  const [, sign = '', after = ''] = atStart.exec(typed) ?? [];
  const currency = currencyOf(sign);
  return currency ? { number: after, currency } : { number: typed, currency: undefined };
}
