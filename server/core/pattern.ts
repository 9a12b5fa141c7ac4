/** A LIKE pattern that finds the text anywhere; signs that mean something to LIKE stand for themselves. */
export const containing = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;
