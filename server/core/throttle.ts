import { rule } from '../core/errors.js';

const WINDOW_MS = 15 * 60_000;
const MOST_KEYS = 10_000;

interface Attempts {
  count: number;
  since: number;
}

/** Slows down guessing: after some attempts a key waits until the window has passed. Per process, bounded. */
export class Throttle {
  private readonly attempts = new Map<string, Attempts>();

  constructor(private readonly most: number) {}

  /** Counts an attempt. @throws RULE signIn.throttled with `until`, when this key has made too many. */
  attempt(key: string, now: Date): void {
    const { count, since } = this.current(key, now) ?? { count: 0, since: now.getTime() };
    if (count >= this.most) throw rule('signIn.throttled', { until: new Date(since + WINDOW_MS).toISOString() });
    this.attempts.delete(key);
    this.attempts.set(key, { count: count + 1, since });
    if (this.attempts.size > MOST_KEYS) this.attempts.delete(this.attempts.keys().next().value!);
  }

  /** Takes one attempt back: it was no guess. */
  forgive(key: string): void {
    const attempts = this.attempts.get(key);
    if (attempts) attempts.count -= 1;
  }

  /** Takes all attempts back. */
  forget(key: string): void {
    this.attempts.delete(key);
  }

  private current(key: string, now: Date): Attempts | undefined {
    const attempts = this.attempts.get(key);
    if (attempts && now.getTime() - attempts.since < WINDOW_MS) return attempts;
    this.attempts.delete(key);
    return undefined;
  }
}
