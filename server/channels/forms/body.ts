import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { invalid } from '../../core/errors.js';
import type { Attachment } from '../message.inputs.js';
import { boundaryOf, formDataOf, multipartBytes } from './multipart.js';
import { MOST_FIELDS } from './submission.js';

/** What a form may weigh without its files, and with them. */
const MOST_FORM_BYTES = 64 * 1024;
const MOST_UPLOAD_BYTES = 10 * 1024 * 1024;
const MOST_UPLOADS = 5;
/** How long somebody may take over his files: as long as that, nobody else has his turn. */
const UPLOAD_MS = 60_000;
const LONGEST_NAME = 255;

/** What a browser or a program has sent, however it was written. */
export interface Body {
  fields: unknown;
  files: Attachment[];
}

/**
 * Teaches a part of the server the three ways in which forms are sent; the others keep knowing JSON alone.
 * @param takesFiles whether what is asked for may bring any
 */
export function addFormParsers(fastify: FastifyInstance, takesFiles: (request: FastifyRequest) => boolean): void {
  fastify.removeContentTypeParser('application/json');
  fastify.addContentTypeParser(
    'application/json',
    { parseAs: 'string', bodyLimit: MOST_FORM_BYTES },
    async (_request: unknown, text: string | Buffer): Promise<Body> => ({ fields: jsonOf(String(text)), files: [] }),
  );
  fastify.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: MOST_FORM_BYTES },
    async (_request: unknown, text: string | Buffer): Promise<Body> => bodyOf(new URLSearchParams(String(text))),
  );
  fastify.addContentTypeParser(
    'multipart/form-data',
    async (request: FastifyRequest, payload: Readable): Promise<Body> =>
      multipartOf(request, payload, takesFiles(request)),
  );
}

/** @throws INVALID body form.fields */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw invalid('body', 'form.fields');
  }
}

/** @throws INVALID body form.fields, form.files; what Fastify says of bodies that are too large */
async function multipartOf({ headers }: FastifyRequest, payload: Readable, takesFiles: boolean): Promise<Body> {
  const boundary = boundaryOf(headers['content-type'] ?? '');
  const bytes = takesFiles ? MOST_UPLOAD_BYTES : MOST_FORM_BYTES;
  const bounds = { bytes, parts: MOST_FIELDS + MOST_UPLOADS, patienceMs: UPLOAD_MS };
  const form = await formDataOf(await multipartBytes(payload, boundary, bounds), boundary);
  const uploads = [...form.values()].filter((value) => typeof value !== 'string').filter(({ size }) => size > 0);
  const limit = takesFiles ? MOST_UPLOADS : 0;
  if (uploads.length > limit) throw invalid('body', 'form.files', { limit });
  const files = uploads.map(async (file) => ({
    name: file.name.slice(-LONGEST_NAME) || 'file',
    content: Buffer.from(await file.arrayBuffer()),
  }));
  return {
    ...bodyOf([...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string')),
    files: await Promise.all(files),
  };
}

/** Of several boxes with one name a list is made. */
function bodyOf(entries: Iterable<[string, string]>): Body {
  const all = Map.groupBy(entries, ([name]) => name);
  const fields = [...all].map(([name, values]) => [name, values.map(([, value]) => value)] as const);
  // A name such as `__proto__` is a field like others.
  return { fields: Object.fromEntries(fields), files: [] };
}
