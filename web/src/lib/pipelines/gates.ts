import type { GateKind } from '#lib/core/gql/graphql.js';

/** All that a stage can ask for, in the order of a sale. */
export const GATES: readonly GateKind[] = [
  'HELD_INTERACTION',
  'AGREEMENT',
  'VALID_QUOTE',
  'LEGAL_ENTITY',
  'POSTED_ORDER',
  'OBLIGED_OR_FULFILLED',
  'FULFILLED',
];
