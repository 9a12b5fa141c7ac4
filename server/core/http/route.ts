import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';
import type { Visitor } from './visitor.js';

/** Addresses beside GraphQL that a feature answers itself, such as files and calendars. */
export interface HttpRoute {
  /** All that begins so is the feature's: `/calendar/`. */
  prefix: `/${string}/`;
  add(fastify: FastifyInstance, visitorOf: (request: IncomingMessage) => Visitor): void;
}
