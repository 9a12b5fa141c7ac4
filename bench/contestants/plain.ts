// The same schema as type-graphql and graphql-ws serve it by themselves.
import { createServer } from 'node:http';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { enter } from './entry.ts';
import { listen } from './listen.ts';
import { context, publish, schema } from './schema.ts';

const http = createServer();
useServer({ schema, context }, new WebSocketServer({ server: http, path: '/graphql', perMessageDeflate: false }));

enter(() => listen(http), publish);
