import type { FastifyInstance } from 'fastify';
import { invalid } from '../../core/errors.js';
import type { Attachment } from '../message.inputs.js';

/** What a form may weigh without its files, and with them. */
const MOST_FORM_BYTES = 64 * 1024;
const MOST_UPLOAD_BYTES = 10 * 1024 * 1024;
const MOST_UPLOADS = 5;
const LONGEST_NAME = 255;

/** What a browser or a program has sent, however it was written. */
export interface Body {
  fields: unknown;
  files: Attachment[];
}

/** Teaches a part of the server the three ways in which forms are sent; the others keep knowing JSON alone. */
export function addFormParsers(fastify: FastifyInstance): void {
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
    { parseAs: 'buffer', bodyLimit: MOST_UPLOAD_BYTES },
    async ({ headers }: { headers: Record<string, unknown> }, bytes: string | Buffer): Promise<Body> =>
      multipartOf(Buffer.from(bytes), String(headers['content-type'])),
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

/** The platform's own reader of multipart; what it does not understand is refused. @throws INVALID body form.fields, form.files */
async function multipartOf(bytes: Buffer, type: string): Promise<Body> {
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData().catch(() => {
    throw invalid('body', 'form.fields');
  });
  const uploads = [...form.values()].filter((value) => typeof value !== 'string').filter(({ size }) => size > 0);
  if (uploads.length > MOST_UPLOADS) throw invalid('body', 'form.files', { limit: MOST_UPLOADS });
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
