import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../core/context.js';
import { invalid, unauthenticated } from '../core/errors.js';
import type { Asked, HttpRoute } from '../core/http/route.js';
import { isSignedIn } from '../core/rights/viewer.js';
import { Text } from '../core/schema/scalars.js';
import { TurnsByKey } from '../core/turns.js';
import { contentOf } from './content.js';
import { LONGEST_NAME } from './file.inputs.js';
import { readableFile, uploadFile } from './file.service.js';
import type { StoredFile } from './storedFile.entity.js';

/** Uploads of one user that are taken in at a time; the rest wait, up to an end. */
const UPLOADS_AT_ONCE = 3;
const UPLOADS_WAITING = 50;
/** What a browser shows by itself without running anything of it. All else is only saved. */
const SHOWN = /^image\/(png|jpeg|gif|webp|avif)$|^application\/pdf$/;

/** `POST /files`: the bytes as the body, the name in `x-file-name`. `GET /files/<id>/<name>`: the bytes. */
export const fileRoute: HttpRoute = { prefix: '/files/', add };

function add(fastify: FastifyInstance, { contextOf }: Asked): void {
  const turns = new TurnsByKey(UPLOADS_AT_ONCE, UPLOADS_WAITING);
  // The bytes stay a stream: they are kept as they come.
  fastify.addContentTypeParser('application/octet-stream', (_request, body, done) => done(null, body));
  fastify.post('/files', async (request, reply) => {
    const ctx = await signedIn(contextOf, request, reply);
    const name = nameIn(request);
    const file = await turns.take(ctx.viewer.userId!, () => uploadFile(ctx, name, request.body as Readable));
    const { id, type, size } = file;
    return reply.code(201).send({ id, name, type, size });
  });
  fastify.get('/files/:id/:name', async (request, reply) => {
    const ctx = await signedIn(contextOf, request, reply);
    const file = await readableFile(ctx, (request.params as { id: string }).id);
    describe(file, reply);
    if (request.headers['if-none-match'] === etagOf(file)) return reply.code(304).send();
    return reply.send(Readable.from(contentOf(ctx.em, file.id), { objectMode: false }));
  });
}

/** @throws UNAUTHENTICATED */
async function signedIn(contextOf: Asked['contextOf'], request: FastifyRequest, reply: FastifyReply): Promise<Context> {
  const ctx = await contextOf(request, reply);
  if (!isSignedIn(ctx.viewer)) throw unauthenticated();
  return ctx;
}

/** Percent-encoded UTF-8, because a header holds nothing else. @throws INVALID x-file-name */
function nameIn({ headers }: FastifyRequest): string {
  const field = 'x-file-name';
  try {
    const name = Text.parseValue(decodeURIComponent(String(headers[field] ?? ''))).replace(/[/\\\n\r\t]/g, ' ');
    if (name && name.length <= LONGEST_NAME) return name;
  } catch {
    // Falls through to the same refusal.
  }
  throw invalid(field, 'file.name');
}

/**
 * Whoever may see a file asks for it each time anew, and gets it without its bytes when he has them. Nothing in it runs:
 * not as a page of ours, nor as what it pretends to be.
 */
function describe(file: StoredFile, reply: FastifyReply): void {
  const isShown = SHOWN.test(file.type);
  void reply.headers({
    'content-type': isShown ? file.type : 'application/octet-stream',
    'content-length': file.size,
    'content-disposition': `${isShown ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeRfc5987(file.name)}`,
    'content-security-policy': file.type === 'application/pdf' ? NOTHING_LOADS : `${NOTHING_LOADS}; sandbox`,
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'private, no-cache',
    etag: etagOf(file),
  });
}

/** The browser's own viewer of PDF does not start in a sandbox; it runs nothing with our rights either. */
const NOTHING_LOADS = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:";

const etagOf = ({ sha256 }: StoredFile): string => `"${sha256}"`;

const encodeRfc5987 = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
