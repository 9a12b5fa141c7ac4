/** What ends a value where nothing is quoted: of addresses a comma is a part. */
export type Ends = ';' | ';,';

/** Several values in one cell; one that the signs of the list would break stands in quotes. */
export const joined = (values: readonly string[], ends: Ends): string =>
  values.map((value) => (isBroken(value, ends) ? `"${value.replaceAll('"', '""')}"` : value)).join('; ');

const isBroken = (value: string, ends: Ends): boolean => value.startsWith('"') || endOf(value, ends) >= 0;

/** The values of a cell, without the empty ones; what was not written by us is read as it is meant. */
export function separated(cell: string, ends: Ends): string[] {
  const values: string[] = [];
  let rest = cell.trim();
  while (rest !== '') {
    const { value, after } = quotedFirst(rest, ends) ?? plainFirst(rest, ends);
    if (value !== '') values.push(value);
    rest = after.trimStart();
  }
  return values;
}

interface First {
  value: string;
  after: string;
}

function plainFirst(rest: string, ends: Ends): First {
  const at = endOf(rest, ends);
  const end = at < 0 ? rest.length : at;
  return { value: rest.slice(0, end).trim(), after: rest.slice(end + 1) };
}

/** Null for what only begins with a quote: that is a value as any other. */
function quotedFirst(rest: string, ends: Ends): First | null {
  const [whole, inside] = /^"((?:[^"]|"")*)"[^\S\n]*/.exec(rest) ?? [];
  if (whole === undefined || inside === undefined) return null;
  const after = rest.slice(whole.length);
  if (after !== '' && endOf(after[0]!, ends) < 0) return null;
  return { value: inside.replaceAll('""', '"'), after: after.slice(1) };
}

const endOf = (text: string, ends: Ends): number => text.search(ends === ';' ? /[;\n]/ : /[;,\n]/);
