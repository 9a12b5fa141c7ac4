export type ConnectionState = 'online' | 'connecting' | 'offline';

/** Short breaks are nobody's business, unless the browser itself says that there is no network. */
const QUIET = 3_000;
const STILL_NOTHING = 12_000;
/** What comes within this time after a reconnect is what was missed. */
const CATCHING_UP = 1_500;
const CAUGHT_UP_SHOWN = 4_000;

/** What the user is told about the connection. */
export class Connection {
  #state = $state.raw<ConnectionState>('online');
  #caughtUp = $state.raw<number | null>(null);
  #timers: ReturnType<typeof setTimeout>[] = [];
  #missed: number | null = null;
  #isLost = false;

  get state() {
    return this.#state;
  }

  get caughtUp() {
    return this.#caughtUp;
  }

  lost() {
    if (!this.#isLost) this.#startLoss();
    if (!navigator.onLine) this.#state = 'offline';
  }

  found() {
    if (!this.#isLost) return;
    this.#isLost = false;
    this.close();
    if (this.#state === 'online') return;
    this.#state = 'online';
    this.#missed = 0;
    this.#after(CATCHING_UP, () => this.#tellMissed());
  }

  /** So many changes of others have come; Infinity when they were too many to be told one by one. */
  received(changes: number) {
    if (this.#missed !== null) this.#missed += changes;
  }

  close() {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers = [];
  }

  #startLoss() {
    this.#isLost = true;
    this.close();
    this.#caughtUp = null;
    this.#after(QUIET, () => (this.#state = navigator.onLine ? 'connecting' : 'offline'));
    this.#after(STILL_NOTHING, () => (this.#state = 'offline'));
  }

  #tellMissed() {
    this.#caughtUp = this.#missed;
    this.#missed = null;
    this.#after(CAUGHT_UP_SHOWN, () => (this.#caughtUp = null));
  }

  #after(ms: number, run: () => void) {
    this.#timers.push(setTimeout(run, ms));
  }
}
