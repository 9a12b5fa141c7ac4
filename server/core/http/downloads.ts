import { Readable } from 'node:stream';
import type { ReadableStream as NodeStream } from 'node:stream/web';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../context.js';
import { forbidden } from '../errors.js';
import { requireSignedIn } from '../rights/signedIn.js';
import { Turns, TurnsByKey } from '../turns.js';

/** A file that is made while it is sent. */
export interface Download {
  name: string;
  type: string;
  body: ReadableStream<Uint8Array>;
}

/** Does a piece of work for the viewer as he is now. @throws UNAUTHENTICATED when he is nobody any more */
export type AsViewer = <T>(work: (ctx: Context) => Promise<T>) => Promise<T>;

/** Makes a file out of the parameters of its address. @throws AppError */
export type MakeDownload = (asViewer: AsViewer, params: URLSearchParams) => Promise<Download>;

export interface DownloadOptions {
  downloads: ReadonlyMap<string, MakeDownload>;
  /** A context of nobody yet, and what makes it somebody's. */
  newContext: (request: FastifyRequest, reply: FastifyReply) => Context;
  identify: (context: Context, request: FastifyRequest) => Promise<void>;
  keyOf: (request: FastifyRequest) => string;
}

/** Pieces of downloads that are read at a time: pages of the app do not wait behind a large file. */
export const PIECES_AT_ONCE = 2;
/** Files that one session takes at a time; further ones wait, up to an end. */
export const DOWNLOADS_OF_ONE = 2;
const WAITING_OF_ONE = 10;

/** Answers files by GET. Each piece is read under the rights of that moment, by a connection that is given back at once. */
export function addDownloads(fastify: FastifyInstance, options: DownloadOptions): void {
  const pieces = new Turns(PIECES_AT_ONCE);
  const turns = new TurnsByKey(DOWNLOADS_OF_ONE, WAITING_OF_ONE);
  for (const [path, make] of options.downloads) {
    fastify.get(path, async (request, reply) => {
      refuseForeign(request);
      const leave = await turns.enter(options.keyOf(request));
      if (reply.raw.destroyed) leave();
      else reply.raw.once('close', leave);
      const asViewer: AsViewer = (work) => pieces.take(() => workAsViewer(options, request, reply, work));
      const { search } = new URL(request.url, 'http://localhost');
      return send(reply, await make(asViewer, new URLSearchParams(search)));
    });
  }
}

async function workAsViewer<T>(
  { newContext, identify }: DownloadOptions,
  request: FastifyRequest,
  reply: FastifyReply,
  work: (ctx: Context) => Promise<T>,
): Promise<T> {
  const context = newContext(request, reply);
  await identify(context, request);
  requireSignedIn(context, {});
  return work(context);
}

/** A page of somebody else may not make us work by a link. */
function refuseForeign({ headers }: FastifyRequest): void {
  if (headers['sec-fetch-site'] === 'cross-site') throw forbidden('origin');
}

function send(reply: FastifyReply, { name, type, body }: Download): FastifyReply {
  const plain = name.replace(/[^\w.-]+/g, '_');
  return reply
    .header('content-type', type)
    .header('content-disposition', `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`)
    .header('cache-control', 'no-store')
    .send(Readable.fromWeb(body as NodeStream));
}
