import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { Context } from '../context.js';
import { unavailable } from '../errors.js';
import { Turns, TurnsByKey } from '../turns.js';

/**
 * Queries that are answered at a time. Each reads over one connection, and the pool has more: those are for commands and
 * signing in.
 */
export const QUERIES_AT_ONCE = 6;
/** Of one session (or address without any): somebody who searches for ten seconds leaves room to the others. */
export const QUERIES_OF_ONE = 3;
/** Of one session, waiting ones included; far more than the pages of all its windows ask for. */
const QUERIES_OF_ONE_WAITING = 300;

export interface Askers {
  /** Finds out whose request it is. */
  identify(context: Context): Promise<void>;
  /** The same for all requests of one session, known before anything is looked up. */
  keyOf(context: Context): string;
}

/**
 * Queries take turns, so that a crowd that opens its boards at once, as after a restored backup, waits in a line that
 * commands and sign-ins do not stand in. More of them at a time would not be answered sooner.
 *
 * Who asks is found out after the wait, in the moment of the answer: rights lost in the line are lost.
 */
export function queriesInTurn({ identify, keyOf }: Askers): ApolloServerPlugin<Context> {
  const turns = new Turns(QUERIES_AT_ONCE);
  const turnsOfOne = new TurnsByKey(QUERIES_OF_ONE, QUERIES_OF_ONE_WAITING);
  return {
    async requestDidStart() {
      const endings: (() => unknown)[] = [];
      return {
        async didResolveOperation({ contextValue: context, operation }: GraphQLRequestContext<Context>) {
          if (operation?.operation === 'query') {
            endings.push(await turnsOfOne.enter(keyOf(context)).catch(tooMany));
            endings.push(await turns.enter());
            refuseGone(context);
            endings.push(await context.beginReading());
          }
          await identify(context);
          refuseGone(context);
        },
        async willSendResponse() {
          for (const end of endings.reverse()) await end();
        },
      };
    },
  };
}

/** Nobody would read the answer. A client that has given up asks again. */
function refuseGone({ transport }: Context): void {
  if (transport?.isGone) throw unavailable();
}

export const RETRY_AFTER_SECONDS = '1';

/** @throws the error, with its status over HTTP. */
function tooMany(error: Error): never {
  const http = { status: 429, headers: new HeaderMap([['retry-after', RETRY_AFTER_SECONDS]]) };
  throw new GraphQLError(error.message, { originalError: error, extensions: { http } });
}
