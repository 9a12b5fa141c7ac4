import { execute, type ExecutionResult, parse } from 'graphql';
import { ArgumentValidationError } from 'type-graphql';
import type { Context } from '../../core/context.js';
import { AppError } from '../../core/errors.js';
import { createSchema } from '../../schema.js';
import { documentOf, type Operation, operationsOf } from './document.js';

export const schema = await createSchema();
export const allOperations = operationsOf(schema);

/** How an operation ended: its answer or its error. */
export interface Outcome {
  /** `ok` or the code of the error. */
  ended: string;
  /** With what reason and details, if it was refused. */
  refusal: { reason: unknown; details: unknown } | null;
  data: unknown;
}

/** Runs an operation in a request and asks for everything below it. @throws what is no refusal */
export async function run(
  operation: Operation,
  contextValue: Context,
  variableValues: Record<string, unknown>,
): Promise<Outcome> {
  const document = parse(documentOf(operation));
  const result = (await execute({ schema, document, variableValues, contextValue })) as ExecutionResult;
  const [error] = result.errors ?? [];
  if (!error) return { ended: 'ok', refusal: null, data: result.data };
  const cause = error.originalError ?? error;
  if (cause instanceof AppError)
    return { ended: cause.code, refusal: { reason: cause.reason, details: cause.details }, data: null };
  if (cause instanceof ArgumentValidationError) return { ended: 'INVALID', refusal: null, data: null };
  throw new Error(`${operation.name} broke down`, { cause });
}
