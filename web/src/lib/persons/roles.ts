import type { DealRole } from '#lib/core/gql/graphql.js';
import type { DealPersonRow } from '#lib/core/rows.js';

/** Who counts most in a deal comes first. */
export const ROLES: readonly DealRole[] = ['DECISION_MAKER', 'CONTACT', 'INFLUENCER', 'PAYER', 'USER'];

/**
 * Whether somebody is offered to be brought into a deal. One who is in it keeps his role, unless one is asked for that he
 * has not.
 */
export const isOffered = (row: Pick<DealPersonRow, 'role'> | undefined, as: DealRole | undefined): boolean =>
  !row || (as !== undefined && row.role !== as);
