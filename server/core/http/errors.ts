import { randomUUID } from 'node:crypto';
import { UniqueConstraintViolationException } from '@mikro-orm/core';
import type { ValidationError } from 'class-validator';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { ArgumentValidationError } from 'type-graphql';
import { AppError, conflict, invalid, unavailable } from '../errors.js';
import { isUnavailable } from '../postgres/unavailable.js';

/** What a client is told of an error: a code, a reason to make words of, details; never how it came about. */
export type TellError = (error: unknown) => GraphQLFormattedError;

/** GraphQL repeats the value that it refuses, however long that is. */
const LONGEST_MESSAGE = 300;

/** Maps every error that leaves the process, over HTTP and WebSocket alike. Unexpected ones leave only an id. */
export function errorTeller(log: Logger): TellError {
  return (error) => {
    const root = rootOf(error);
    if (isUnavailable(root)) log.warn({ error: (root as Error).message }, 'database.unavailable');
    const place = error instanceof GraphQLError ? { locations: error.locations, path: error.path } : {};
    const told = known(root, error);
    if (told) {
      const { message, code, reason, details } = told;
      return { message, ...place, extensions: { code, reason: reason ?? null, details } };
    }
    const id = randomUUID();
    log.error({ err: root, id }, 'internal');
    return { message: 'Internal error', ...place, extensions: { code: 'INTERNAL', reason: null, details: { id } } };
  };
}

/** The error that was thrown first; GraphQL wraps it once or twice on its way up. */
function rootOf(error: unknown): unknown {
  let root = error;
  while (root instanceof GraphQLError && root.originalError) root = root.originalError;
  return root;
}

function known(root: unknown, error: unknown): AppError | null {
  if (root instanceof AppError) return root;
  if (root instanceof ArgumentValidationError) return invalidInput([root.extensions.validationErrors].flat());
  if (root instanceof UniqueConstraintViolationException) return conflict('unique');
  if (isUnavailable(root)) return unavailable();
  if (root instanceof GraphQLError) return malformed(root, error as GraphQLError);
  return null;
}

/** A document or a value that GraphQL itself refuses. */
function malformed(root: GraphQLError, error: GraphQLError): AppError {
  const { reason, details } = root.extensions as { reason?: string; details?: Record<string, unknown> };
  const field = fieldIn(error.message);
  const refusal =
    field && !details ? invalid(field, reason ?? 'type') : new AppError('INVALID', reason ?? reasonOf(error), details);
  refusal.message = error.message.slice(0, LONGEST_MESSAGE);
  return refusal;
}

/** Named as in our own refusals: `input.stages.0.name`. */
function fieldIn(message: string): string | undefined {
  const place = / at "([\w.[\]]+)"[;.]/.exec(message)?.[1] ?? /^Variable "\$(\w+)"/.exec(message)?.[1];
  const missing = /; Field "(\w+)" /.exec(message)?.[1];
  const path = place && missing ? `${place}.${missing}` : place;
  return path?.replace(/\[(\d+)\]/g, '.$1');
}

function reasonOf({ message, extensions }: GraphQLError): string {
  if (message.startsWith('Syntax Error')) return 'query.syntax';
  return extensions.code === 'BAD_REQUEST' ? 'request' : 'query.invalid';
}

function invalidInput(errors: ValidationError[]): AppError {
  const fields = errors.flatMap((error) => fieldsOf(error, argumentOf(error)));
  const [first] = fields;
  if (!first) return new AppError('INVALID', 'input');
  return invalid(first.field, first.reason, { fields });
}

/** Inputs stand in an argument of a conventional name; the error itself does not tell which. */
function argumentOf({ target }: ValidationError): string[] {
  const name = target?.constructor.name ?? '';
  const argument = /^Receipt(?=Input$)|Input$|Filter$/.exec(name)?.[0];
  return argument ? [argument.toLowerCase()] : [];
}

function fieldsOf(error: ValidationError, path: string[]): { field: string; reason: string }[] {
  const here = [...path, error.property];
  const own = Object.values(error.constraints ?? {}).map((reason) => ({ field: here.join('.'), reason }));
  return [...own, ...(error.children ?? []).flatMap((child) => fieldsOf(child, here))];
}
