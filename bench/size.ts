/** A run that only shows that the measuring works: its figures are not kept. */
export const isShort = process.env.BENCH_SHORT === '1';

/** One size in a full run, another in a short one. */
export const sized = <T>(full: T, short: T): T => (isShort ? short : full);
