import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { takeReceipt } from './core/schema/receiptArg.js';
import { requireSignedIn } from './core/rights/signedIn.js';
import { resolvers } from './features.js';

/** type-graphql wants one wherever there are subscriptions; ours bring their own sources. */
const noPubSub = {
  publish: () => undefined,
  subscribe: () => {
    throw new Error('subscriptions are fed by the log');
  },
};

/** The GraphQL contract, made from the classes of all features. */
export const createSchema = (): Promise<GraphQLSchema> =>
  buildSchema({ resolvers, globalMiddlewares: [requireSignedIn, takeReceipt], validate: true, pubSub: noPubSub });
