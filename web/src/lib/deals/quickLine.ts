import { ownSum, type OwnSum } from '#lib/currencies/ownSum.js';
import { ANY_UNIT, unitIn } from '#lib/currencies/units.js';
import { isWrong, type Wrong } from '#lib/fields/kind.js';
import { parseMoney } from '#lib/fields/money.js';

const grouped = String.raw`\d{1,3}(?: \d{3})+`;
/** Any number of digits, so that a third one is told of. */
const kopecks = String.raw`(?:[.,]\d+)?`;
const scaled = String.raw`\d+(?:[.,]\d+)? ?(?:тыс|млн|млрд|к|k|mln|bn)\.?`;

/** What makes a number at the end a sum: its unit, thousands set apart, or a length that no year, phone or INN has. */
const sumsAtEnd = [
  new RegExp(String.raw`^(.*?\S) ((?:${grouped}|\d+)${kopecks}) ?(${ANY_UNIT})$`, 'iu'),
  new RegExp(String.raw`^(.*?\S) ([$€¥₽₸₺]) ?(${scaled}|(?:${grouped}|\d+)${kopecks})$`, 'iu'),
  new RegExp(String.raw`^(.*?\S) (${scaled})(?: ?(${ANY_UNIT}))?$`, 'iu'),
  new RegExp(String.raw`^(.*?\S) ((?:${grouped}|\d{5,9})${kopecks})$`, 'u'),
];

/** The same with nothing before it. A bare number may still be a name. */
const sumAlone = new RegExp(
  [
    String.raw`^(?:${grouped}|\d+)${kopecks} ?${ANY_UNIT}$`,
    String.raw`^[$€¥₽₸₺] ?(?:${scaled}|(?:${grouped}|\d+)${kopecks})$`,
    String.raw`^${scaled}(?: ?${ANY_UNIT})?$`,
    `^${grouped}${kopecks}$`,
  ].join('|'),
  'iu',
);

/** After these words a bare number is a name: «ГОСТ 15150», «арт. 100200». */
const namesNumber = /(?:^|[\s(«])(?:гост(?: р)?|ост|ту|снип|сп|din|iso|en|арт\.?|артикул|инн|код|лот)$|№$/iu;

export interface QuickLine {
  /** Empty when nothing but a sum is typed. */
  title: string;
  /** Nothing is said of it: null, in roubles. */
  sum: OwnSum;
  /** What is meant as a sum is none that can be kept. */
  wrong?: Wrong;
}

/** Parts a typed line into the title and the sum at its end. «Болты М20» and «Поставка 2027» keep their numbers. */
export const quickLine = (line: string): QuickLine => {
  const title = line.trim().replace(/\s+/g, ' ');
  if (sumAlone.test(title)) return summed('', title);
  for (const pattern of sumsAtEnd) {
    const [whole, name, ...parts] = pattern.exec(title) ?? [];
    if (!whole || !name || namesNumber.test(name)) continue;
    return summed(name, parts.filter(Boolean).join(' '));
  }
  return { title, sum: ownSum(null, 'RUB') };
};

const summed = (title: string, typed: string): QuickLine => {
  const { number, currency = 'RUB' } = unitIn(typed);
  const parsed = parseMoney(number);
  return isWrong(parsed)
    ? { title, sum: ownSum(null, currency), wrong: parsed.wrong }
    : { title, sum: ownSum(parsed.value, currency) };
};
