import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { fileTypeFromBuffer } from 'file-type';
import { invalid } from '../core/errors.js';
import { prepared } from '../core/postgres/prepared.js';

/** A row each: small enough that streaming holds no memory, large enough that a file is a hundred rows at most. */
const CHUNK_BYTES = 256 * 1024;
export const MOST_FILE_BYTES = 25 * 1024 * 1024;

export interface Content {
  /** Media type by the bytes; a text, which has no marks of its own, counts as unknown. */
  type: string;
  size: number;
  sha256: string;
}

/** Keeps the bytes of a file as they come, each chunk by itself. @throws INVALID body file.tooLarge, file.empty */
export async function keepContent(em: EntityManager, fileId: string, body: AsyncIterable<Buffer>): Promise<Content> {
  const hash = createHash('sha256');
  let [type, size, place] = ['application/octet-stream', 0, 0];
  for await (const bytes of chunksOf(body)) {
    if (place === 0) type = (await fileTypeFromBuffer(bytes))?.mime ?? type;
    size += bytes.length;
    if (size > MOST_FILE_BYTES) throw invalid('body', 'file.tooLarge', { limit: MOST_FILE_BYTES });
    hash.update(bytes);
    await prepared(em, 'insert into file_chunk (file_id, place, bytes) values ($1, $2, $3)', [fileId, place++, bytes]);
  }
  if (size === 0) throw invalid('body', 'file.empty');
  return { type, size, sha256: hash.digest('hex') };
}

/** The bytes of a file, a chunk at a time: nothing is held between two of them. */
export async function* contentOf(em: EntityManager, fileId: string): AsyncGenerator<Buffer> {
  for (let place = 0; ; place += 1) {
    const [row] = await prepared<{ bytes: Buffer }>(em, CHUNK, [fileId, place]);
    if (!row) return;
    yield row.bytes;
  }
}

const CHUNK = 'select bytes from file_chunk where file_id = $1 and place = $2';

async function* chunksOf(body: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let [parts, length]: [Buffer[], number] = [[], 0];
  for await (const part of body) {
    parts.push(part);
    length += part.length;
    while (length >= CHUNK_BYTES) {
      const whole = Buffer.concat(parts);
      yield whole.subarray(0, CHUNK_BYTES);
      parts = [whole.subarray(CHUNK_BYTES)];
      length -= CHUNK_BYTES;
    }
  }
  if (length > 0) yield Buffer.concat(parts);
}
