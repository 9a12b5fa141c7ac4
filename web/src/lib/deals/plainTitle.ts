/** What a title of a deal may hold at most, as the server counts: code points. */
const longest = 300;

// eslint-disable-next-line no-control-regex -- these are what the server refuses: nobody sees them, so nobody can take them out.
const refused = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069\p{Cs}]/gu;
const withoutWidth = /[\u200B-\u200F\u2060\uFEFF\u00AD]/gu;

/** The title without characters that no one sees and the server refuses; empty when nothing visible is left. */
export const plainTitle = (text: string): string => {
  const plain = text.replace(refused, '');
  return plain.replace(withoutWidth, '').trim() === '' ? '' : plain;
};

/** By how many characters the title is too long. */
export const excessOf = (title: string): number => Math.max(0, [...title.normalize('NFC')].length - longest);
