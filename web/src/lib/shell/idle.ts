const AFTER_MS = 3000;

/** Runs when the first screen has settled: what is fetched here works offline later. Returns the way to call it off. */
export const whenIdle = (run: () => void): (() => void) => {
  const timer = setTimeout(run, AFTER_MS);
  return () => clearTimeout(timer);
};
