/** What a gate's words may name; days and sums as they read. */
export interface GateDetails {
  stage: string;
  owner?: string | undefined;
  day: string;
  sum: string;
  /** «звонок» */
  step: string;
}
