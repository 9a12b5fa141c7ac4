const LONGEST_WAIT = 5_000;

/** Doubling from half a second, with jitter so that a thousand windows do not return in one instant. */
export const backoff = (tries: number) => Math.min(LONGEST_WAIT, 500 * 2 ** tries) * (0.5 + Math.random() / 2);

/** Waits that can be cut short together, when there is a reason to try at once. */
export class Waits {
  readonly #ends = new Set<() => void>();

  wait(ms: number) {
    return new Promise<void>((resolve) => {
      const end = () => {
        clearTimeout(timer);
        this.#ends.delete(end);
        resolve();
      };
      const timer = setTimeout(end, ms);
      this.#ends.add(end);
    });
  }

  endAll() {
    for (const end of this.#ends) end();
  }
}
