import type { DealRole } from '#lib/core/gql/graphql.js';

/** Who counts most in a deal comes first. */
export const ROLES: readonly DealRole[] = ['DECISION_MAKER', 'CONTACT', 'INFLUENCER', 'PAYER', 'USER'];
