import { ERASED_NAME } from '#shared/persons/erased.js';

const NAME = JSON.stringify(ERASED_NAME);

/** An answer or message of the server in which whoever was erased is called so in the words of the reader. */
export const withErasedName = (answer: string, words: string): string =>
  words === ERASED_NAME ? answer : answer.replaceAll(NAME, JSON.stringify(words));
