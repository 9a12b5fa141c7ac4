/** The value below which a share of the measured ones lies. */
export function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

export const median = (values: number[]): number => percentile(values, 0.5);

export const ms = (value: number): string => `${value.toFixed(1)} ms`;

/** p50, p95, p99 and the worst, as a line of a table. */
export const spread = (values: number[]): string =>
  [0.5, 0.95, 0.99, 1].map((share) => ms(percentile(values, share))).join(' · ');

/** The machine's own clock in ms: the same in all its processes, and never set back. */
export const now = (): number => Number(process.hrtime.bigint()) / 1e6;
