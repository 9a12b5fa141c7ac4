import type { CommitmentSide } from '#lib/core/gql/graphql.js';

export const SIDES: readonly CommitmentSide[] = ['OURS', 'CLIENT'];
