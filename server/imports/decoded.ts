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

/** Of two bytes a sign, and without a mark: one of the two is nought where the other is a delimiter or a line's end. */
function wideEncodingOf(bytes: Buffer): Encoding | null {
  let [low, high] = [0, 0];
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    if (bytes[at] === 0) high += 1;
    if (bytes[at + 1] === 0) low += 1;
  }
  if (low + high === 0) return null;
  return low > high ? 'utf-16le' : 'utf-16be';
}

/** The text of a file, without its mark. */
export const decoded = (bytes: Buffer, encoding: Encoding): string => new TextDecoder(encoding).decode(bytes);
