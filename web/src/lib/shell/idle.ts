const AT_THE_LATEST_MS = 2000;
const WITHOUT_NOTICE_MS = 500;

/** Runs when the main thread has nothing else to do. Returns the way to call it off. */
export const whenIdle = (run: () => void): (() => void) => {
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(run, WITHOUT_NOTICE_MS);
    return () => clearTimeout(timer);
  }
  const notice = requestIdleCallback(run, { timeout: AT_THE_LATEST_MS });
  return () => cancelIdleCallback(notice);
};
