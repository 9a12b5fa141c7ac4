import { isWrong, type Wrong } from '#lib/fields/kind.js';
import { parseMoney } from '#lib/fields/money.js';

const grouped = String.raw`\d{1,3}(?: \d{3})+`;
/** Any number of digits, so that a third one is told of. */
const kopecks = String.raw`(?:[.,]\d+)?`;
const roubles = String.raw`(?:₽|руб(?:\.|лей|ля|ль)?|р\.?)`;

/** What makes a number at the end a sum: its unit, thousands set apart, or a length that no year, phone or INN has. */
const sumsAtEnd = [
  new RegExp(String.raw`^(.*?\S) ((?:${grouped}|\d+)${kopecks}) ?${roubles}$`, 'iu'),
  new RegExp(String.raw`^(.*?\S) (\d+(?:[.,]\d+)? ?(?:тыс|млн|млрд|к|k|mln|bn)\.?)(?: ?${roubles})?$`, 'iu'),
  new RegExp(String.raw`^(.*?\S) ((?:${grouped}|\d{5,9})${kopecks})$`, 'u'),
];

/** After these words a bare number is a name: «ГОСТ 15150», «арт. 100200». */
const namesNumber = /(?:^|[\s(«])(?:гост(?: р)?|ост|ту|снип|сп|din|iso|en|арт\.?|артикул|инн|код|лот)$|№$/iu;

export interface QuickLine {
  title: string;
  sum: string | null;
  /** What is meant as a sum is none that can be kept. */
  wrong?: Wrong;
}

/** Parts a typed line into the title and the sum at its end. «Болты М20» and «Поставка 2027» keep their numbers. */
export const quickLine = (line: string): QuickLine => {
  const title = line.trim().replace(/\s+/g, ' ');
  for (const pattern of sumsAtEnd) {
    const [, name, amount] = pattern.exec(title) ?? [];
    if (!name || !amount || namesNumber.test(name)) continue;
    const parsed = parseMoney(amount);
    if (isWrong(parsed)) return { title: name, sum: null, wrong: parsed.wrong };
    if (parsed.value !== null) return { title: name, sum: parsed.value };
  }
  return { title, sum: null };
};
