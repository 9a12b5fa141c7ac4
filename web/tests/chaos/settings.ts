import type { FaultKind } from './faults.js';

/** How much is done and broken. */
export interface Settings {
  seed: number;
  ops: number;
  faults: number;
  servers: number;
  clients: number;
  /** Operations a second. */
  pace: number;
  /** What may break; everything, unless it is said. */
  kinds?: readonly FaultKind[];
}

/** The short run that every change has to stand. */
export const usual: Settings = { seed: 20_261_121, ops: 2_000, faults: 40, servers: 2, clients: 20, pace: 60 };
