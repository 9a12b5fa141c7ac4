import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { InMemoryLRUCache } from '@apollo/utils.keyvaluecache';
import { ApolloServer, type GraphQLRequestContext } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Config } from '../start/config.js';
import type { Context } from '../context.js';
import { AppError, type ErrorCode, invalid } from '../errors.js';
import type { Metrics } from '../metrics.js';
import type { Transport } from '../transport.js';
import { TurnsByKey } from '../turns.js';
import type { Authenticate } from './authenticate.js';
import type { Documents } from './documents.js';
import type { TellError } from './errors.js';
import { LIMITS, limitRule } from './limits.js';
import { queriesInTurn, RETRY_AFTER_SECONDS } from './queries.js';
import type { Asked, HttpRoute } from './route.js';
import type { Sockets } from './sockets.js';
import { isOwnOrigin, visitorOf, type Visitor } from './visitor.js';
import type { OpenWeb, WebHandler } from './web.js';

export interface HttpOptions {
  config: Config;
  log: Logger;
  schema: GraphQLSchema;
  documents: Documents;
  sockets: Sockets;
  metrics: Metrics;
  tellError: TellError;
  /** Of nobody yet: who it is, `authenticate` finds out. */
  newContext: (visitor: Visitor, reply: FastifyReply) => Context;
  authenticate: Authenticate;
  /** Why the process should get no requests now; null when all is well. */
  unready: () => Promise<string | null>;
  openWeb: OpenWeb;
  /** What features answer beside GraphQL. */
  routes: readonly HttpRoute[];
}

const GRAPHQL = '/graphql';
/**
 * Parsed documents that are kept for HTTP, measured as JSON, which is a quarter of what they take. Those of our own app
 * need a tenth of it; what programs write beyond that is parsed again.
 */
const PARSED_BYTES = 4 * 1024 * 1024;
/** Above the longest text that a field takes, so that a text that is too long is refused by name. */
const MOST_BODY_BYTES = 2 * 1024 * 1024;

/** Requests of one token, or of one address without any, that are worked on at a time; the rest wait, up to an end. */
const PROGRAM_AT_ONCE = 4;
const PROGRAM_WAITING = 200;

/** Slow senders and slow readers do not hold what a request costs for longer. */
const PATIENCE = {
  /** From the first byte to the end of the head; also for a connection that says nothing. */
  headersTimeout: 15_000,
  /** To the end of the body: a file of 25 MiB takes so long from a telephone in a basement. */
  requestTimeout: 300_000,
  /** Between two requests; longer than the usual 60 s of proxies, so that it is they who hang up. */
  keepAliveTimeout: 72_000,
  connectionsCheckingInterval: 5_000,
};
/** Without a byte in either direction, as of an answer that is not being read. */
const SILENCE_MS = 60_000;

/** Everything on one port: the API by Fastify and Apollo, sockets by upgrade, all else by the web app. */
export async function openHttp(options: HttpOptions): Promise<FastifyInstance> {
  const web: { handler: WebHandler | null } = { handler: null };
  const fastify = Fastify({
    bodyLimit: MOST_BODY_BYTES,
    serverFactory: (api) =>
      createServer(PATIENCE, (request, response) => {
        protect(request, response, options);
        (isApi(request, options.routes) ? api : web.handler!)(request, response);
      }).setTimeout(SILENCE_MS),
  });
  fastify.setErrorHandler((error, _request, reply) => refuse(options, error, reply));
  fastify.removeContentTypeParser('text/plain');
  await addGraphql(fastify, options);
  addHealth(fastify, options);
  for (const { add } of options.routes) add(fastify, askedBy(options));
  hangUpWhenClosing(fastify.server as Server);
  fastify.server.on('upgrade', (request, stream, head) => upgrade(options, request, stream, head));
  web.handler = await options.openWeb(fastify.server as Server, options.config);
  return fastify;
}

/**
 * A server that closes hangs up on connections that are idle at that moment. One whose answer ends later would be kept
 * for its next request, and the closing with it.
 */
function hangUpWhenClosing(server: Server): void {
  const hangUp = () => server.listening || setImmediate(() => server.closeIdleConnections());
  server.on('request', (_request, response) => response.once('close', hangUp));
}

/** What every answer says to browsers; addresses hold ids of records, which are nobody else's business. */
function protect(request: IncomingMessage, response: ServerResponse, { config }: HttpOptions): void {
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'same-origin');
  const { protocol } = visitorOf(request, config);
  if (protocol === 'https') response.setHeader('strict-transport-security', 'max-age=31536000');
}

const API_PATHS = new Set([GRAPHQL, '/livez', '/readyz', '/metrics']);

const pathOf = ({ url = '/' }: IncomingMessage): string => url.split('?', 1)[0]!;

function isApi(request: IncomingMessage, routes: readonly HttpRoute[]): boolean {
  const path = pathOf(request);
  return API_PATHS.has(path) || routes.some(({ prefix }) => `${path}/`.startsWith(prefix));
}

async function addGraphql(fastify: FastifyInstance, options: HttpOptions): Promise<void> {
  const { config, schema, documents, tellError } = options;
  // By what stays the same in the copy of the context that Apollo makes.
  const visitors = new WeakMap<Transport, Visitor>();
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    documentStore: new InMemoryLRUCache({ maxSize: PARSED_BYTES }),
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    validationRules: [limitRule((text) => documents.isOurs(text))],
    formatError: (_formatted, error) => tellError(error),
    plugins: [
      // Answers are nobody's to cache, and asking that of each field costs as much as resolving it.
      ApolloServerPluginCacheControlDisabled(),
      { requestDidStart: async () => ({ didResolveOperation: refuseSubscription }) },
      queriesInTurn({
        identify: (context) => identify(options, context, visitors.get(context.transport!)!),
        keyOf: (context) => keyOf(visitors.get(context.transport!)!),
      }),
    ],
  });
  await apollo.start();
  fastify.addHook('onClose', () => apollo.stop());
  const answer = fastifyApolloHandler(apollo, {
    async context(request, reply) {
      const visitor = visitorOf(request.raw, config);
      const context = options.newContext(visitor, reply);
      visitors.set(context.transport!, visitor);
      return context;
    },
  });
  const turns = new TurnsByKey(PROGRAM_AT_ONCE, PROGRAM_WAITING);
  fastify.post(GRAPHQL, {
    preHandler: async (request) => useDocument(options, request),
    handler(request, reply) {
      const visitor = visitorOf(request.raw, config);
      const work = async () => answer.call(this, request, reply);
      // Pages run only the documents of our own app; what programs write may be as heavy as the limits allow.
      return visitor.origin === null ? turns.take(keyOf(visitor), work) : work();
    },
  });
}

/** What tells sessions apart before any is looked up. One that says another secret each time only finds other nobodies. */
const keyOf = ({ token, cookie, address }: Visitor): string => token ?? cookie ?? address;

async function identify({ authenticate }: HttpOptions, context: Context, visitor: Visitor): Promise<void> {
  const viewer = await authenticate(context.em, visitor, () => context.transport!.isGone);
  if (viewer) context.identify(viewer);
}

/** @throws INVALID http.noSubscriptions */
async function refuseSubscription({ operation }: GraphQLRequestContext<Context>): Promise<void> {
  if (operation?.operation === 'subscription') throw invalid('query', 'http.noSubscriptions');
}

/** Puts the text of the document into the request. @throws FORBIDDEN origin, document.unlisted; INVALID */
function useDocument({ config, documents }: HttpOptions, request: FastifyRequest): void {
  const visitor = visitorOf(request.raw, config);
  if (!isOwnOrigin(visitor, config.publicUrls)) throw new AppError('FORBIDDEN', 'origin');
  const { body } = request;
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw invalid('body', 'request.json');
  const { query, documentId, extensions } = body as GraphqlBody;
  const named = documentId ?? extensions?.documentId;
  const fromBrowser = visitor.origin !== null;
  request.body = { ...body, query: documents.textOf({ query, documentId: named, fromBrowser }) };
}

/** The same questions as before a GraphQL document. */
function askedBy(options: HttpOptions): Asked {
  return {
    visitorOf: ({ raw }) => visitorOf(raw, options.config),
    async contextOf({ raw }, reply) {
      const visitor = visitorOf(raw, options.config);
      if (!isOwnOrigin(visitor, options.config.publicUrls)) throw new AppError('FORBIDDEN', 'origin');
      const context = options.newContext(visitor, reply);
      await identify(options, context, visitor);
      return context;
    },
  };
}

interface GraphqlBody {
  query?: string;
  documentId?: unknown;
  extensions?: { documentId?: unknown } | null;
}

/** What goes wrong before GraphQL answers in GraphQL's form too. */
function refuse({ tellError }: HttpOptions, error: unknown, reply: FastifyReply): void {
  const { statusCode = 500, code } = error as { statusCode?: number; code?: string };
  const refusal = statusCode < 500 && !(error instanceof AppError) ? malformed(statusCode, code) : error;
  const told = tellError(refusal);
  if (error instanceof AppError && error.reason === 'limit.requests')
    void reply.header('retry-after', RETRY_AFTER_SECONDS);
  void reply.code(error instanceof AppError ? statusOf(error) : statusCode).send({ errors: [told] });
}

const STATUS: Partial<Record<ErrorCode, number>> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, NOT_FOUND: 404 };

function statusOf({ code, reason }: AppError): number {
  if (reason === 'limit.requests') return 429;
  return STATUS[code] ?? 400;
}

function malformed(status: number, code: string | undefined): AppError {
  if (status === 413) return invalid('body', 'request.tooLarge', { limit: MOST_BODY_BYTES });
  if (status === 415) return invalid('body', 'request.contentType');
  return invalid('body', code === 'FST_ERR_CTP_EMPTY_JSON_BODY' ? 'request.empty' : 'request.json');
}

function addHealth(fastify: FastifyInstance, { config, metrics, unready }: HttpOptions): void {
  fastify.get('/livez', async () => 'alive\n');
  fastify.get('/readyz', async (_request, reply) => {
    const reason = await unready();
    return reply.code(reason ? 503 : 200).send(reason ? `${reason}\n` : 'ready\n');
  });
  fastify.get('/metrics', async (request, reply) => {
    // For the scraper beside the server: what comes through a proxy is not asked for by it.
    if (!visitorOf(request.raw, config).direct) return reply.code(404).send();
    return reply.type(metrics.registry.contentType).send(await metrics.registry.metrics());
  });
}

function upgrade({ config, sockets, log }: HttpOptions, request: IncomingMessage, stream: Duplex, head: Buffer): void {
  // In development another listener takes what is Vite's.
  if (pathOf(request) !== GRAPHQL) return config.mode === 'development' ? undefined : void stream.destroy();
  stream.on('error', () => stream.destroy());
  const visitor = visitorOf(request, config);
  if (isOwnOrigin(visitor, config.publicUrls)) return sockets.upgrade(request, stream, head, visitor);
  log.warn({ host: visitor.host, origin: visitor.origin }, 'socket.foreignOrigin');
  stream.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
}
