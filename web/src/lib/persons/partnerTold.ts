import type { Change } from '#lib/core/feed.js';

/**
 * The partner that an event of a person tells of: for whom he works from then on, null = for nobody, or where the role is
 * that he has beside that. Undefined when it tells of none, as one that does not move him.
 */
export const partnerTold = ({ particulars }: Pick<Change, 'particulars'>): string | null | undefined =>
  particulars?.['partnerId'] as string | null | undefined;
