/** Server-corrected time; one timer a screen, set to the next moment at which something on it changes. */
export declare class Clock {
  /** The server's now, ms; reactive, moves only when a moment asked for by `wakeAt` has come. */
  readonly now: number;
  /** The server's now, ms, exact and not reactive. */
  read(): number;
  /** Asks that `now` moves at this moment, ms; Infinity = never. May be called from a derived. */
  wakeAt(moment: number): void;
}
