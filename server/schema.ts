import 'reflect-metadata';
import type { GraphQLField, GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import type { Context } from './core/context.js';
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
export async function createSchema(): Promise<GraphQLSchema> {
  const schema = await buildSchema({ resolvers, validate: true, pubSub: noPubSub });
  for (const root of [schema.getQueryType()!, schema.getMutationType()!]) {
    for (const field of Object.values(root.getFields())) guard(field, root === schema.getMutationType());
  }
  return schema;
}

/**
 * Puts what holds for every operation before its resolver. Only here, at the root: a middleware of type-graphql would
 * run for each of the ten thousand fields of a board and make every one of them wait.
 */
function guard(field: GraphQLField<unknown, Context>, isMutation: boolean): void {
  const resolve = field.resolve!;
  field.resolve = (source, args, context, info) => {
    requireSignedIn(context, field.extensions);
    if (isMutation) takeReceipt(context, field.name, args);
    return resolve(source, args, context, info);
  };
}
