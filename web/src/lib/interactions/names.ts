/** Several names, numbers or addresses as they are typed in one line, with commas. */
export const namesIn = (typed: string): string[] =>
  typed
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** The one that is being typed, after the last comma. */
export const lastName = (typed: string): string => (typed.split(',').at(-1) ?? '').trim();

/** Those before it. */
export const withoutLastName = (typed: string): string => typed.slice(0, typed.lastIndexOf(',') + 1).trimEnd();
