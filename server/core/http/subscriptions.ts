import {
  createSourceEventStream,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  type ExecutionArgs,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { makeServer, type Context as ProtocolContext, type SubscribePayload } from 'graphql-ws';
import type { EntityManager } from '@mikro-orm/postgresql';
import { AppError, invalid } from '../errors.js';
import type { Access } from '../live/access.js';
import { Connection } from '../live/connection.js';
import { LiveContext, type LiveSources } from '../live/context.js';
import { contentKey, type LiveOperation } from '../live/operation.js';
import { LiveSubscription, type LiveStream } from '../live/subscription.js';
import type { Authenticate } from './authenticate.js';
import type { Documents } from './documents.js';
import type { TellError } from './errors.js';
import type { Protocol, SocketExtra } from './sockets.js';
import type { Visitor } from './visitor.js';

export interface SubscriptionOptions {
  schema: GraphQLSchema;
  documents: Documents;
  access: Access;
  sources: LiveSources;
  newEm: () => EntityManager;
  authenticate: Authenticate;
  tellError: TellError;
}

/** Of one socket; the web app has four on a board. */
const MOST_SUBSCRIPTIONS = 20;
/** The id stands in every message of a subscription. */
const LONGEST_ID = 200;
const MOST_ERRORS = 20;

type Extra = SocketExtra & { connection?: Connection };
type Params = Record<string, unknown> | undefined;
type Ctx = Omit<ProtocolContext<Params, SocketExtra>, 'connectionParams'> & { connectionParams?: Params };

/** A checked subscription on its way from `onSubscribe` to `subscribe`. */
interface LiveArgs extends ExecutionArgs {
  stream: LiveStream;
  subscription: () => LiveSubscription;
}

/** The graphql-ws protocol with live streams in the place of iterators: the rest of it is as everywhere. */
export function subscriptionProtocol(options: SubscriptionOptions): Protocol {
  return makeServer<Record<string, unknown>, SocketExtra>({
    onConnect: (ctx) => connect(options, ctx as Ctx),
    onSubscribe: (ctx, id, payload) => check(options, ctx as Ctx, id, payload),
    subscribe: (args) => begin(args as LiveArgs),
    onError: (_ctx, _id, _payload, errors) => errors.map(options.tellError),
  });
}

async function connect({ newEm, authenticate, access }: SubscriptionOptions, ctx: Ctx): Promise<boolean> {
  const { socket, visitor, recognised } = ctx.extra;
  const token = tokenOf(ctx.connectionParams) ?? visitor.token;
  // Kept as long as the socket, and as large as the client likes.
  ctx.connectionParams = undefined;
  const isGone = () => socket.readyState !== socket.OPEN;
  const viewer = await authenticate(newEm(), token ? { token, cookie: null } : visitor, isGone);
  if (isGone()) return true;
  if (!viewer?.userId || !viewer.sessionId) return false;
  recognised();
  const connection = new Connection(socket, { ...viewer, userId: viewer.userId, sessionId: viewer.sessionId });
  (ctx.extra as Extra).connection = connection;
  access.admit(connection);
  return true;
}

/** Programs pass their token either way that is usual among clients. */
function tokenOf(params: Params): string | null {
  const { token, authorization = params?.Authorization } = params ?? {};
  if (typeof token === 'string') return token;
  return typeof authorization === 'string' ? authorization.replace(/^Bearer /i, '') : null;
}

async function check(
  options: SubscriptionOptions,
  ctx: Ctx,
  id: string,
  payload: SubscribePayload,
): Promise<LiveArgs | readonly GraphQLError[]> {
  try {
    return await liveArgs(options, ctx, id, payload);
  } catch (error) {
    if (Array.isArray(error)) return error as GraphQLError[];
    return [new GraphQLError('refused', { originalError: error as Error })];
  }
}

/** @throws AppError, or a list of GraphQLError. */
async function liveArgs(
  options: SubscriptionOptions,
  ctx: Ctx,
  id: string,
  payload: SubscribePayload,
): Promise<LiveArgs> {
  const connection = (ctx.extra as Extra).connection;
  if (!connection) throw new AppError('UNAUTHENTICATED');
  if (id.length > LONGEST_ID) throw invalid('id', 'tooLong', { max: LONGEST_ID });
  if (Object.keys(ctx.subscriptions).length > MOST_SUBSCRIPTIONS) throw invalid('id', 'limit.subscriptions');
  const operation = operationOf(options, ctx.extra.visitor, payload);
  const contextValue = new LiveContext(connection, options.sources);
  const { schema, document, operationName, variables: variableValues } = operation;
  const args = { schema, document, operationName, variableValues, contextValue };
  const stream = (await createSourceEventStream(args)) as LiveStream | { errors: readonly GraphQLError[] };
  if ('errors' in stream) throw stream.errors;
  const refusals = stream.refusals?.(operation) ?? [];
  if (refusals.length > 0) throw refusals;
  return { ...args, stream, subscription: () => new LiveSubscription(connection, id, operation) };
}

function operationOf(
  { schema, documents }: SubscriptionOptions,
  visitor: Visitor,
  { query, operationName, variables, extensions }: SubscribePayload,
): LiveOperation {
  const fromBrowser = visitor.origin !== null;
  const text = documents.textOf({ query, documentId: extensions?.documentId, fromBrowser });
  const document = documents.prepare(schema, text);
  if (!('kind' in document)) throw document;
  const ast = getOperationAST(document, operationName);
  if (ast?.operation !== 'subscription') throw invalid('query', 'socket.subscriptionsOnly');
  const values = declared(schema, ast, variables ?? {});
  return { schema, document, operationName: ast.name?.value, variables: values, key: contentKey(text, ast, values) };
}

/** Only what the operation declares, and sound: nothing else can tell groups apart. @throws a list of GraphQLError */
function declared(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  given: Record<string, unknown>,
): Record<string, unknown> {
  const { errors } = getVariableValues(schema, variableDefinitions, given, { maxErrors: MOST_ERRORS });
  if (errors) throw errors;
  const names = new Set(variableDefinitions.map(({ variable }) => variable.name.value));
  return Object.fromEntries(Object.entries(given).filter(([name]) => names.has(name)));
}

/** The subscription itself is the iterator: it stays pending while its source writes to the socket. */
function begin({ stream, subscription }: LiveArgs): LiveSubscription {
  const begun = subscription();
  stream.start(begun);
  return begun;
}
