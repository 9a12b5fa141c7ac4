import type { PartyState } from '#lib/core/gql/graphql.js';

/** The worst first. */
const WARNINGS = ['LIQUIDATED', 'BANKRUPT', 'LIQUIDATING', 'REORGANIZING', 'UNRELIABLE'] as const;
type Warning = (typeof WARNINGS)[number];

export const isWarning = (state: PartyState | null): state is Warning => WARNINGS.some((warning) => warning === state);

/** With such a one nothing should be agreed any more. */
export const isGrave = (state: Warning): boolean => state !== 'REORGANIZING' && state !== 'UNRELIABLE';

/** The worst of several legal sides; null = nothing to warn of. */
export const worstOf = (states: readonly (PartyState | null)[]): Warning | null =>
  WARNINGS.find((warning) => states.includes(warning)) ?? null;
