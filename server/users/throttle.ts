import { rule } from '../core/errors.js';

const WINDOW_MS = 15 * 60_000;
const MOST_KEYS = 10_000;

interface Failures {
  count: number;
  since: number;
}

/** Slows down guessing: after some failures a key waits until the window has passed. Per process, bounded. */
export class Throttle {
  private readonly failures = new Map<string, Failures>();

  constructor(private readonly most: number) {}

  /** @throws RULE signIn.throttled with `until`, when this key has failed too often. */
  check(key: string, now: Date): void {
    const failures = this.current(key, now);
    if (!failures || failures.count < this.most) return;
    throw rule('signIn.throttled', { until: new Date(failures.since + WINDOW_MS).toISOString() });
  }

  fail(key: string, now: Date): void {
    const failures = this.current(key, now) ?? { count: 0, since: now.getTime() };
    this.failures.delete(key);
    this.failures.set(key, { ...failures, count: failures.count + 1 });
    if (this.failures.size > MOST_KEYS) this.failures.delete(this.failures.keys().next().value!);
  }

  clear(key: string): void {
    this.failures.delete(key);
  }

  private current(key: string, now: Date): Failures | undefined {
    const failures = this.failures.get(key);
    if (failures && now.getTime() - failures.since < WINDOW_MS) return failures;
    this.failures.delete(key);
    return undefined;
  }
}
