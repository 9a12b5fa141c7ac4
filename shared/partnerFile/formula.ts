/** A text that a table would work out instead of showing it, whatever apostrophes stand before it already. */
const FORMULA = /^'*[=+\-@|\t\r\n]/;
const NEUTRALISED = /^'+[=+\-@|\t\r\n]/;

/** A text that no table takes for a formula: one apostrophe more goes before what begins as one. */
export const neutralised = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** The text as it was before it was neutralised. */
export const asWritten = (cell: string): string => (NEUTRALISED.test(cell) ? cell.slice(1) : cell);
