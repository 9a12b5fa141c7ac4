import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../core/context.js';
import { AppError } from '../core/errors.js';
import type { HttpRoute } from '../core/http/route.js';
import type { Visitor } from '../core/http/visitor.js';
import { systemViewer, type Viewer } from '../core/rights/viewer.js';
import { Throttle } from '../core/throttle.js';
import { readerOf } from './calendarFeed.service.js';
import { calendarOf } from './calendar.page.js';

const PREFIX = '/calendar/';
const SECRET = /^([\w-]{43})\.ics$/;
/** How long a calendar may go without asking again. */
const FRESH_SECONDS = 300;
const RETRY_AFTER_SECONDS = 900;

/** Within 15 minutes: readings of one address, and guesses from one machine. */
const READINGS = 60;
const GUESSES = 30;

export const addressOf = (secret: string): string => `${PREFIX}${secret}.ics`;

/** Answers calendars at their secret addresses, without a session. An address is told to nobody, the log included. */
export function calendarRoute(contextOf: (viewer: Viewer) => Context): HttpRoute {
  const readings = new Throttle(READINGS);
  const guesses = new Throttle(GUESSES);

  return {
    prefix: PREFIX,
    add: (fastify, { visitorOf }) =>
      fastify.get<{ Params: { file: string } }>(`${PREFIX}:file`, (request, reply) =>
        answer(request, reply, visitorOf(request)),
      ),
  };

  async function answer(
    request: FastifyRequest<{ Params: { file: string } }>,
    reply: FastifyReply,
    visitor: Visitor,
  ): Promise<FastifyReply> {
    const ctx = contextOf(systemViewer('calendar'));
    const secret = SECRET.exec(request.params.file)?.[1];
    if (isTooMany(guesses, visitor.address, ctx.now)) return tooMany(reply);
    const reader = secret ? await readerOf(ctx, secret) : null;
    if (!reader) return reply.code(404).type('text/plain').send('There is no such calendar.\n');
    guesses.forgive(visitor.address);
    if (isTooMany(readings, reader.userId!, ctx.now)) return tooMany(reply);
    const text = await calendarOf(contextOf(reader), `${visitor.protocol}://${visitor.host}`);
    return send(request, reply, text);
  }
}

function send(request: FastifyRequest, reply: FastifyReply, text: string): FastifyReply {
  const etag = `"${createHash('sha256').update(text).digest('base64url')}"`;
  void reply.header('etag', etag).header('cache-control', `private, max-age=${FRESH_SECONDS}`);
  if (request.headers['if-none-match']?.includes(etag)) return reply.code(304).send();
  return reply.type('text/calendar; charset=utf-8').send(text);
}

function isTooMany(throttle: Throttle, key: string, now: Date): boolean {
  try {
    throttle.attempt(key, now);
    return false;
  } catch (error) {
    if (error instanceof AppError) return true;
    throw error;
  }
}

const tooMany = (reply: FastifyReply): FastifyReply =>
  reply.code(429).header('retry-after', RETRY_AFTER_SECONDS).type('text/plain').send('Too often. Ask again later.\n');
