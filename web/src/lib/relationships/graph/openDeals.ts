/**
 * How many deals are open, as far as the newest tell it; null = not known: when none of these is open, an older one may
 * be.
 */
export function countOfOpen(open: number, hasMore: boolean): string | null {
  if (!hasMore) return String(open);
  return open > 0 ? `${open}+` : null;
}
