/** Several names, numbers or addresses as they are typed in one line, with commas. */
export const namesIn = (typed: string): string[] =>
  typed
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
