import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../context.js';
import type { Visitor } from './visitor.js';

/** How a route finds out who asks. */
export interface Asked {
  visitorOf(request: FastifyRequest): Visitor;
  /** By cookie or token, as GraphQL does. @throws FORBIDDEN origin, when a page of another site asks */
  contextOf(request: FastifyRequest, reply: FastifyReply): Promise<Context>;
}

/** Addresses beside GraphQL that a feature answers itself, such as files and calendars. What it throws is told in GraphQL's form. */
export interface HttpRoute {
  /** All that begins so is the feature's: `/calendar/`. */
  prefix: `/${string}/`;
  add(fastify: FastifyInstance, asked: Asked): void;
}
