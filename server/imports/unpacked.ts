/** An entry of the directory at the end of an archive. */
const ENTRY = 0x02014b50;
const [PACKED_AT, UNPACKED_AT] = [20, 24];
const END = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
/** Archives whose numbers do not fit have them elsewhere; no table of ours is one. */
const TOO_LARGE = 0xffffffff;

/**
 * How many bytes an archive says it unpacks to: what a reader then unpacks is bounded by that. An archive that does not
 * say is without end.
 * @returns null when its directory is not where it is to be: a part of it has been lost
 */
export function unpackedBytes(archive: Buffer): number | null {
  const end = archive.lastIndexOf(END);
  if (end < 0 || end + 20 > archive.length) return null;
  let at = archive.readUInt32LE(end + 16);
  let sum = 0;
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    if (at + 46 > archive.length || archive.readUInt32LE(at) !== ENTRY) return null;
    const [packed, unpacked] = [archive.readUInt32LE(at + PACKED_AT), archive.readUInt32LE(at + UNPACKED_AT)];
    if (unpacked === TOO_LARGE || (unpacked === 0 && packed > 2)) return Infinity;
    sum += unpacked;
    at += 46 + archive.readUInt16LE(at + 28) + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return sum;
}
