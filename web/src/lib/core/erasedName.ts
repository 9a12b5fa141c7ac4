import { ERASED_NAME } from '#shared/persons/erased.js';

const NAME = JSON.stringify(ERASED_NAME);

/** An answer of the server in which whoever was erased is called so in the words of the reader. */
export const withErasedName = (answer: string, words: string): string =>
  words === ERASED_NAME ? answer : answer.replaceAll(NAME, JSON.stringify(words));

/** The same of one value of a message that is being read. */
export const asErasedName = (value: unknown, words: string): unknown => (value === ERASED_NAME ? words : value);
