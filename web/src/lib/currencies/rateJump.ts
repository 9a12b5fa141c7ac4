/** A rate that is further than this from the one before is asked about: a digit may be missing. */
const USUAL = 0.2;

/** By how many percent a rate is away from the one before, when that is more than rates go; else null. */
export function rateJump(rate: string, before: string): number | null {
  const away = Math.abs(Number(rate) / Number(before) - 1);
  return away > USUAL ? Math.round(away * 100) : null;
}
