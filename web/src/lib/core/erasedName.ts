import { ERASED_NAME, ERASED_TEXT } from '#shared/persons/erased.js';

/** How whoever was erased is called, and what stands where he was told of, in the words of the reader. */
export interface ErasedWords {
  erased: string;
  erasedText: string;
}

/** An answer or message of the server as its reader reads it. What holds neither is looked through, and left as it is. */
export const withErasedName = (answer: string, { erased, erasedText }: ErasedWords): string =>
  erased === ERASED_NAME ? answer : answer.replaceAll(ERASED_NAME, erased).replaceAll(ERASED_TEXT, erasedText);
