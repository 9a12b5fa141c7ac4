import type { Readable } from 'node:stream';
import { AppError, invalid } from '../../core/errors.js';

/** A browser names a field or a file in far less. */
const LONGEST_HEAD = 4_096;
const END_OF_HEAD = Buffer.from('\r\n\r\n');

/** A body beyond its bounds. */
export class TooHeavy extends Error {
  readonly statusCode = 413;

  /** @param begun what was read of it */
  constructor(readonly begun: Buffer) {
    super('too heavy');
  }
}

/**
 * The platform's own reader of multipart; what it does not understand is refused. It is told of the one boundary by which
 * the parts were counted, and does not look for another in what a stranger has written.
 * @throws INVALID body form.fields
 */
export const formDataOf = (bytes: Buffer, boundary: string): Promise<FormData> => {
  const headers = { 'content-type': `multipart/form-data; boundary="${boundary}"` };
  return new Response(new Uint8Array(bytes), { headers }).formData().catch(() => {
    throw invalid('body', 'form.fields');
  });
};

/** What had come in full of a body that was not read to its end. @throws INVALID body form.fields */
export async function completePartsOf(begun: Buffer, boundary: string): Promise<FormData> {
  const edge = edgeOf(boundary);
  const complete = begun.subarray(0, Math.max(0, begun.lastIndexOf(edge)));
  if (complete.length === 0) return new FormData();
  guardHeads(complete, edge);
  return formDataOf(Buffer.concat([complete, edge, Buffer.from('--\r\n')]), boundary);
}

/** As browsers and programs write it: nothing beside the boundary (RFC 2046, 5.1.1), in quotes or without. */
const TYPE =
  /^multipart\/form-data\s*;\s*boundary=(?:"([\w'()+,./:=? -]{0,69}[\w'()+,./:=?-])"|([\w'+./-]{1,70}))\s*(?:;\s*charset="?[\w-]{1,20}"?\s*)?$/i;

/** Of what kind a body says it is, the one thing that is needed to read it. @throws INVALID body form.fields */
export function boundaryOf(type: string): string {
  const [, quoted, plain] = TYPE.exec(type) ?? [];
  const boundary = quoted ?? plain;
  if (!boundary) throw invalid('body', 'form.fields');
  return boundary;
}

/** What a body may be. */
interface Bounds {
  bytes: number;
  parts: number;
  patienceMs: number;
}

/**
 * Reads a body as it comes, no further than its bounds. Parts are counted by their boundaries: to read a hundred thousand
 * of them takes a second in which nobody else is served.
 * @throws INVALID body form.fields; TooHeavy
 */
export async function multipartBytes(
  body: Readable,
  boundary: string,
  { bytes, parts, patienceMs }: Bounds,
): Promise<Buffer> {
  const edge = edgeOf(boundary);
  const chunks: Buffer[] = [];
  let [size, found, tail] = [0, 0, Buffer.alloc(0)];
  const impatience = setTimeout(() => body.destroy(), patienceMs);
  try {
    // Not destroyed, which would cut the line: its sender is to read why he was refused.
    for await (const chunk of body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > bytes) throw new TooHeavy(Buffer.concat(chunks));
      const window = Buffer.concat([tail, chunk]);
      found += countOf(window, edge);
      // The last boundary ends the last part.
      if (found > parts + 1) throw invalid('body', 'form.fields');
      tail = window.subarray(Math.max(0, window.length - edge.length + 1));
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof AppError || error instanceof TooHeavy ? error : invalid('body', 'form.fields');
  } finally {
    clearTimeout(impatience);
  }
  const whole = Buffer.concat(chunks);
  guardHeads(whole, edge);
  return whole;
}

const edgeOf = (boundary: string): Buffer => Buffer.from(`--${boundary}`, 'latin1');

function countOf(bytes: Buffer, what: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(what); at >= 0; at = bytes.indexOf(what, at + what.length)) count += 1;
  return count;
}

/** Heads are read byte by byte. @throws INVALID body form.fields */
function guardHeads(bytes: Buffer, boundary: Buffer): void {
  for (let at = bytes.indexOf(boundary); at >= 0; at = bytes.indexOf(boundary, at + boundary.length)) {
    const head = bytes.subarray(at, at + LONGEST_HEAD);
    const isLast = head.length < LONGEST_HEAD;
    if (!isLast && !head.includes(END_OF_HEAD)) throw invalid('body', 'form.fields');
  }
}
