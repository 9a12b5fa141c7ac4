/** Of Russia without the code: areas, free and mobile numbers. Areas that begin with 8 begin like the 8 that is dialled first. */
const RUSSIAN = [/^[78]?(9\d*)$/, /^[78](8\d*)$/, /^7?([34]\d*)$/, /^(8[12]\d*)$/, /^7()$/];
const LONGEST = 15;

/**
 * How numbers begin as E.164, however that was typed: `8 (999)`, `999` and `+7 999` are one. Null for what is none, and
 * for what can be read in two ways, such as `8495`: 8 and Moscow, or 849 and 5.
 */
export function phonePrefixOf(typed: string): string | null {
  const bare = typed.replace(/[\s().\-–—\u2011]|\p{Cf}/gu, '');
  if (bare.length > LONGEST) return null;
  if (/^\+[1-9]\d*$/.test(bare)) return bare;
  for (const form of RUSSIAN) {
    const [, national] = form.exec(bare) ?? [];
    if (national !== undefined) return `+7${national}`;
  }
  return null;
}
