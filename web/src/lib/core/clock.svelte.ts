/** Longer timers overflow in browsers; waking early costs nothing. */
const LONGEST_TIMER = 6 * 60 * 60_000;

/** A measured offset further below the best one than this means the computer's clock was set. */
const CLOCK_WAS_SET = 2_000;

/** Server-corrected time; one timer a screen, set to the next moment at which something on it changes. */
export class Clock {
  #now = $state.raw(Date.now());
  #offset: number | undefined;
  #next = Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #listeners = new Set<() => void>();

  /** The server's now, ms; reactive, moves only when a moment asked for by `wakeAt` has come. */
  get now() {
    return this.#now;
  }

  /** The server's now, ms, exact and not reactive. */
  read() {
    return Date.now() + (this.#offset ?? 0);
  }

  /** Asks that `now` moves at this moment, ms; Infinity = never. May be called from a derived. */
  wakeAt(moment: number) {
    if (moment >= this.#next) return;
    this.#next = moment;
    this.#arm();
  }

  /** Calls `listener` whenever `now` has moved. Returns the way to stop. */
  onTick(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Learns the server's time from an answer or a frame. The way here only makes it look earlier, so the largest offset is the truest. */
  correct(serverNow: string) {
    const measured = Date.parse(serverNow) - Date.now();
    const known = this.#offset ?? -Infinity;
    if (measured <= known && measured > known - CLOCK_WAS_SET) return;
    this.#offset = measured;
    if (Math.abs(this.read() - this.#now) > CLOCK_WAS_SET) this.#tick();
    else this.#arm();
  }

  close() {
    clearTimeout(this.#timer);
  }

  #arm() {
    clearTimeout(this.#timer);
    if (this.#next === Infinity) return;
    const wait = Math.min(Math.max(this.#next - this.read(), 0), LONGEST_TIMER);
    this.#timer = setTimeout(() => this.#tick(), wait);
  }

  /** Everything on the screen that depends on time derives anew and asks for its next moment. */
  #tick() {
    this.#next = Infinity;
    this.#now = this.read();
    for (const listener of this.#listeners) listener();
  }
}
