import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { invalid } from '../../core/errors.js';
import type { Attachment } from '../message.inputs.js';
import { boundaryOf, completePartsOf, formDataOf, multipartBytes, TooHeavy } from './multipart.js';
import { MOST_FIELDS } from './submission.js';
import { FilesRefused, MOST_UPLOAD_MB, MOST_UPLOADS } from './uploads.js';

/** What a form may weigh without its files. */
const MOST_FORM_BYTES = 64 * 1024;
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

/** @throws INVALID body form.fields, form.files, form.filesTooMany, form.filesTooLarge; TooHeavy */
async function multipartOf({ headers }: FastifyRequest, payload: Readable, takesFiles: boolean): Promise<Body> {
  const boundary = boundaryOf(headers['content-type'] ?? '');
  const bytes = takesFiles ? MOST_UPLOAD_MB * 1024 * 1024 : MOST_FORM_BYTES;
  const bounds = { bytes, parts: MOST_FIELDS + MOST_UPLOADS, patienceMs: UPLOAD_MS };
  const whole = multipartBytes(payload, boundary, bounds).catch(async (error: unknown) => {
    if (!takesFiles || !(error instanceof TooHeavy)) throw error;
    throw new FilesRefused('form.filesTooLarge', fieldsOf(await completePartsOf(error.begun, boundary)));
  });
  const form = await formDataOf(await whole, boundary);
  const uploads = [...form.values()].filter((value) => typeof value !== 'string').filter(({ size }) => size > 0);
  if (uploads.length > 0 && !takesFiles) throw invalid('body', 'form.files');
  if (uploads.length > MOST_UPLOADS) throw new FilesRefused('form.filesTooMany', fieldsOf(form));
  const files = uploads.map(async (file) => ({
    name: file.name.slice(-LONGEST_NAME) || 'file',
    content: Buffer.from(await file.arrayBuffer()),
  }));
  return { fields: fieldsOf(form), files: await Promise.all(files) };
}

/** What is no file. */
const fieldsOf = (form: FormData): unknown =>
  bodyOf([...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string')).fields;

/** Of several boxes with one name a list is made. */
function bodyOf(entries: Iterable<[string, string]>): Body {
  const all = Map.groupBy(entries, ([name]) => name);
  const fields = [...all].map(([name, values]) => [name, values.map(([, value]) => value)] as const);
  // A name such as `__proto__` is a field like others.
  return { fields: Object.fromEntries(fields), files: [] };
}
