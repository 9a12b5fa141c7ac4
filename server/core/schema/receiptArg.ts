import { Arg } from 'type-graphql';
import type { Context } from '../context.js';
import { requestHash } from '../log/receipt.js';
import { ReceiptInput } from './inputs.js';

/** Declares the `receipt` argument of a mutation; `takeReceipt` reads it, the resolver need not. */
export const ReceiptArg = () =>
  Arg('receipt', () => ReceiptInput, { nullable: true, description: 'Makes a resend harmless.' });

/** Hands the receipt of a mutation to its context, where `change` claims it as its first statement. */
export function takeReceipt(
  context: Context,
  mutation: string,
  { receipt, ...input }: { receipt?: ReceiptInput },
): void {
  const { userId } = context.viewer;
  context.receipt = receipt && userId ? { userId, ...pair(receipt), request: requestHash(mutation, input) } : null;
}

const pair = ({ clientId, mutationId }: ReceiptInput) => ({ clientId, mutationId });
