import { parseMoney } from '#lib/fields/money.js';

/** A sum of at least five digits (a year is none), a grouped one, or one with its unit, after at least one word. */
const sumAtEnd =
  /^(.*?\S)\s+((?:\d{1,3}(?:[ \u00a0]\d{3})+|\d{5,})(?:[.,]\d{1,2})?\s*(?:₽|р\.?|руб\.?)?|\d+(?:[.,]\d+)?\s*(?:тыс|млн|млрд|k|m)\.?)$/iu;

/** Parts a typed line into the title and the sum at its end. «Болты М20» keeps its number. */
export const quickLine = (line: string): { title: string; sum: string | null } => {
  const whole = { title: line.trim().replace(/\s+/g, ' '), sum: null };
  const match = sumAtEnd.exec(whole.title);
  const parsed = match && parseMoney(match[2]!);
  if (!match || !parsed || 'wrong' in parsed || parsed.value === null) return whole;
  return { title: match[1]!, sum: parsed.value };
};
