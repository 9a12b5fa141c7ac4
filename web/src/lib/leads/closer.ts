import type { Label, LeadRow } from '#lib/core/rows.js';

/** Who closed a lead; null = the server by itself. */
export type Closer = 'you' | Label | null;

export const closerOf = ({ closedBy }: Pick<LeadRow, 'closedBy'>, me: string): Closer =>
  closedBy?.id === me ? 'you' : (closedBy ?? null);
