import { isUtf8 } from 'node:buffer';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251';

/** So much of a file tells how it is written. */
const LOOKED_AT = 4_096;

/** How the bytes of a text are written: by its mark, else by what they can only be. */
export function encodingOf(bytes: Buffer): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return wideEncodingOf(bytes.subarray(0, LOOKED_AT)) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1251');
}

/** Of two bytes a sign, and without a mark: one of the two says of most signs that they are Latin or Cyrillic. */
function wideEncodingOf(bytes: Buffer): Encoding | null {
  const pairs = Math.floor(bytes.length / 2);
  const counts = [0, 0];
  for (let at = 0; at < pairs * 2; at++) if (ALPHABETS.includes(bytes[at]!)) counts[at % 2]! += 1;
  const [big, little] = counts as [number, number];
  if (Math.max(big, little) * 2 <= pairs) return null;
  return little > big ? 'utf-16le' : 'utf-16be';
}

/** High bytes of Latin and Cyrillic letters; one stray nought makes no text wide. */
const ALPHABETS = [0x00, 0x04];

/** The text of a file, without its mark. */
export const decoded = (bytes: Buffer, encoding: Encoding): string => new TextDecoder(encoding).decode(bytes);
