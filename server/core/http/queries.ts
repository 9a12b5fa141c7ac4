import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context.js';
import { Turns } from '../turns.js';

/** Queries that are answered at a time. The pool has more connections: those are for commands and signing in. */
export const QUERIES_AT_ONCE = 6;

/**
 * Queries take turns, so that a crowd that opens its boards at once, as after a restored backup, waits in a line that
 * commands and sign-ins do not stand in. More of them at a time would not be answered sooner.
 */
export function queriesInTurn(): ApolloServerPlugin<Context> {
  const turns = new Turns(QUERIES_AT_ONCE);
  return {
    async requestDidStart() {
      let leave = () => {};
      return {
        async didResolveOperation({ operation }) {
          if (operation?.operation === 'query') leave = await turns.enter();
        },
        async willSendResponse() {
          leave();
        },
      };
    },
  };
}
