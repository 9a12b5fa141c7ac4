import { Arg, type MiddlewareFn } from 'type-graphql';
import type { Context } from '../context.js';
import { ReceiptInput } from './inputs.js';
import { requestHash } from '../log/receipt.js';

/** Declares the `receipt` argument of a mutation; `takeReceipt` reads it, the resolver need not. */
export const ReceiptArg = () =>
  Arg('receipt', () => ReceiptInput, { nullable: true, description: 'Makes a resend harmless.' });

/** Hands the receipt of a mutation to its context, where `change` claims it as its first statement. */
export const takeReceipt: MiddlewareFn<Context> = ({ args, context, info }, next) => {
  if (info.parentType.name !== 'Mutation') return next();
  const { receipt, ...rest } = args as { receipt?: ReceiptInput };
  const { userId } = context.viewer;
  context.receipt = receipt && userId ? { userId, ...pair(receipt), request: requestHash(info.fieldName, rest) } : null;
  return next();
};

const pair = ({ clientId, mutationId }: ReceiptInput) => ({ clientId, mutationId });
