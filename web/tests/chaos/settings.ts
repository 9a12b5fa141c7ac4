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
