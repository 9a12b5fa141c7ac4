// GraphQL Yoga over graphql-ws, put together as its documentation says.
import { createServer } from 'node:http';
import type { ExecutionArgs } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { createYoga } from 'graphql-yoga';
import { WebSocketServer } from 'ws';
import { enter } from './entry.ts';
import { listen } from './listen.ts';
import { context, publish, schema } from './schema.ts';

interface Root {
  execute: (args: ExecutionArgs) => never;
  subscribe: (args: ExecutionArgs) => never;
}

const yoga = createYoga({ schema, context, logging: false });
const http = createServer((request, response) => void yoga(request, response));

useServer(
  {
    execute: (args) => (args.rootValue as Root).execute(args),
    subscribe: (args) => (args.rootValue as Root).subscribe(args),
    async onSubscribe(ctx, _id, params) {
      const { request: req, socket } = ctx.extra;
      const enveloped = yoga.getEnveloped({ ...ctx, req, socket, params });
      const { schema, execute, subscribe, contextFactory, parse, validate } = enveloped;
      const args = {
        schema,
        operationName: params.operationName,
        document: parse(params.query),
        variableValues: params.variables,
        contextValue: await contextFactory(),
        rootValue: { execute, subscribe },
      };
      const errors = validate(args.schema, args.document);
      return errors.length > 0 ? errors : args;
    },
  },
  new WebSocketServer({ server: http, path: yoga.graphqlEndpoint, perMessageDeflate: false }),
);

enter(() => listen(http), publish);
