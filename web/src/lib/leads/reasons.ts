import type { RejectReason } from '#lib/core/gql/graphql.js';

/** Why nothing comes of a lead, as it is offered. */
export const REASONS: readonly RejectReason[] = ['SPAM', 'NOT_OURS', 'DUPLICATE'];
