/** Kopecks as `Money`. */
export function moneyOf(kopecks: bigint): string {
  const digits = kopecks.toString().padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
