import { Readable } from 'node:stream';
import type { ReadableStream as NodeStream } from 'node:stream/web';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../core/context.js';
import { forbidden } from '../core/errors.js';
import type { Asked } from '../core/http/route.js';
import { requireSignedIn } from '../core/rights/signedIn.js';
import { Turns, TurnsByKey } from '../core/turns.js';

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

/** Pieces of downloads that are read at a time: pages of the app do not wait behind a large file. */
const PIECES_AT_ONCE = 2;
/** Files that one session takes at a time; further ones wait, up to an end. */
const DOWNLOADS_OF_ONE = 2;
const WAITING_OF_ONE = 10;

/** Answers files by GET. Each piece is read under the rights of that moment, by a connection that is given back at once. */
export class Downloads {
  private readonly pieces = new Turns(PIECES_AT_ONCE);
  private readonly turns = new TurnsByKey(DOWNLOADS_OF_ONE, WAITING_OF_ONE);

  constructor(private readonly asked: Asked) {}

  async answer(request: FastifyRequest, reply: FastifyReply, make: MakeDownload): Promise<FastifyReply> {
    refuseForeign(request);
    const { token, cookie, address } = this.asked.visitorOf(request);
    const leave = await this.turns.enter(token ?? cookie ?? address);
    if (reply.raw.destroyed) leave();
    else reply.raw.once('close', leave);
    const asViewer: AsViewer = (work) => this.pieces.take(async () => work(await this.viewersContext(request, reply)));
    return send(reply, await make(asViewer, new URL(request.url, 'http://localhost').searchParams));
  }

  private async viewersContext(request: FastifyRequest, reply: FastifyReply): Promise<Context> {
    const context = await this.asked.contextOf(request, reply);
    requireSignedIn(context, {});
    return context;
  }
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
